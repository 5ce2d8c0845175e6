import { expect, test } from 'vitest';
import { partsOf } from './parts.ts';

test.each([
  ['Hello\nthere', [['text', 'Hello\nthere']]],
  [
    'Try:\n```js\nlet a = 1;\n\nlet b;\n```\nDone.',
    [
      ['text', 'Try:'],
      ['code', 'let a = 1;\n\nlet b;'],
      ['text', 'Done.'],
    ],
  ],
  [
    'Try:\n```\nlet a',
    [
      ['text', 'Try:'],
      ['code', 'let a'],
    ],
  ],
  ['Say ``` inline', [['text', 'Say ``` inline']]],
  ['<b>x</b>', [['text', '<b>x</b>']]],
  ['', []],
])('%j', (text, parts) => {
  expect(partsOf(text).map((part) => [part.kind, part.text])).toEqual(parts);
});
