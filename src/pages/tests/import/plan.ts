import { assistantAt } from '#lib/run-plan.ts';
import { own, textOf } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import { readTestFile, type FileTest } from '#wire/test-file/read.ts';

/** One test of a file. `id` is its place there. */
export type FileRow = FileTest & { readonly id: string };

/** What a file comes to: what would be made of it, or why nothing can be. */
export type FilePlan =
  | { readonly kind: 'unfit'; readonly why: string }
  | { readonly kind: 'rows'; readonly fit: readonly FileRow[]; readonly faulty: readonly FileRow[] };

/** What would be made from a text, in its order. */
export function planOf(text: string): FilePlan {
  const read = readTestFile(text);
  if (read.kind === 'other') return { kind: 'unfit', why: t('tests.importOther') };
  if (read.kind === 'broken') {
    const { fault } = read;
    const why = fault === undefined ? t('tests.importOther') : t('tests.importBroken', { line: fault.line, why: t(`newAssistant.wants-${fault.wants}`) });
    return { kind: 'unfit', why };
  }
  const rows = read.tests.map((test, at) => ({ ...test, id: String(at), name: test.name || t('tests.nth', { n: at + 1 }) }));
  return { kind: 'rows', fit: rows.filter(({ faults }) => faults.length === 0), faulty: rows.filter(({ faults }) => faults.length > 0) };
}

/** How many of them reach an assistant that this account does not have. */
export function strays(rows: readonly FileRow[], assistants: ReadonlySet<string>): number {
  return rows.filter(({ body }) => {
    const id = assistantAt(textOf(own(body, 'destination')));
    return id !== null && !assistants.has(id);
  }).length;
}

/** How many of them have the name of a test that is there already. */
export function twins(rows: readonly FileRow[], names: ReadonlySet<string>): number {
  return rows.filter(({ name }) => names.has(name)).length;
}
