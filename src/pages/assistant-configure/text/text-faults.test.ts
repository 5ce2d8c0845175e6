import { describe, expect, test } from 'vitest';
import { renamed, textFaults } from './text-faults.ts';

const draft = (instructions: string, more = {}) => ({ instructions, dynamic_variables: { clinic_address: 'Main St 1' }, ...more });
const faultsOf = (text: string, more = {}, secrets?: readonly string[]) => textFaults(text, draft(text, more), secrets);

describe('names of a text', () => {
  test('a name with a value, one of Telnyx and one that a tool sets are right', () => {
    const tool = { type: 'webhook', webhook: { name: 'look_up', store_fields_as_variables: [{ name: 'plan', value_path: 'a' }] } };
    expect(faultsOf('{{clinic_address}} {{ telnyx_current_time }} {{plan}}', { tools: [tool] })).toEqual([]);
  });

  test('a mistyped name is found once, at its first place, with what was meant', () => {
    expect(faultsOf('Go to {{clinc_address}} or {{clinc_address}}; {{clinic_address}}.')).toEqual([
      { kind: 'unset', name: 'clinc_address', from: 6, to: 23, meant: 'clinic_address' },
    ]);
  });

  test('with a webhook the value may come; Telnyx has only its own names', () => {
    const webhook = { dynamic_variables_webhook_url: 'https://example.com' };
    expect(faultsOf('{{balance}} {{telnyx_curent_time}} {{clinic_address}}', webhook)).toMatchObject([
      { kind: 'from-webhook', name: 'balance' },
      { kind: 'reserved', name: 'telnyx_curent_time', meant: 'telnyx_current_time' },
    ]);
  });

  test('single braces and unknown secrets are found; secrets that could not be read are not judged', () => {
    const text = '{clinic_address} {{#integration_secret}}crm{{/integration_secret}} {{clinic_address}}';
    expect(faultsOf(text, {}, ['crm_key'])).toMatchObject([
      { kind: 'single', name: 'clinic_address', from: 0, to: 16 },
      { kind: 'secret', name: 'crm' },
    ]);
    expect(faultsOf(text)).toMatchObject([{ kind: 'single' }]);
  });

  test('a value that no text uses is said without a place; one used elsewhere is not', () => {
    expect(faultsOf('Hello')).toEqual([{ kind: 'unused', name: 'clinic_address' }]);
    expect(textFaults('Hello', { ...draft('Hello'), greeting: 'Hi, {{clinic_address}}' }, undefined)).toEqual([]);
  });
});

test('a name is changed wherever it stands in double braces', () => {
  expect(renamed('{{a}} {a} {{ a }} {{b}}', 'variable', 'a', 'c')).toBe('{{c}} {a} {{c}} {{b}}');
});
