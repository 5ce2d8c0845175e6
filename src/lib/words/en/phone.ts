/** What keeps a text from being a phone number, and what the time is where it rings. */
export const phone = {
  empty: 'A phone number is missing.',
  'plus-missing': 'Start with + and the country code, as in {example}.',
  letters: 'Only digits may follow the +.',
  'zero-first': 'No country code starts with 0.',
  'code-unknown': 'No country has this code.',
  'too-short': 'This number is too short.',
  'too-long': 'A number has at most 15 digits after the +.',
  local: '{time} in {place}',
  quiet: 'That is outside {from} to {to} where the number is from.',
  perhaps: 'That may be outside {from} to {to}: the number can be from several time zones.',
  unknownZone: 'The number does not say which time zone it is from.',
  more: '{count} more',
  segments: { one: '{count} SMS, {left} left', other: '{count} SMS, {left} left' },
  unicode: 'Unicode because of {signs}',
} as const;
