import { expect, test } from 'vitest';
import { phoneFault, phoneFaultText, phoneOrigin, tidyPhone, callingCode } from './phone.ts';
import { AREAS } from './zones/area-codes.ts';
import { CALLING_CODES } from './zones/calling-codes.ts';

test.each([
  ['+13125550142', undefined],
  ['+4930123456', undefined],
  ['+85212345678', undefined],
  ['', 'empty'],
  ['  ', 'empty'],
  ['13125550142', 'plus-missing'],
  ['+1312555O142', 'letters'],
  ['+1 312 555 0142', 'letters'],
  ['+0301234567', 'zero-first'],
  ['+1234', 'too-short'],
  ['+131255501', 'too-short'],
  ['+131255501422', 'too-long'],
  ['+1234567890123456', 'too-long'],
  ['+2101234567', 'code-unknown'],
  ['+', 'too-short'],
])('%s: %s', (number, fault) => {
  expect(phoneFault(number)).toBe(fault);
});

test('a number as people write it becomes tidy', () => {
  expect(['+1 (312) 555-0142', '0049 30 123456', '+44 20.7946.0018', '0301234'].map(tidyPhone)).toEqual([
    '+13125550142',
    '+4930123456',
    '+442079460018',
    '0301234',
  ]);
});

test('every fault has a text', () => {
  for (const fault of ['empty', 'plus-missing', 'letters', 'zero-first', 'code-unknown', 'too-short', 'too-long'] as const)
    expect(phoneFaultText(fault)).not.toMatch(/phone\.|[{}]/);
});

test('a number says where it is from', () => {
  expect(phoneOrigin('+13125550142')).toEqual({ country: 'US', zones: ['America/Chicago'] });
  expect(phoneOrigin('+16025550142').zones).toEqual(['America/Phoenix']);
  expect(phoneOrigin('+18505550142').zones).toEqual(['America/New_York', 'America/Chicago']);
  expect(phoneOrigin('+18765550142').country).toBe('JM');
  expect(phoneOrigin('+18005550142')).toEqual({ country: undefined, zones: [] });
  expect(phoneOrigin('+4930123456')).toEqual({ country: 'DE', zones: ['Europe/Berlin'] });
  expect(phoneOrigin('+61255501234').zones.length).toBeGreaterThan(4);
  expect(phoneOrigin('+88312345678')).toEqual({ country: undefined, zones: [] });
  expect(callingCode('+35812345')).toBe('358');
});

test('the tables hold real zones and countries, and no code hides another', () => {
  const codes = Object.keys(CALLING_CODES);
  for (const code of codes) expect(codes.filter((other) => other !== code && other.startsWith(code))).toEqual([]);
  const zones = [...Object.values(CALLING_CODES).flatMap((row) => row.split(' ').slice(1)), ...AREAS.map(([, zone]) => zone)];
  for (const zone of new Set(zones)) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
  const names = new Intl.DisplayNames('en', { type: 'region' });
  for (const row of Object.values(CALLING_CODES)) expect(names.of(row.slice(0, 2))).not.toBe(row.slice(0, 2));
  for (const [, , list] of AREAS) {
    const all = list.split(' ');
    expect(all).toEqual([...new Set(all)]);
    for (const code of all) expect(code).toMatch(/^[2-9]\d\d$/);
  }
});
