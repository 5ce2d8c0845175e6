import { expect, test } from 'vitest';
import { TEMPLATES } from '../templates/templates.ts';
import { bodyOf, faultsOf, startOf } from './values.ts';

const [template] = TEMPLATES;
const blank = { ...startOf(undefined), name: ' Clinic ', instructions: 'Answer.' };

test('a blank one sends what was typed, and a model only when one is chosen', () => {
  expect(bodyOf(blank, undefined)).toEqual({ name: 'Clinic', instructions: 'Answer.', greeting: '' });
  expect(bodyOf({ ...blank, model: 'openai/gpt-4o' }, undefined)).toMatchObject({ model: 'openai/gpt-4o' });
});

test('a template sends its values as they were changed, and its number tidy', () => {
  const values = { ...startOf(template), variables: { business_name: 'Mine' }, transferTo: '+1 (312) 555-0142' };
  expect(bodyOf(values, template)).toMatchObject({
    dynamic_variables: { business_name: 'Mine' },
    enabled_features: ['telephony'],
    tools: [{ type: 'hangup' }, { type: 'transfer', transfer: { targets: [{ to: '+13125550142' }] } }],
  });
});

test('names what is missing or wrong; what may be empty is left alone', () => {
  expect(faultsOf(blank)).toEqual({});
  expect(Object.keys(faultsOf({ ...blank, name: ' ', instructions: '', transferTo: '555', requestUrl: 'ftp://x' }))).toEqual([
    'name',
    'instructions',
    'transferTo',
    'requestUrl',
  ]);
});
