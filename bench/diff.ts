/**
 * What comparing two prompts of 100 kB costs, first call and median of five: 5 % of the lines edited, every line rewritten with
 * other words of the same vocabulary, and rewritten with nothing in common.
 */
import { textDiff } from '../src/lib/text-diff.ts';

const SIZE = 100_000;

/** The same numbers every time: a linear congruential generator. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function prompt(seed: number, vocabulary: readonly string[]): string[] {
  const next = numbers(seed);
  const lines: string[] = [];
  for (let size = 0; size < SIZE; size += (lines.at(-1)?.length ?? 0) + 1) {
    lines.push(next(8) === 0 ? '' : Array.from({ length: 4 + next(18) }, () => vocabulary[next(vocabulary.length)] ?? '').join(' '));
  }
  return lines;
}

function words(seed: number, count: number): string[] {
  const next = numbers(seed);
  return Array.from({ length: count }, () => Array.from({ length: 2 + next(8) }, () => String.fromCodePoint(97 + next(26))).join(''));
}

function edited(lines: readonly string[], share: number): string[] {
  const next = numbers(7);
  return lines.map((line) => (next(1000) < share * 1000 ? `${line.replace(/\w+/, 'changed')} and more` : line));
}

function measure(name: string, before: readonly string[], after: readonly string[]): void {
  const [a, b] = [before.join('\n'), after.join('\n')];
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    textDiff(a, b);
    return performance.now() - start;
  });
  const median = times.toSorted((x, y) => x - y)[2] ?? 0;
  process.stdout.write(`${name}: first ${(times[0] ?? 0).toFixed(0)} ms · median ${median.toFixed(0)} ms · ${textDiff(a, b).length} rows\n`);
}

const english = words(1, 2000);
const base = prompt(2, english);
measure('5 % of the lines edited', base, edited(base, 0.05));
measure('every line edited', base, edited(base, 1));
measure('rewritten in the same vocabulary', base, prompt(3, english));
measure('rewritten with 200 words', prompt(2, english.slice(0, 200)), prompt(3, english.slice(0, 200)));
measure(
  'rewritten with nothing in common',
  base.filter((line) => line !== ''),
  prompt(4, words(5, 2000)).filter((line) => line !== ''),
);
measure('rewritten as one line', [base.join(' ')], [prompt(3, english).join(' ')]);
