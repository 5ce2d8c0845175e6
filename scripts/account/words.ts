import type { Outcome } from '#wire/account/apply.ts';
import type { UnreadFile } from '#wire/account/files.ts';
import type { Entry } from '#wire/account/folder.ts';
import { heardAtOnce, lackedBy } from '#wire/account/heard.ts';
import type { Plan, Step } from '#wire/account/plan.ts';

/** How much of a value stands on a line. */
const LONGEST = 60;

/** The plan as a person reads it before anything is sent: each object, and below it what changes. */
export function planLines(plan: Plan, wanted: readonly Entry[], current: readonly Entry[]): string[] {
  const steps = plan.steps.flatMap((step) => [`${step.kind === 'create' ? '+' : '~'} ${step.path}`, ...(step.kind === 'update' ? changeLines(step) : [])]);
  const lacking = plan.steps.flatMap((step) => {
    const lacks = lackedBy(step, wanted, current);
    return lacks.length === 0 ? [] : [`! ${step.path} refers to ${lacks.join(', ')}, which neither the folder nor the account has: it will fail`];
  });
  const live = heardAtOnce(plan, current).length;
  return [
    ...steps,
    ...lacking,
    ...plan.only.map((path) => `. ${path} is only in the account: left alone`),
    `${plan.steps.filter(({ kind }) => kind === 'create').length} to create, ${plan.steps.filter(({ kind }) => kind === 'update').length} to change, ${plan.same} as they are.`,
    ...(live === 0 ? [] : [`Callers hear ${live} of the changes at once: they are made to main versions, to splits of traffic, and to what these use.`]),
  ];
}

/** What keeps a file from being read, on a line. */
export function unreadLine(unread: UnreadFile): string {
  if (unread.why === 'broken') return `${unread.file}: line ${unread.line}: ${unread.said}`;
  return `${unread.file}: ${unread.why === 'other' ? 'holds no JSON object' : 'is there twice'}`;
}

function changeLines({ changes }: Step): string[] {
  return changes.map(({ path, kind, before, after }) => {
    const what = kind === 'moved' ? 'moved' : `${short(before)} → ${short(after)}`;
    return `    ${path.join('.')}: ${what}`;
  });
}

function short(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : text;
}

/** What became of a step, on a line. */
export function outcomeLine({ step, failed, left }: Outcome): string {
  if (failed !== undefined) return `failed   ${step.path}: ${failed}`;
  const kept = left === undefined ? '' : ` (the API has no way to take away: ${left.join(', ')})`;
  return `${step.kind === 'create' ? 'created ' : 'changed '} ${step.path}${kept}`;
}
