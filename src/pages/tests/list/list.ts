import { z } from 'zod';
import { fold } from '#lib/search-text.ts';
import type { AssistantTest } from '#wire/test.ts';

export const SORTS = ['name', 'suite', 'created'] as const;

/** The list's state as it stands in the address; anything unreadable there counts as not set. */
export const testsParams = z.object({
  q: z.string().catch(''),
  suite: z.string().catch(''),
  channel: z.string().catch(''),
  destination: z.string().catch(''),
  result: z.string().catch(''),
  sort: z.enum(SORTS).catch('created'),
  dir: z.enum(['asc', 'desc']).catch('desc'),
});
export type TestsParams = z.output<typeof testsParams>;

/** Never run, beside the statuses of the API. */
export const NEVER = 'never';
/** What a last result can be asked for. */
export const RESULTS = ['passed', 'failed', 'error', 'running', NEVER] as const;

export type Indexed = { readonly test: AssistantTest; readonly text: string };

/** Makes the search text once for all keystrokes. */
export function indexed(tests: readonly AssistantTest[]): Indexed[] {
  return tests.map((test) => ({
    test,
    text: fold(
      [test.name, test.description ?? '', test.test_suite ?? '', test.destination ?? '', test.test_id, ...test.rubric.map(({ name }) => name)].join('\n'),
    ),
  }));
}

/** Sorts once per order, so that a keystroke only filters. Equal keys keep the newest first. */
export function sorted(rows: readonly Indexed[], sort: TestsParams['sort'], dir: 'asc' | 'desc', locale: string): Indexed[] {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const key = ({ test }: Indexed) => (sort === 'name' ? test.name : (test.test_suite ?? ''));
  const byTime = (a: Indexed, b: Indexed) => Date.parse(a.test.created_at) - Date.parse(b.test.created_at);
  const sign = dir === 'asc' ? 1 : -1;
  return rows.toSorted((a, b) => sign * (sort === 'created' ? byTime(a, b) : compare(key(a), key(b))) || byTime(b, a));
}

/** What is known of the last results; `complete` while nothing more is on its way. */
type Results = { readonly known: ReadonlyMap<string, { readonly status: string } | null> | undefined; readonly complete: boolean };

/** The rows that pass. A test whose last result is on its way is not there yet; one whose result cannot be known is. */
export function filtered(rows: readonly Indexed[], want: TestsParams, results: Results): AssistantTest[] {
  const words = fold(want.q)
    .split(/\s+/u)
    .filter((word) => word !== '');
  return rows
    .filter(
      ({ test, text }) =>
        words.every((word) => text.includes(word)) &&
        (want.suite === '' || test.test_suite === want.suite) &&
        (want.channel === '' || test.telnyx_conversation_channel === want.channel) &&
        (want.destination === '' || test.destination === want.destination) &&
        (want.result === '' || isResult(results.known?.get(test.test_id), want.result, results.complete)),
    )
    .map(({ test }) => test);
}

const UNDER_WAY: readonly string[] = ['pending', 'starting', 'running'];

function isResult(last: { readonly status: string } | null | undefined, wanted: string, complete: boolean): boolean {
  if (last === undefined) return complete;
  if (last === null) return wanted === NEVER;
  return wanted === 'running' ? UNDER_WAY.includes(last.status) : last.status === wanted;
}

/** The values that a filter can offer, in reading order. */
export function choices(values: readonly (string | null | undefined)[], locale: string): string[] {
  return [...new Set(values.flatMap((value) => (value ? [value] : [])))].toSorted(new Intl.Collator(locale, { numeric: true }).compare);
}
