import { t } from '#lib/words/t.ts';
import { lengthOf, MOST } from '../form/values.ts';

/** The name of a copy: no other test has it, and the API takes its length. */
export function copyName(name: string, taken: ReadonlySet<string>): string {
  for (let turn = 1; ; turn += 1) {
    const whole = withMark(name, turn);
    const over = lengthOf(whole) - MOST.name;
    const fitting = over <= 0 ? whole : withMark(`${shortened(name, lengthOf(name) - over - 1)}…`, turn);
    if (!taken.has(fitting)) return fitting;
  }
}

/** The names of copies that are made together. */
export function copyNames(names: readonly string[], taken: readonly string[]): string[] {
  const all = new Set(taken);
  return names.map((name) => {
    const copy = copyName(name, all);
    all.add(copy);
    return copy;
  });
}

const withMark = (name: string, turn: number) => (turn === 1 ? t('tests.copyOf', { name }) : t('tests.copyOfNth', { name, n: turn }));

const shortened = (name: string, most: number) => [...name].slice(0, Math.max(most, 0)).join('').trimEnd();
