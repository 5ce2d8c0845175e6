import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MODEL_SPEAKS_FIRST, asText, assistantForm, changedFields, fromWire, openingOf, rebase, toWire } from './form.ts';

const optionalText = fc.option(fc.string(), { nil: undefined });
const wire = fc.record({
  name: fc.string(),
  instructions: fc.string(),
  description: fc.option(optionalText, { nil: null }),
  model: optionalText,
  greeting: optionalText,
  tags: fc.option(fc.array(fc.string()), { nil: null }),
  x_unknown: fc.anything(),
});

test('an untouched form sends nothing', () => {
  fc.assert(
    fc.property(wire, (assistant) => {
      expect(toWire(fromWire(assistant), fromWire(assistant))).toEqual({});
    }),
  );
});

test('only what changed is sent, and applying it gives what the form shows', () => {
  fc.assert(
    fc.property(wire, wire, (read, now) => {
      const body = toWire(fromWire(read), fromWire(now));
      const after = { ...read, ...body };
      expect(fromWire(after)).toEqual(fromWire(now));
      expect(after.x_unknown).toBe(read.x_unknown);
      expect(Object.keys(body).every((key) => key in fromWire(read))).toBe(true);
    }),
  );
});

test('name and instructions are required, as the API requires them', () => {
  const faults = assistantForm.safeParse({ ...fromWire({ name: ' ', instructions: '' }) }).error?.issues.map((issue) => issue.path[0]);
  expect(faults).toEqual(['name', 'instructions']);
});

test('a greeting says how the call opens', () => {
  expect([openingOf(''), openingOf(MODEL_SPEAKS_FIRST), openingOf('Hello')]).toEqual(['caller', 'model', 'text']);
});

test('a newer copy keeps what the person changed and brings the rest', () => {
  const read = fromWire({ name: 'A', instructions: 'old', greeting: 'Hi', tags: ['x'] });
  const mine = { ...read, instructions: 'mine' };
  const theirs = { ...read, name: 'B', instructions: 'theirs', tags: ['y'] };
  expect(rebase(read, mine, theirs)).toEqual({ ...theirs, instructions: 'mine' });
  expect(rebase(read, mine, theirs, ['instructions'])).toEqual(theirs);
  expect(changedFields(read, mine)).toEqual(['instructions']);
  expect(changedFields(read, { ...read, greeting: '', tags: [] })).toEqual(['tags', 'greeting']);
  expect(asText(theirs, 'tags')).toBe('y');
});
