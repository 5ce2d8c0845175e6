import { expect, it } from 'vitest';
import '#lib/words/whole.ts';
import { bestOf, typedOf } from '#lib/fuzzy.ts';
import { actEntries, assistantEntries, pageEntries, suiteEntries } from './entries.ts';
import { verbByKey, verbEntries } from './verbs.ts';

const assistants = [
  { id: 'a1', name: 'Harbor Dental front desk' },
  { id: 'a2', name: 'Hotel night line' },
];
const suites = ['Front desk basics'];
const verbs = verbEntries(assistants, suites);
const found = (text: string) => {
  const typed = typedOf(text);
  return bestOf(typed, [...pageEntries(), ...actEntries(), ...assistantEntries(assistants), ...suiteEntries(suites), ...verbs(typed)], 20);
};
const titles = (text: string) => found(text).map(({ title }) => title);

it('says a verb with every name once it is begun, and leads to the page that asks', () => {
  expect(titles('end canary night')[0]).toBe('End canary of Hotel night line…');
  expect(found('end canary night')[0]?.deed).toEqual({ go: '/assistants/a2/canary?ask=end' });
  expect(found('run front')[0]?.deed).toEqual({ go: '/suites/Front%20desk%20basics?ask=run' });
  expect(found('promote harbor')[0]?.deed).toEqual({ promote: { id: 'a1', name: 'Harbor Dental front desk' } });
});

it('says no verb that nobody began', () => {
  expect(verbs(typedOf('front desk'))).toEqual([]);
  expect(verbs(typedOf('e'))).toEqual([]);
  expect(titles('front desk')).toEqual(['Front desk basics', 'Harbor Dental front desk']);
});

it('finds pages, themes and assistants by their id', () => {
  expect(titles('act')[0]).toBe('Activity');
  expect(titles('dark')[0]).toBe('Theme: Dark');
  expect(titles('a2')).toContain('Hotel night line');
});

it('finds a verb that was used again, while what it was said of is there', () => {
  expect(verbByKey('end:a1', assistants, suites)?.title).toBe('End canary of Harbor Dental front desk…');
  expect(verbByKey('run:Front desk basics', assistants, suites)?.title).toBe('Run suite Front desk basics…');
  for (const key of ['end:gone', 'run:gone', 'what:a1', '']) expect(verbByKey(key, assistants, suites), key).toBeUndefined();
});
