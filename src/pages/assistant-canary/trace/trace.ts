import { csvRows } from '#lib/csv.ts';
import { plainNumber, splitValues } from '#lib/values-list.ts';
import { whoGets, type Caller, type Clause, type Outcome, type Rule } from '#wire/rules.ts';
import { mainShare, percentOf, type Slot } from '#wire/split.ts';
import { CALLER_ATTRIBUTE } from '#wire/canary-draft/edit.ts';

/** What somebody typed: callers without repeats, and how many lines were repeats. */
export type Callers = { readonly callers: readonly Caller[]; readonly twice: number };

/** The attributes that the rules ask for; the caller's address where they ask for none. */
export function attributesOf(rules: readonly { readonly match?: readonly Clause[] | undefined }[]): string[] {
  const asked = rules.flatMap((rule) => (rule.match ?? []).map((clause) => clause.attribute)).filter((name) => name.trim() !== '');
  return asked.length === 0 ? [CALLER_ATTRIBUTE] : [...new Set(asked)];
}

/**
 * Reads callers from a text. A first line that names an attribute of the rules is the head of a CSV: each further line is a
 * caller with several attributes. In any other table the callers are what stands in its one column of addresses; and where it
 * is no table, every value is a caller of its own. These are known by `attribute`.
 */
export function readCallers(text: string, attribute: string, attributes: readonly string[]): Callers {
  const rows = csvRows(text.trim(), separatorOf(text));
  const all = callersOfCsv(rows, attributes) ?? (addressesOf(rows) ?? splitValues(text)).map((value) => ({ [attribute]: value }));
  const unique = new Map(all.map((caller) => [JSON.stringify(Object.entries(caller).toSorted(([a], [b]) => a.localeCompare(b))), caller]));
  return { callers: [...unique.values()], twice: all.length - unique.size };
}

function separatorOf(text: string): string {
  const line = text.trimStart().split('\n', 1)[0] ?? '';
  return [',', ';', '\t'].find((one) => line.includes(one)) ?? ',';
}

/** What is surely the address of a caller: a number with its plus, or a SIP URI. */
const ADDRESS = /^(?:\+[\d\s().\-\u00a0\u2010-\u2015]+|sips?:\S+)$/iu;

/** The one column of a table that holds addresses, such as the numbers in an export of a phone system; `null` where it is none. */
function addressesOf(rows: readonly (readonly string[])[]): string[] | null {
  const [head, ...body] = rows.map((row) => row.map((cell) => cell.trim()));
  if (head === undefined || head.length < 2 || body.length === 0 || body.some((row) => row.length !== head.length)) return null;
  const columns = head.flatMap((_, at) =>
    body.some((row) => row[at] !== '') && body.every((row) => row[at] === '' || ADDRESS.test(row[at] ?? '')) ? [at] : [],
  );
  const [only, ...others] = columns;
  if (only === undefined || others.length > 0) return null;
  const first = head[only] ?? '';
  return [...(ADDRESS.test(first) ? [first] : []), ...body.map((row) => row[only] ?? '')].map(plainNumber).filter((value) => value !== '');
}

function callersOfCsv([head, ...rows]: readonly (readonly string[])[], attributes: readonly string[]): Caller[] | null {
  const names = (head ?? []).map((name) => name.trim());
  if (!names.some((name) => attributes.includes(name))) return null;
  return rows
    .map((row) =>
      Object.fromEntries(names.map((name, at) => [name, plainNumber((row[at] ?? '').trim())] as const).filter(([name, value]) => name !== '' && value !== '')),
    )
    .filter((caller) => Object.keys(caller).length > 0);
}

/** A caller with what decides its calls. */
export type Found = Outcome & { readonly caller: Caller };

export function traced(rules: readonly Rule[], callers: readonly Caller[]): Found[] {
  return callers.map((caller) => ({ ...whoGets(rules, caller), caller }));
}

/** How a caller is named in a list. */
export function callerText(caller: Caller): string {
  return Object.values(caller).join(' · ');
}

/** What all these callers hear together when each calls equally often: a share for each version, main's own apart. */
export function together(found: readonly Found[]): { readonly slots: readonly Slot[]; readonly main: number } {
  const sums = new Map<string, number>();
  for (const { slots } of found) for (const slot of slots) sums.set(slot.version_id, (sums.get(slot.version_id) ?? 0) + slot.share);
  const slots = [...sums].map(([id, sum]) => ({ version_id: id, share: Math.round(sum / found.length) }));
  return { slots, main: mainShare(slots) };
}

/** How many callers each rule catches, in the order of the rules; `null` counts those whom none does. */
export function countsByRule(found: readonly Found[]): readonly { readonly rule: number | null; readonly count: number }[] {
  const counts = new Map<number | null, number>();
  for (const { rule } of found) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const order = (rule: number | null) => rule ?? Number.POSITIVE_INFINITY;
  return [...counts].map(([rule, count]) => ({ rule, count })).toSorted((a, b) => order(a.rule) - order(b.rule));
}

/** Whole calls of a hundred for each share, so that they add up to a hundred: the largest remainders are rounded up. */
export function perHundred(shares: readonly number[]): number[] {
  const exact = shares.map((share) => Math.max(0, percentOf(share)));
  const floors = exact.map(Math.floor);
  const missing = 100 - floors.reduce((sum, value) => sum + value, 0);
  const order = exact.map((value, at) => ({ at, rest: value - Math.floor(value) })).toSorted((a, b) => b.rest - a.rest || a.at - b.at);
  const up = new Set(order.slice(0, Math.max(0, missing)).map(({ at }) => at));
  return floors.map((value, at) => (up.has(at) ? value + 1 : value));
}
