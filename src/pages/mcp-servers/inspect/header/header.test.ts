import { expect, test } from 'vitest';
import { headerFault, headerOf, NO_HEADER } from './header.ts';

test('a header without a value is none; one that cannot be sent names its field', () => {
  expect(headerOf(NO_HEADER)).toBeUndefined();
  expect(headerFault({ name: '', value: ' ' })).toBeNull();
  expect(headerOf({ name: ' X-Key ', value: ' Bearer abc ' })).toEqual({ name: 'X-Key', value: 'Bearer abc' });
  expect(headerFault({ name: 'X-Key', value: 'Bearer abc' })).toBeNull();
  expect(headerFault({ name: 'X Key', value: 'a' })).toBe('name');
  expect(headerFault({ name: '', value: 'a' })).toBe('name');
  expect(headerFault({ name: 'X-Key', value: 'schlüssel' })).toBe('value');
});
