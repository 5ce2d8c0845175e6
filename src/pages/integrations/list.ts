import { z } from 'zod';
import { fold } from '#lib/search-text.ts';
import type { Integration } from '#wire/integration.ts';

export const STATES = ['connected', 'unused', 'disconnected'] as const;

/** The page's state as it stands in the address; anything unreadable there counts as not set. */
export const catalogueParams = z.object({ q: z.string().catch(''), status: z.enum(['', ...STATES]).catch('') });
export type CatalogueParams = z.output<typeof catalogueParams>;

/** A card: `users` counts assistants, undefined where it is not known. */
export type Listed = { readonly integration: Integration; readonly users: number | undefined; readonly state: (typeof STATES)[number] };

/** Whatever is not connected offers no tools, whichever word the API has for it. */
export function listed(integration: Integration, users: number | undefined): Listed {
  const state = integration.status !== 'connected' ? 'disconnected' : users === 0 ? 'unused' : 'connected';
  return { integration, users, state };
}

/** Those that pass: every word is found in the name, the description or a tool. Connected ones come first, then by name. */
export function shownOf(all: readonly Listed[], { q, status }: CatalogueParams, locale: string): Listed[] {
  const words = fold(q)
    .split(/\s+/u)
    .filter((word) => word !== '');
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const isOff = ({ state }: Listed) => Number(state === 'disconnected');
  return all
    .filter(({ integration: { display_name: name, description, available_tools: tools, id }, state }) => {
      const text = fold([name, description, id, ...tools].join('\n'));
      // What is not used is connected all the same.
      const isWanted = status === '' || state === status || (status === 'connected' && state === 'unused');
      return isWanted && words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => isOff(a) - isOff(b) || compare(a.integration.display_name, b.integration.display_name));
}
