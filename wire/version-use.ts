import { slotsOf, type Rule } from './rules.ts';

/**
 * What a version is needed for. Neither main nor what a rule names, whatever its weight, may be changed in place or deleted
 * (contract section 6).
 */
export type VersionUse =
  | { readonly kind: 'main' }
  /** The numbers of the rules that name it, counted from 1. */
  | { readonly kind: 'served'; readonly rules: readonly number[] }
  | { readonly kind: 'free' };

export function versionUse(versionId: string, mainId: string | null | undefined, rules: readonly Rule[]): VersionUse {
  if (versionId === mainId) return { kind: 'main' };
  const served = rules.flatMap((rule, at) => (slotsOf(rule.serve).some((slot) => slot.version_id === versionId) ? [at + 1] : []));
  return served.length > 0 ? { kind: 'served', rules: served } : { kind: 'free' };
}
