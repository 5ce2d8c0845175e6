import * as z from 'zod/mini';

/** What the list needs of an assistant; everything else stays where it is. */
export type Listed = {
  readonly id: string;
  readonly name: string;
  readonly created_at: string;
  readonly model?: string | null | undefined;
  readonly description?: string | null | undefined;
  readonly tags?: readonly string[] | null | undefined;
  readonly enabled_features?: readonly string[] | null | undefined;
  readonly version_created_at?: string | null | undefined;
  readonly telephony_settings?: { readonly supports_unauthenticated_web_calls?: boolean | null | undefined } | null | undefined;
};

export const CHANNELS = ['phone', 'sms', 'web'] as const;
export type Channel = (typeof CHANNELS)[number];

export const SORTS = ['name', 'model', 'updated'] as const;
export type Sort = (typeof SORTS)[number];

/** The list's state as it stands in the address; anything unreadable there counts as not set. */
export const listParams = z.object({
  q: z.catch(z.string(), ''),
  model: z.catch(z.string(), ''),
  tag: z.catch(z.string(), ''),
  channel: z.catch(z.enum(['', ...CHANNELS]), ''),
  sort: z.catch(z.enum(SORTS), 'updated'),
  dir: z.catch(z.enum(['asc', 'desc']), 'desc'),
});
export type ListParams = z.output<typeof listParams>;

/** How an assistant can be reached, as far as its settings say. */
export function channelsOf(assistant: Listed): Channel[] {
  const features = assistant.enabled_features ?? [];
  return CHANNELS.filter((channel) => {
    if (channel === 'phone') return features.includes('telephony');
    if (channel === 'sms') return features.includes('messaging');
    return assistant.telephony_settings?.supports_unauthenticated_web_calls === true;
  });
}

/** When callers last got something new: the main version's birth, else the assistant's own. */
export function updatedAt(assistant: Listed): string {
  return assistant.version_created_at ?? assistant.created_at;
}

/** An assistant with the text that a search looks through, and the time of `updatedAt` in milliseconds. */
export type Indexed<A extends Listed> = { readonly assistant: A; readonly text: string; readonly time: number };

/** Makes the search text and reads the time once for all keystrokes. `fold` brings case and accents to one form. */
export function indexed<A extends Listed>(assistants: readonly A[], fold: (text: string) => string): Indexed<A>[] {
  return assistants.map((assistant) => {
    const { name, description, id, model, tags } = assistant;
    return { assistant, text: fold([name, description ?? '', id, model ?? '', ...(tags ?? [])].join('\n')), time: Date.parse(updatedAt(assistant)) };
  });
}

/** Sorts once per order, so that a keystroke only filters. Equal keys keep the newest first. */
export function sorted<A extends Listed>(rows: readonly Indexed<A>[], sort: Sort, dir: 'asc' | 'desc', locale: string): Indexed<A>[] {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const key = (row: Indexed<A>) => (sort === 'name' ? row.assistant.name : (row.assistant.model ?? ''));
  const byTime = (a: Indexed<A>, b: Indexed<A>) => a.time - b.time;
  const by = sort === 'updated' ? byTime : (a: Indexed<A>, b: Indexed<A>) => compare(key(a), key(b));
  const sign = dir === 'asc' ? 1 : -1;
  return rows.toSorted((a, b) => sign * by(a, b) || byTime(b, a));
}

/** The rows that pass: every word of the search somewhere in the text, and each filter that is set. */
export function filtered<A extends Listed>(rows: readonly Indexed<A>[], want: Omit<ListParams, 'sort' | 'dir'>, fold: (text: string) => string): A[] {
  const words = fold(want.q)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const channel = want.channel;
  return rows
    .filter(
      ({ assistant, text }) =>
        words.every((word) => text.includes(word)) &&
        (want.model === '' || assistant.model === want.model) &&
        (want.tag === '' || (assistant.tags ?? []).includes(want.tag)) &&
        (channel === '' || channelsOf(assistant).includes(channel)),
    )
    .map((row) => row.assistant);
}

/** The values that a filter can offer, in reading order. */
export function choices(assistants: readonly Listed[], of: 'model' | 'tag', locale: string): string[] {
  const found = assistants.flatMap((a) => (of === 'tag' ? (a.tags ?? []) : a.model ? [a.model] : []));
  return [...new Set(found)].toSorted(new Intl.Collator(locale, { numeric: true }).compare);
}
