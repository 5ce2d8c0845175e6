import { t } from '#lib/words/t.ts';
import type { RuleFault } from '#wire/rule-faults.ts';

type State = { isStale: boolean; hasUnfinished: boolean; faults: readonly RuleFault[]; isSameForCallers: boolean };

/** Why a draft cannot be saved now, the first reason of all; `undefined` when it can. */
export function blockedReason({ isStale, hasUnfinished, faults, isSameForCallers }: State): string | undefined {
  if (isStale) return t('canary.decideFirst');
  if (hasUnfinished) return t('canary.unfinishedField');
  const fault = faults[0];
  if (fault) return t('canary.blocked', { n: fault.rule + 1, reason: t(`canary.${fault.code}`) });
  return isSameForCallers ? t('canary.nothingForCallers') : undefined;
}

/** What the API said of single rules, by their place; `versions` of the older form is the first rule. */
export function refusedRules(error: Error | null): ReadonlyMap<number, string> {
  const issues = error !== null && 'issues' in error && Array.isArray(error.issues) ? error.issues : [];
  const said = new Map<number, string>();
  for (const issue of issues) {
    if (!isIssue(issue)) continue;
    const [form, place] = issue.path;
    const at = form === 'versions' ? 0 : Number(place);
    if ((form === 'rules' || form === 'versions') && Number.isInteger(at) && !said.has(at)) said.set(at, issue.message);
  }
  return said;
}

function isIssue(value: unknown): value is { readonly path: readonly (string | number)[]; readonly message: string } {
  return typeof value === 'object' && value !== null && 'path' in value && Array.isArray(value.path) && 'message' in value && typeof value.message === 'string';
}
