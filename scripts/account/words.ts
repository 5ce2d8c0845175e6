import type { Outcome } from '#wire/account/apply.ts';
import type { Plan, Step } from '#wire/account/plan.ts';

/** How much of a value stands on a line. */
const LONGEST = 60;

/** The plan as a person reads it before anything is sent: each object, and below it what changes. */
export function planLines(plan: Plan): string[] {
  const steps = plan.steps.flatMap((step) => [`${step.kind === 'create' ? '+' : '~'} ${step.path}`, ...(step.kind === 'update' ? changeLines(step) : [])]);
  const live = plan.steps.filter((step) => step.kind === 'update' && /^assistants\/[^/]+(?:\/canary)?$/.test(step.path)).length;
  return [
    ...steps,
    ...plan.only.map((path) => `. ${path} is only in the account: left alone`),
    `${plan.steps.filter(({ kind }) => kind === 'create').length} to create, ${plan.steps.filter(({ kind }) => kind === 'update').length} to change, ${plan.same} as they are.`,
    ...(live === 0 ? [] : [`Callers hear ${live} of the changes at once: they are made to main versions and to splits of traffic.`]),
  ];
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
