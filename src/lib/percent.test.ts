import { expect, test } from 'vitest';
import { percentText } from './percent.ts';

test.each([
  [25, '25\u00a0%'],
  [0, '0\u00a0%'],
  [33.333333, '33.33\u00a0%'],
  [12.5, '12.5\u00a0%'],
  [100, '100\u00a0%'],
])('%f reads %s', (percent, text) => {
  expect(percentText(percent)).toBe(text);
});
