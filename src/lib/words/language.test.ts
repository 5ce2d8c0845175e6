import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test('what was chosen stands above what the browser prefers', () => {
  expect(languageOf('zh-CN', ['en-GB'])).toBe('zh-CN');
  expect(languageOf('en', ['zh'])).toBe('en');
  expect(languageOf('xx', ['zh-Hans-CN', 'en'])).toBe('zh-CN');
});

test('the first language that the console has, else English', () => {
  expect(languageOf(null, ['de-CH', 'zh-TW', 'en'])).toBe('zh-CN');
  expect(languageOf(null, ['de-CH', 'en-US', 'zh'])).toBe('en');
  expect(languageOf(null, ['fr'])).toBe('en');
  expect(languageOf(null, [])).toBe('en');
});
