import { expect, it } from 'vitest';
import '#lib/words/whole.ts';
import type { JournalEntry } from '#wire/journal.ts';
import { changeWords } from './change-words.ts';

const entry: JournalEntry = {
  id: 1,
  at: '2026-11-20T12:00:00Z',
  who: 'local',
  operation: 'updateCanaryDeploy',
  kind: 'canary',
  method: 'PUT',
  path: '/x',
  object_id: 'a1',
  name: null,
  assistant_id: 'a1',
  reason: null,
  state: 'done',
  status: 200,
  request_id: null,
  repeated: false,
  undoes: null,
  undone_by: null,
};
const words = (change: Partial<JournalEntry>) => changeWords({ ...entry, ...change }, [{ id: 'a1', name: 'Clinic ' }]);

it('says what was done to what', () => {
  expect(words({})).toBe('Changed split: Clinic');
  expect(words({ name: 'Old name', operation: 'deleteAssistant' })).toBe('Deleted assistant: Old name');
  expect(words({ operation: 'triggerSuiteRun', object_id: 'Front desk', assistant_id: null })).toBe('Ran suite: Front desk');
  expect(words({ operation: 'importAssistants', assistant_id: null })).toBe('Imported assistants');
});

it('does not say that something was done which was not, or perhaps not', () => {
  expect(words({ state: 'refused' })).toBe('Not done: Changed split: Clinic');
  expect(words({ state: 'unclear' })).toBe('Perhaps: Changed split: Clinic');
});
