import { WHOLE, totalOf } from './split.ts';
import { OPERATORS, slotsOf, type Clause, type Rule } from './rules.ts';

/** What can be wrong with the rules of a canary deploy (contract section 6). */
export type FaultCode =
  | 'attribute-missing'
  | 'operator-unknown'
  | 'values-missing'
  | 'serve-nothing'
  | 'serve-both'
  | 'version-missing'
  | 'version-unknown'
  | 'version-twice'
  | 'weight-range'
  | 'sum-too-high';

/** A fault at its place: `path` counts from the list of rules, e.g. `[0, 'serve', 'rollout', 1, 'weight']`. */
export type RuleFault = { readonly code: FaultCode; readonly rule: number; readonly path: readonly (string | number)[] };

/**
 * Everything that keeps these rules from being accepted. The editor shows it at the place and the sandbox refuses with it,
 * so both always agree. `knows` says whether the assistant has a version of that id.
 */
export function ruleFaults(rules: readonly Rule[], knows: (versionId: string) => boolean): RuleFault[] {
  return rules.flatMap((rule, at) => [
    ...(rule.match ?? []).flatMap((clause, i) => clauseFaults(clause).map((f) => placed(f, at, ['match', i, ...f.path]))),
    ...serveFaults(rule, knows).map((f) => placed(f, at, ['serve', ...f.path])),
  ]);
}

type Found = { readonly code: FaultCode; readonly path: readonly (string | number)[] };

function placed(found: Found, rule: number, path: readonly (string | number)[]): RuleFault {
  return { code: found.code, rule, path: [rule, ...path] };
}

function clauseFaults(clause: Clause): Found[] {
  const found: Found[] = [];
  if (clause.attribute.trim() === '') found.push({ code: 'attribute-missing', path: ['attribute'] });
  if (!OPERATORS.includes(clause.operator)) found.push({ code: 'operator-unknown', path: ['operator'] });
  if (clause.values.length === 0) found.push({ code: 'values-missing', path: ['values'] });
  return found;
}

function serveFaults(rule: Rule, knows: (versionId: string) => boolean): Found[] {
  const { version_id: whole, rollout } = rule.serve;
  if (whole !== undefined && rollout !== undefined) return [{ code: 'serve-both', path: [] }];
  if (whole !== undefined) return versionFaults(whole, knows).map((code) => ({ code, path: ['version_id'] }));
  if (rollout === undefined || rollout.length === 0) return [{ code: 'serve-nothing', path: [] }];
  return [...rolloutFaults(rule, knows), ...sumFaults(rule)];
}

function rolloutFaults(rule: Rule, knows: (versionId: string) => boolean): Found[] {
  const rollout = rule.serve.rollout ?? [];
  return rollout.flatMap((slot, i) => {
    const found: Found[] = versionFaults(slot.version_id, knows).map((code) => ({ code, path: ['rollout', i, 'version_id'] }));
    const first = rollout.findIndex((other) => other.version_id === slot.version_id);
    if (first < i) found.push({ code: 'version-twice', path: ['rollout', i, 'version_id'] });
    if (!(slot.weight >= 0 && slot.weight <= 100)) found.push({ code: 'weight-range', path: ['rollout', i, 'weight'] });
    return found;
  });
}

function sumFaults(rule: Rule): Found[] {
  // A single weight over 100 may still hide in a sum below 100 beside a negative one; that is a range fault of its own.
  return totalOf(slotsOf(rule.serve)) >= WHOLE ? [{ code: 'sum-too-high', path: ['rollout'] }] : [];
}

function versionFaults(id: string, knows: (versionId: string) => boolean): FaultCode[] {
  if (id === '') return ['version-missing'];
  return knows(id) ? [] : ['version-unknown'];
}
