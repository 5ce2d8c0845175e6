import { afterAll, expect, test } from 'vitest';
import { listText } from './list-text.ts';
import { en } from './words/en.ts';
import { speak } from './words/t.ts';

afterAll(() => speak('en', en));

test('a list is separated as the language does it', () => {
  expect(listText(['Desk', 'Night', 'Main'])).toBe('Desk, Night, Main');
  expect(listText(['Desk'])).toBe('Desk');
  expect(listText([])).toBe('');
  speak('zh-CN', en);
  expect(listText(['前台', '夜间', '主版本'])).toBe('前台、夜间、主版本');
});
