/** Editors of long texts: instructions, greeting, conversation flow, JSON. */
export const texts = {
  problems: 'Problems of the text',
  line: 'Line {line}:',
  more: { one: '{count} more', other: '{count} more' },
  fewer: 'Show fewer',
  find: 'Find',
  replace: 'Replace',
  next: 'Next',
  previous: 'Previous',
  all: 'All',
  matchCase: 'Match case',
  byWord: 'Whole words',
  regexp: 'Pattern',
  replaceOne: 'Replace',
  replaceAll: 'Replace all',
  completions: 'Names that can be used',
} as const;
