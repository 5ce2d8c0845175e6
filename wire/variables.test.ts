import { expect, test } from 'vitest';
import { defaultValue, filledTexts, isReserved, variablesOf, variableUses, withVariable } from './variables.ts';

const assistant = {
  id: 'a',
  name: 'For {{nobody}}',
  dynamic_variables: { plan: 'Gold', spare: 1, loop: '{{nobody}}' },
  instructions: 'Plan {{plan}}, {{plan}}, at {{telnyx_current_time}}.',
  greeting: 'Hi {{first_name}}',
  tools: [
    {
      type: 'webhook',
      webhook: {
        name: 'w',
        url: 'https://a.test/{id}/{{plan}}',
        headers: [{ name: 'Authorization', value: '{{#integration_secret}}crm{{/integration_secret}}' }],
        store_fields_as_variables: [{ name: 'order', value_path: 'data.order' }],
      },
    },
    { type: 'update_dynamic_variables', update_dynamic_variables: { name: 'u', updatable_variables: [{ name: 'mood' }] } },
    { type: 'send_message', send_message: { message_template: 'Order {{order}}' } },
  ],
};

test('uses are found in every text that is filled in, with their places', () => {
  expect(variableUses(assistant).map((use) => `${use.kind} ${use.name} ${use.path.join('.')}`)).toEqual([
    'variable plan instructions',
    'variable plan instructions',
    'variable telnyx_current_time instructions',
    'variable first_name greeting',
    'variable plan tools.0.webhook.url',
    'secret crm tools.0.webhook.headers.0.value',
    'variable order tools.2.send_message.message_template',
  ]);
  const [first] = variableUses(assistant);
  expect(assistant.instructions.slice(first?.from, first?.to)).toBe('{{plan}}');
  expect(filledTexts({ name: 'A', tags: ['b'], greeting: '' })).toEqual([]);
});

test('each variable is known with where its value comes from and how often it is used', () => {
  expect(variablesOf(assistant).map(({ name, source, uses }) => `${name} ${source} ${uses.length}`)).toEqual([
    'first_name call 1',
    'loop default 0',
    'mood tool 0',
    'order tool 1',
    'plan default 3',
    'spare default 0',
    'telnyx_current_time telnyx 1',
  ]);
});

test('names of Telnyx and default values', () => {
  expect(['telnyx_anything', 'call_control_id', 'plan'].map(isReserved)).toEqual([true, true, false]);
  expect(['plan', 'spare', 'gone', 'constructor'].map((name) => defaultValue(assistant, name))).toEqual(['Gold', '1', undefined, undefined]);
});

test('a variable is added with an empty value, and one that was given a value meanwhile keeps it', () => {
  expect(withVariable({ name: 'Ava' }, 'today')).toEqual({ name: 'Ava', dynamic_variables: { today: '' } });
  const typed = { dynamic_variables: { today: 'Monday' } };
  expect(withVariable(typed, 'today')).toBe(typed);
  expect(withVariable({ dynamic_variables: { today: '' } }, 'order')).toEqual({ dynamic_variables: { today: '', order: '' } });
});
