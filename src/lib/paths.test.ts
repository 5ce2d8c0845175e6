import { expect, test } from 'vitest';
import { paths } from './paths.ts';

test('an id stays within its segment', () => {
  expect(paths.suite('QA/é 100% #1?')).toBe('/suites/QA%2F%C3%A9%20100%25%20%231%3F');
  expect(new URL(paths.canary('..'), 'http://x').pathname).toMatch(/^\/assistants\//);
  expect(new URL(paths.assistant('.'), 'http://x').pathname).toMatch(/^\/assistants\//);
});
