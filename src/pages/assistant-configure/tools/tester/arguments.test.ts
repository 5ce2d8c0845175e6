import '#lib/words/whole.ts';
import { expect, test } from 'vitest';
import { argumentFaults, kindOf, schemaFault, takesNull } from '#lib/schema-values.ts';
import { argumentsOf } from './arguments.ts';

const settings = {
  url: 'https://a.example/{order}/{line}',
  path_parameters: { type: 'object', properties: { order: { type: 'integer' } }, required: ['order'] },
  query_parameters: { properties: { page: { type: ['integer', 'null'] } } },
  body_parameters: {
    properties: {
      day: { enum: ['mon', 'tue'] },
      who: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] },
      when: { anyOf: [{ type: 'string' }, { type: 'number' }] },
    },
    required: ['day'],
  },
};

test('arguments come from every place, names in the address included', () => {
  expect(argumentsOf(settings).map(({ name, place, isRequired }) => [name, place, isRequired])).toEqual([
    ['order', 'path', true],
    ['line', 'path', true],
    ['page', 'query', false],
    ['day', 'body', true],
    ['who', 'body', false],
    ['when', 'body', false],
  ]);
  expect(argumentsOf(7)).toEqual([]);
});

test('what is missing or of another kind is refused with the reason', () => {
  const faults = (values: Readonly<Record<string, unknown>>) => Object.fromEntries(argumentFaults(argumentsOf(settings), values));
  expect(faults({})).toEqual({ order: 'This is required.', line: 'This is required.', day: 'This is required.' });
  expect(faults({ order: 1.5, line: 'x', day: 'sun', who: {}, when: true, page: null })).toEqual({
    order: 'This must be: whole number.',
    day: 'One of: mon, tue.',
    who: 'name: This is required.',
    when: 'This must be: text.',
  });
  expect(faults({ order: 1, line: 'x', day: 'mon', who: { name: 'A' }, when: 3 })).toEqual({});
  expect(schemaFault({ type: 'array', items: { type: 'boolean' } }, [true, 'x'])).toBe('This must be: yes or no.');
  expect(schemaFault({ type: 'made_up' }, 5)).toBeUndefined();
});

test('the way to type it in follows from the schema', () => {
  expect([{ type: 'string' }, { type: ['number', 'null'] }, { type: 'boolean' }, { enum: [1] }, { anyOf: [] }, { type: 'array' }].map(kindOf)).toEqual([
    'text',
    'number',
    'boolean',
    'choice',
    'json',
    'json',
  ]);
  expect([{ type: 'string' }, { type: ['number', 'null'] }].map(takesNull)).toEqual([false, true]);
});
