import { expect, test } from 'vitest';
import { smsBody, smsFaults, smsRefusals } from './sms.ts';

const values = { from: '+1 312 555 0142', to: '+14155550134', text: ' ', isNew: true };

test('numbers lose what people write into them, and an empty text is not sent', () => {
  expect(smsBody(values)).toEqual({ from: '+13125550142', to: '+14155550134', should_create_conversation: true });
  expect(smsBody({ ...values, text: ' Hi ' })).toMatchObject({ text: ' Hi ' });
});

test('each number that is none says why', () => {
  expect(smsFaults(values)).toEqual({});
  expect(Object.keys(smsFaults({ ...values, to: '0415' }))).toEqual(['to']);
  expect(Object.keys(smsFaults({ ...values, from: '', to: 'sip:a@b.example' }))).toEqual(['from', 'to']);
});

test('what the API refuses stands at its field', () => {
  expect(
    smsRefusals(
      Object.assign(new Error('x'), {
        issues: [
          { path: ['from'], message: 'Not yours.' },
          { path: ['else'], message: 'y' },
        ],
      }),
    ),
  ).toEqual({ from: 'Not yours.' });
});
