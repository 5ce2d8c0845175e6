import { expect, test } from 'vitest';
import { serverFaults, stillHolds } from './server-faults.ts';

const refused = (...issues: readonly { path: (string | number)[]; message: string }[]) => Object.assign(new Error('No'), { issues });
const draft = { greeting: 'Hi', tools: [{ shared: true, id: 's1' }, { type: 'webhook' }], telephony_settings: { time_limit_secs: 1 } };

test('a refusal stands at its place until the place changes', () => {
  const [fault] = serverFaults(refused({ path: ['telephony_settings', 'time_limit_secs'], message: 'too short' }), draft, draft) ?? [];
  expect(fault && [fault.section, fault.say(), stillHolds(fault, draft)]).toEqual(['telephony', 'too short', true]);
  expect(fault && stillHolds(fault, { telephony_settings: { time_limit_secs: 60 } })).toBe(false);
});

test('tools are counted without those of the library', () => {
  expect(serverFaults(refused({ path: ['tools', 0, 'webhook'], message: 'x' }), draft, draft)?.[0]?.path).toEqual(['tools', 1, 'webhook']);
});

test('what has no place in what was sent has none on the page', () => {
  expect(serverFaults(new Error('No'), draft, draft)).toBeUndefined();
  expect(serverFaults(refused({ path: ['quota'], message: 'x' }), draft, draft)).toBeUndefined();
});
