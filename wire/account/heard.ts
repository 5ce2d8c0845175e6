import { ownerOf, type Entry } from './folder.ts';
import type { Plan, Step } from './plan.ts';
import { namesIn } from './refs.ts';

const MAIN = /^assistants\/[^/]+$/;
const CANARY = /^assistants\/[^/]+\/canary$/;

/**
 * The steps that callers hear at once: those that change a main version, a split of traffic, or anything that these rely on, such
 * as a version in a split or a shared tool.
 */
export function heardAtOnce({ steps }: Plan, current: readonly Entry[]): readonly Step[] {
  const now = new Map(current.map((entry) => [entry.path, entry]));
  const heard = new Set<string>();
  const reach = (path: string) => {
    const entry = now.get(path);
    if (entry === undefined || heard.has(path)) return;
    heard.add(path);
    for (const next of namesIn(entry.content)) reach(next);
  };
  for (const { path } of current) if (MAIN.test(path) || CANARY.test(path)) reach(path);
  return steps.filter(({ kind, path }) => {
    if (kind === 'update') return heard.has(path);
    return CANARY.test(path) && now.has(ownerOf(path) ?? '');
  });
}

/** What a step relies on and neither the files nor the account have: it cannot be done. */
export function lackedBy({ path, entry }: Step, wanted: readonly Entry[], current: readonly Entry[]): readonly string[] {
  const known = new Set([...wanted, ...current].map((one) => one.path));
  const owner = ownerOf(path);
  const needed = new Set([...(owner === null ? [] : [owner]), ...namesIn(entry.content)]);
  // Main has no file of its own.
  return [...needed].filter((name) => !known.has(name.replace(/\/versions\/main$/, '')));
}
