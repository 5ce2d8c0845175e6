import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from './json-fault.ts';

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('a text has a fault exactly when it is no JSON', () => {
  const broken = fc
    .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom('', ',', '"', '{', '}', '[', ']', ':', '1', 'x', '\n', '\\', '-', '0', '.'), fc.nat(2))
    .map(([text, at, sign, cut]) => `${text.slice(0, at % (text.length + 1))}${sign}${text.slice((at % (text.length + 1)) + cut)}`);
  fc.assert(
    fc.property(fc.oneof(broken, fc.json(), fc.string()), (text) => {
      expect(jsonFault(text) === undefined).toBe(isJson(text));
    }),
    { numRuns: 3000 },
  );
});

test('the fault is where the text cannot go on', () => {
  const at = (text: string) => {
    const fault = jsonFault(text);
    return fault && [fault.wants, fault.at];
  };
  expect(at('{ "a": 1 "b": 2 }')).toEqual(['comma', 9]);
  expect(at('{ "a" 1 }')).toEqual(['colon', 6]);
  expect(at('{ "a": }')).toEqual(['value', 7]);
  expect(at('{ a: 1 }')).toEqual(['name', 2]);
  expect(at('{ "a": 1, }')).toEqual(['name', 10]);
  expect(at('{ "a": "no end }')).toEqual(['text', 7]);
  expect(at('[1] 2')).toEqual(['end', 4]);
  expect(at('')).toEqual(['value', 0]);
  expect(at('{"a": 1')).toEqual(['comma', 7]);
});
