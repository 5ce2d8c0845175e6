/**
 * How far the statistics of the release loop can be trusted: 100,000 simulated experiments for each line. Coverage should be
 * near 95 %; of two versions that are equally good, better and worse should together be called about 5 % of the time or less.
 */
import { compareRates, differenceInterval } from '../src/lib/stats/difference.ts';
import { exactP } from '../src/lib/stats/mcnemar.ts';
import { wilson } from '../src/lib/stats/wilson.ts';

const EXPERIMENTS = 100_000;

/** The same experiments every time (Mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const next = numbers(20261125);
const passes = (runs: number, rate: number) => {
  let passed = 0;
  for (let run = 0; run < runs; run += 1) if (next() < rate) passed += 1;
  return passed;
};

/** The share of experiments in which something holds. What was judged once is not judged again: the same counts come often. */
function share(draw: () => readonly [number, number], holds: (a: number, b: number) => boolean): number {
  const known = new Map<number, boolean>();
  let count = 0;
  for (let at = 0; at < EXPERIMENTS; at += 1) {
    const [a, b] = draw();
    const name = a * 100_003 + b;
    const held = known.get(name) ?? holds(a, b);
    known.set(name, held);
    if (held) count += 1;
  }
  return count / EXPERIMENTS;
}

const percent = (value: number) => `${(100 * value).toFixed(2)} %`;
const say = (line: string) => process.stdout.write(`${line}\n`);

say('Wilson interval: how often it holds the true rate');
for (const [runs, rate] of [
  [10, 0.9],
  [20, 0.5],
  [20, 0.95],
  [50, 0.85],
  [100, 0.99],
  [400, 0.9],
] as const) {
  const held = share(
    () => [passes(runs, rate), 0],
    (passed) => {
      const interval = wilson(passed, runs);
      return interval !== null && interval.low <= rate && rate <= interval.high;
    },
  );
  say(`  ${runs} runs at ${percent(rate)}: ${percent(held)}`);
}

say('Newcombe interval of the difference: how often it holds the true difference, and what is called');
for (const [n, p, m, q] of [
  [20, 0.9, 20, 0.9],
  [44, 0.85, 280, 0.85],
  [100, 0.95, 100, 0.95],
  [100, 0.5, 100, 0.5],
  [20, 0.7, 20, 0.95],
  [100, 0.85, 100, 0.95],
  [400, 0.85, 400, 0.95],
] as const) {
  const draws = Array.from({ length: EXPERIMENTS }, () => [passes(n, p), passes(m, q)] as const);
  let at = 0;
  const replay = () => draws[at++ % EXPERIMENTS] ?? [0, 0];
  const held = share(replay, (a, b) => {
    const interval = differenceInterval({ passed: a, runs: n }, { passed: b, runs: m });
    return interval !== null && interval.low <= p - q && p - q <= interval.high;
  });
  const called = (verdict: string) => share(replay, (a, b) => compareRates({ passed: a, runs: n }, { passed: b, runs: m }).verdict === verdict);
  say(
    `  ${n} runs at ${percent(p)} against ${m} at ${percent(q)}: holds ${percent(held)} · better ${percent(called('better'))} · worse ${percent(called('worse'))}`,
  );
}

say('Exact McNemar test of pairs: how often it calls a difference (at most 5 % where there is none)');
for (const [pairs, fixes, breaks] of [
  [20, 0.1, 0.1],
  [60, 0.1, 0.1],
  [200, 0.05, 0.05],
  [60, 0.15, 0.03],
  [200, 0.08, 0.03],
] as const) {
  const draw = () => {
    let [fixed, broke] = [0, 0];
    for (let pair = 0; pair < pairs; pair += 1) {
      const chance = next();
      if (chance < fixes) fixed += 1;
      else if (chance < fixes + breaks) broke += 1;
    }
    return [fixed, broke] as const;
  };
  say(`  ${pairs} pairs, ${percent(fixes)} fixed and ${percent(breaks)} broken: ${percent(share(draw, (fixed, broke) => exactP(fixed, broke) < 0.05))}`);
}
