import { describe, expect, test } from 'vitest';
import { createAssistantRequest } from '#wire/assistant-request.ts';
import { draftFaults } from '#wire/assistant-draft/faults.ts';
import { lintAssistant } from '#wire/assistant-lint/lint.ts';
import { variablesOf } from '#wire/variables.ts';
import { templateSettings, type Template } from './template.ts';
import { templateOf, TEMPLATES } from './templates.ts';

const whole = (template: Template, extras = { transferTo: '', requestUrl: '' }) => {
  const { name, greeting, instructions, variables } = template;
  return { name, greeting, instructions, dynamic_variables: variables, ...templateSettings(template, extras) };
};
const EVERYTHING = { transferTo: '+13125550142', requestUrl: 'https://example.com/hook' };

test('each has a name of its own and is found by it', () => {
  expect(new Set(TEMPLATES.map(({ key }) => key)).size).toBe(6);
  for (const template of TEMPLATES) expect(templateOf(template.key)).toBe(template);
  expect(templateOf('constructor')).toBeUndefined();
});

describe.each(TEMPLATES)('$name', (template) => {
  test('is taken by the API and gives the linter nothing to say, bare and with every tool', () => {
    for (const settings of [whole(template), whole(template, EVERYTHING)]) {
      expect(createAssistantRequest.safeParse(settings).error).toBeUndefined();
      expect(draftFaults({}, settings)).toEqual([]);
      // The model is chosen in the form, or by Telnyx.
      expect(lintAssistant({ ...settings, model: 'openai/gpt-4o' }).map(({ rule, path }) => `${rule} ${path.join('.')}`)).toEqual([]);
    }
  });

  test('every variable has a value, and every value is used', () => {
    for (const { source, uses } of variablesOf(whole(template))) {
      expect(['default', 'telnyx']).toContain(source);
      expect(uses.length).toBeGreaterThan(0);
    }
  });

  test('the tools that need a number or an address come with it', () => {
    const types = (extras: typeof EVERYTHING) => JSON.stringify(templateSettings(template, extras)['tools']).match(/"type":"(?:hangup|transfer|webhook)"/g);
    expect(types({ transferTo: '', requestUrl: '' })).toHaveLength(1);
    expect(types(EVERYTHING)).toHaveLength(3);
  });
});
