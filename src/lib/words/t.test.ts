import { expect, test } from 'vitest';
import { t } from './t.ts';

test('parameters are filled in, numbers in the reader’s way', () => {
  expect(t('shell.title', { page: 'A {page} $& title' })).toBe('A {page} $& title · Switchboard');
  expect(t('ui.characters', { count: 12_345 })).toBe('12,345 characters');
});

test('a count takes its plural form', () => {
  expect(t('ui.characters', { count: 1 })).toBe('1 character');
  expect(t('ui.characters', { count: 0 })).toBe('0 characters');
});

test('keys and parameters are checked by the compiler', () => {
  // @ts-expect-error: no such key
  expect(t('shell.nothing')).toBe('shell.nothing');
  // @ts-expect-error: the parameter is missing
  expect(t('shell.title')).toBe('{page} · Switchboard');
  // @ts-expect-error: the parameter has another name
  expect(t('shell.title', { name: 'x' })).toBe('{page} · Switchboard');
});
