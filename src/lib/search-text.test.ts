import { expect, test } from 'vitest';
import { fold } from './search-text.ts';

test.each([
  ['Café', 'cafe'],
  ['ÜBERGRÖSSE', 'ubergrosse'],
  ['ＡＢＣ１２', 'abc12'],
  ['ﬁnance', 'finance'],
  ['İstanbul', 'istanbul'],
  ['客服 助手', '客服 助手'],
])('%s is found as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});
