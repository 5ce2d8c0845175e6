import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smsSize } from './sms-segments.ts';

const shown = (text: string) => {
  const { encoding, segments, used, left } = smsSize(text);
  return [encoding, segments, used, left];
};

test('160 signs fit alone, 153 in each of several', () => {
  expect(shown('')).toEqual(['GSM-7', 0, 0, 160]);
  expect(shown('a'.repeat(160))).toEqual(['GSM-7', 1, 160, 0]);
  expect(shown('a'.repeat(161))).toEqual(['GSM-7', 2, 161, 145]);
  expect(shown('a'.repeat(306))).toEqual(['GSM-7', 2, 306, 0]);
  expect(shown('a'.repeat(307))).toEqual(['GSM-7', 3, 307, 152]);
});

test('some signs take two places and are not cut', () => {
  expect(shown('€'.repeat(80))).toEqual(['GSM-7', 1, 160, 0]);
  expect(shown(`${'a'.repeat(152)}€${'a'.repeat(10)}`)).toEqual(['GSM-7', 2, 164, 141]);
});

test('one unusual sign makes the whole text shorter', () => {
  expect(shown(`${'a'.repeat(69)}ł`)).toEqual(['UCS-2', 1, 70, 0]);
  expect(shown(`${'a'.repeat(70)}ł`)).toEqual(['UCS-2', 2, 71, 63]);
  expect(shown(`${'a'.repeat(66)}😀${'a'.repeat(5)}`)).toEqual(['UCS-2', 2, 73, 60]);
  expect(smsSize('“Zoë” “ł”').unusual).toEqual(['“', 'ë', '”', 'ł']);
});

test('more text never costs less', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 100 }), (one, more) => {
      expect(smsSize(one + more).segments).toBeGreaterThanOrEqual(smsSize(one).segments);
    }),
  );
});
