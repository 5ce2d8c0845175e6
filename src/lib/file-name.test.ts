import { expect, test } from 'vitest';
import { fileName } from './file-name.ts';

test.each([
  ['Harbor Dental: reminders', 'harbor-dental-reminders'],
  ['../../etc', 'etc'],
  ['预约提醒', '预约提醒'],
  ['???', 'assistant'],
])('“%s” as a file is “%s”', (text, name) => {
  expect(fileName(text, 'assistant')).toBe(name);
});
