import { canaryRequest } from '#wire/canary-request.ts';
import { fromVersions, versionsOfAnswer, type Percentage } from '#wire/canary-form.ts';
import { ruleFaults, type FaultCode, type RuleFault } from '#wire/rule-faults.ts';
import type { Rule } from '#wire/rules.ts';
import { errorItem, invalid, Refusal } from './refusal.ts';
import type { Call } from './route.ts';
import { parseBody } from './validate.ts';

type Path = readonly (string | number)[];

/** A body that validates and yet breaks a rule gives 400; every other fault is one of form and gives 422. */
const SAID: Readonly<Record<FaultCode, { readonly status: 400 | 422; readonly said: string }>> = {
  'attribute-missing': { status: 422, said: 'attribute must not be blank' },
  'operator-unknown': { status: 422, said: 'the operator is not known' },
  'values-missing': { status: 422, said: 'at least one value is needed' },
  'serve-nothing': { status: 422, said: 'exactly one of version_id or rollout must be set' },
  'serve-both': { status: 422, said: 'exactly one of version_id or rollout must be set' },
  'version-missing': { status: 422, said: 'version_id must not be empty' },
  'version-unknown': { status: 400, said: 'The assistant has no such version.' },
  'version-twice': { status: 400, said: 'The same version is named twice.' },
  'weight-range': { status: 422, said: 'a weight must lie between 0 and 100' },
  'sum-too-high': { status: 422, said: 'the weights must sum to less than 100' },
};

/** The rules that a body states in either form, or a refusal that names every fault at its place. */
export function rulesOfBody(call: Call, knows: (versionId: string) => boolean): readonly Rule[] {
  const { rules, versions } = parseBody(canaryRequest, call);
  if (rules !== undefined) {
    if (versions !== undefined && !sameSplit(versionsOfAnswer(rules), versions)) {
      throw invalid([{ loc: ['body', 'versions'], msg: 'Value error, rules and versions must say the same', type: 'value_error' }]);
    }
    refuseFaults(ruleFaults(rules, knows), (path) => ['rules', ...path]);
    return rules;
  }
  if (versions === undefined) throw invalid([{ loc: ['body', 'rules'], msg: 'Field required', type: 'missing' }]);
  const rule = fromVersions(versions);
  refuseFaults(ruleFaults([rule], knows), inVersions);
  return [rule];
}

function sameSplit(a: readonly Percentage[], b: readonly Percentage[]): boolean {
  return a.length === b.length && a.every((one, i) => one.version_id === b[i]?.version_id && one.percentage === b[i].percentage);
}

/** `[0, 'serve', 'rollout', 1, 'weight']` as the older form has it. */
function inVersions([, , , at, field]: Path): Path {
  if (at === undefined) return ['versions'];
  return field === undefined ? ['versions', at] : ['versions', at, field === 'weight' ? 'percentage' : field];
}

function refuseFaults(faults: readonly RuleFault[], place: (path: Path) => Path): void {
  const told = faults.map(({ code, path }) => ({ ...SAID[code], at: place(path) }));
  const ofForm = told.filter(({ status }) => status === 422);
  if (ofForm.length > 0) throw invalid(ofForm.map(({ at, said }) => ({ loc: ['body', ...at], msg: `Value error, ${said}`, type: 'value_error' })));
  const errors = told.map(({ at, said }) => errorItem('10015', 'Bad Request', said, { pointer: `/${at.join('/')}` }));
  if (errors.length > 0) throw new Refusal({ status: 400, body: { errors } });
}
