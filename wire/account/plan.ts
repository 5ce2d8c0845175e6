import { jsonChanges, type Change } from '#lib/json-changes.ts';
import { identityOf } from '../assistant-draft/identity.ts';
import type { Entry } from './folder.ts';

/** One object that the account lacks, or that differs there. */
export type Step = { readonly path: string; readonly entry: Entry; readonly kind: 'create' | 'update'; readonly changes: readonly Change[] };

export type Plan = {
  /** In the order in which they can be done: what others refer to comes first. */
  readonly steps: readonly Step[];
  readonly same: number;
  /** Paths that only the account has. They are left alone: a file that is missing is no order to delete. */
  readonly only: readonly string[];
};

/** What has to be done so that the account is what the folder says. */
export function planOf(wanted: readonly Entry[], current: readonly Entry[]): Plan {
  const now = new Map(current.map((entry) => [entry.path, entry.content]));
  const steps = wanted.flatMap((entry): Step[] => {
    const before = now.get(entry.path);
    const changes = jsonChanges(before ?? {}, entry.content, identityOf);
    if (before !== undefined && changes.length === 0) return [];
    return [{ path: entry.path, entry, kind: before === undefined ? 'create' : 'update', changes }];
  });
  const known = new Set(wanted.map(({ path }) => path));
  return {
    steps: steps.toSorted((a, b) => rank(a.path) - rank(b.path) || (a.path < b.path ? -1 : 1)),
    same: wanted.length - steps.length,
    only: current.flatMap(({ path }) => (known.has(path) ? [] : [path])),
  };
}

/** Libraries, assistants, their versions, what splits traffic between those, and the tests that call them. */
function rank(path: string): number {
  const [folder, , part] = path.split('/');
  if (folder === 'tools' || folder === 'mcp-servers') return 0;
  if (folder === 'tests') return 4;
  return part === undefined ? 1 : part === 'versions' ? 2 : 3;
}
