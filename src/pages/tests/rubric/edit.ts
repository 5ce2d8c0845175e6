import type { Criterion } from '../form/values.ts';

type Rubric = readonly Criterion[];
type Text = Pick<Criterion, 'name' | 'criteria'>;

/** A key that no criterion had before: keys only ever grow. */
function fresh(rubric: Rubric, used: number): number {
  return Math.max(used, ...rubric.map(({ key }) => key)) + 1;
}

/** Puts criteria at the end; those that are still empty make place for them. `used` is the largest key that was ever given. */
export function added(rubric: Rubric, texts: readonly Text[], used: number): Rubric {
  const kept = texts.every(isEmpty) ? rubric : rubric.filter((one) => !isEmpty(one));
  const from = fresh(rubric, used);
  return [...kept, ...texts.map(({ name, criteria }, at) => ({ key: from + at, name, criteria, rest: {} }))];
}

function isEmpty({ name, criteria }: Text): boolean {
  return name.trim() === '' && criteria.trim() === '';
}

export function changed(rubric: Rubric, key: number, change: Partial<Text>): Rubric {
  return rubric.map((one) => (one.key === key ? { ...one, ...change } : one));
}

export function removed(rubric: Rubric, key: number): Rubric {
  return rubric.filter((one) => one.key !== key);
}

export function duplicated(rubric: Rubric, key: number, used: number): Rubric {
  return rubric.flatMap((one) => (one.key === key ? [one, { ...one, key: fresh(rubric, used) }] : [one]));
}

export function moved(rubric: Rubric, key: number, to: number): Rubric {
  const one = rubric.find((other) => other.key === key);
  return one === undefined ? rubric : removed(rubric, key).toSpliced(to, 0, one);
}

/** Criteria from lines "name: criteria", and which lines had no name. */
export function pasted(text: string): { readonly found: readonly Text[]; readonly nameless: readonly number[] } {
  const lines = text.split(/\r?\n/).flatMap((line, at) => {
    const plain = line.replace(/^\s*(?:[-*•]|\d+[.)])?\s*/, '').trim();
    if (plain === '') return [];
    const [, name = '', criteria = ''] = /^([^:：\t]+)[:：\t]\s*(.+)$/.exec(plain) ?? [];
    return name.trim() === '' ? [{ at, named: false, name: firstWords(plain), criteria: plain }] : [{ at, named: true, name: name.trim(), criteria }];
  });
  return { found: lines.map(({ name, criteria }) => ({ name, criteria })), nameless: lines.filter(({ named }) => !named).map(({ at }) => at + 1) };
}

function firstWords(text: string): string {
  return text
    .split(/\s+/)
    .slice(0, 5)
    .join(' ')
    .replace(/[.,;]$/, '');
}
