import { AREAS } from './zones/area-codes.ts';
import { CALLING_CODES, GLOBAL_CODES } from './zones/calling-codes.ts';
import { t } from './words/t.ts';

export type PhoneFault = 'empty' | 'plus-missing' | 'letters' | 'zero-first' | 'code-unknown' | 'too-short' | 'too-long';

const EXAMPLE = '+13125550142';
/** Digits of the shortest numbers that exist, the country code included. */
const SHORTEST = 7;
/** E.164. */
const LONGEST = 15;

/** A number without the spaces, dashes and brackets that people write, and with + for the 00 that they dial. */
export function tidyPhone(text: string): string {
  return text.replace(/[\s().\-\u2010-\u2015\u00a0]/g, '').replace(/^00(?=[1-9])/, '+');
}

/** What keeps a text from being a number in E.164. Write it tidy first: spaces are not part of it. */
export function phoneFault(number: string): PhoneFault | undefined {
  if (number.trim() === '') return 'empty';
  if (!number.startsWith('+')) return 'plus-missing';
  const digits = number.slice(1);
  if (!/^[0-9]*$/.test(digits)) return 'letters';
  if (digits.startsWith('0')) return 'zero-first';
  if (digits.length > LONGEST) return 'too-long';
  if (digits.length < SHORTEST) return 'too-short';
  if (callingCode(number) === undefined) return 'code-unknown';
  return digits.startsWith('1') && digits.length !== 11 ? (digits.length < 11 ? 'too-short' : 'too-long') : undefined;
}

/** What to say about a text that is no phone number. */
export function phoneFaultText(fault: PhoneFault): string {
  return fault === 'plus-missing' ? t('phone.plus-missing', { example: EXAMPLE }) : t(`phone.${fault}`);
}

/** The country code of a number in E.164. */
export function callingCode(number: string): string | undefined {
  const digits = number.slice(1);
  if (digits.startsWith('1')) return '1';
  return [digits.slice(0, 1), digits.slice(0, 2), digits.slice(0, 3)].find((code) => Object.hasOwn(CALLING_CODES, code) || GLOBAL_CODES.includes(code));
}

/** Where a number is from, as far as it says so itself. People take their numbers along. */
export type PhoneOrigin = {
  /** ISO 3166; absent for free numbers and networks of the whole world. */
  readonly country: string | undefined;
  /** Every time zone that the number can be from; none when it does not say. */
  readonly zones: readonly string[];
};

export function phoneOrigin(number: string): PhoneOrigin {
  const code = callingCode(number);
  if (code === '1') {
    const areas = AREAS.filter(([, , codes]) => codes.split(' ').includes(number.slice(2, 5)));
    return { country: areas[0]?.[0], zones: areas.map(([, zone]) => zone) };
  }
  const [country, ...zones] = code === undefined ? [] : (CALLING_CODES[code]?.split(' ') ?? []);
  return { country, zones };
}
