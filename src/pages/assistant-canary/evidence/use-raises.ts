import type { Evidence } from '#wire/evidence.ts';
import { raisesOf, type Raise } from '#wire/raises.ts';
import type { Rule } from '#wire/rules.ts';
import { useEvidence } from './use-evidence.ts';

export type Raises = {
  readonly raises: readonly Raise[];
  /** The runs are still being read. */
  readonly isPending: boolean;
  /** They could not be read: every version counts as untested. */
  readonly isUnread: boolean;
};

/** Which versions more callers would hear although nothing, or nothing good, is known of them. */
export function useRaises(before: readonly Rule[], after: readonly Rule[], mainId: string): Raises {
  const evidence = useEvidence();
  const nothing: Evidence = { mainId, versions: [], unread: 0, openSince: null };
  return {
    raises: evidence.isPending ? [] : raisesOf(before, after, evidence.data ?? nothing),
    isPending: evidence.isPending,
    isUnread: evidence.isError && evidence.data === undefined,
  };
}
