import { beforeAll, expect, it } from 'vitest';
import { later } from '#lib/words/en-later.ts';
import { addTexts } from '#lib/words/t.ts';
import { deploy, names, record } from '../activity-rig.ts';
import { entryWords } from './entry-words.ts';
import { objectLink } from './object-link.ts';

beforeAll(() => addTexts(later));

const words = (given: Parameters<typeof record>[0]) => entryWords(record(given), names).replaceAll('\u00a0', ' ');

it('says of a save what was saved, under the name of that time', () => {
  const save = { operation: 'updateAssistant', kind: 'assistant', name: 'Old name', object_id: 'a1' } as const;
  expect(words(save)).toBe('Saved main of Old name');
  expect(words({ ...save, request: { promote_to_main: false }, answer: { version_name: 'Warm' } })).toBe('Saved the version Warm of Old name');
  expect(words({ operation: 'promoteVersion', kind: 'version', object_id: 'v1', before: { version_name: 'Weekend hours' } })).toBe(
    'Promoted Concise greeting to main of Clinic',
  );
});

it('says of a split who hears more and who less', () => {
  const split = { operation: 'updateCanaryDeploy', kind: 'canary' } as const;
  expect(words({ ...split, before: deploy(10), answer: deploy(25) })).toBe('Split of Clinic changed: 10 % → 25 % Concise greeting');
  expect(words({ ...split, before: deploy(10), request: { rules: deploy(5).rules }, state: 'refused' })).toBe(
    'Not done: Split of Clinic changed: 10 % → 5 % Concise greeting',
  );
  const forOne = { match: [{ attribute: 'to', operator: 'in', values: ['+1'] }], serve: { version_id: 'v1' } };
  expect(words({ ...split, before: deploy(10), answer: deploy(10, forOne) })).toBe('Split of Clinic changed: rules for some callers');
  expect(words({ operation: 'deleteCanaryDeploy', kind: 'canary', before: deploy(10) })).toBe('Ended the canary of Clinic');
});

it('names whom a text or a call was for, what ran, and what is unknown here', () => {
  expect(words({ operation: 'sendAssistantSms', kind: 'chat', request: { to: '+1415' } })).toBe('Sent an SMS to +1415');
  expect(
    words({ operation: 'createScheduledEvent', kind: 'event', request: { telnyx_end_user_target: '+1415', telnyx_conversation_channel: 'sms_chat' } }),
  ).toBe('Scheduled a text to +1415');
  expect(words({ operation: 'triggerTestRun', kind: 'run', object_id: 't1' })).toBe('Ran the test Books a visit');
  expect(words({ operation: 'removeTag', kind: 'assistant', path: '/ai/assistants/a1/tags/a%20b' })).toBe('Removed the tag a b from Clinic');
  expect(words({ operation: 'other', method: 'PUT', path: '/new', state: 'interrupted' })).toBe('Perhaps: PUT /new');
});

it('links to what is still there', () => {
  expect(objectLink(record({ operation: 'updateCanaryDeploy', kind: 'canary' }), names)).toEqual({ to: '/assistants/a1/canary', name: 'Clinic' });
  expect(objectLink(record({ operation: 'triggerTestRun', kind: 'run', object_id: 't1' }), names)).toEqual({ to: '/tests/t1', name: 'Books a visit' });
  expect(objectLink(record({ operation: 'deleteAssistant', kind: 'assistant', assistant_id: 'gone' }), names)).toBeNull();
});
