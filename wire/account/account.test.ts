import { expect, test } from 'vitest';
import { isAccountFile, readFiles } from './files.ts';
import { heardAtOnce, lackedBy } from './heard.ts';
import { planOf } from './plan.ts';
import { stepFaults } from './step-faults.ts';
import type { Entry } from './folder.ts';

const file = (name: string, text = '{}') => ({ name, text });
const entry = (path: string, content: Entry['content'] = {}): Entry => ({ path, content });

test('the account’s folder may lie inside others; what lies elsewhere is left aside', () => {
  const read = readFiles([
    file('mine/README.md'),
    file('mine/tests/one.json'),
    file('__MACOSX/mine/tests/._one.json'),
    file('mine\\assistants\\a\\assistant.json'),
    file('mine/tests/tests/deep.json'),
  ]);
  expect(read.entries.map(({ path }) => path)).toEqual(['assistants/a', 'tests/one']);
  expect(read.others).toEqual(['mine/README.md', '__MACOSX/mine/tests/._one.json', 'mine/tests/tests/deep.json']);
  expect(['tests/a.json', 'x/y/tools/b.json'].map(isAccountFile)).toEqual([true, true]);
  expect(['tests/a.txt', 'testsa.json', 'assistants/a.json'].map(isAccountFile)).toEqual([false, false, false]);
});

test('a file that cannot be read is named with its line, and one that is there twice too', () => {
  const { entries, unread } = readFiles([file('tests/a.json', '{\n  "name": 1,\n}'), file('tests/b.json', '[]'), file('tests/c.json'), file('tests/c.json')]);
  expect(entries).toEqual([entry('tests/c')]);
  expect(unread).toMatchObject([
    { file: 'tests/a.json', why: 'broken', line: 3, fault: { wants: 'name' } },
    { file: 'tests/b.json', why: 'other' },
    { file: 'tests/c.json', why: 'twice' },
  ]);
});

test('callers hear at once what main, a split, or anything these rely on is changed to', () => {
  const current = [
    entry('tools/used', { v: 1 }),
    entry('tools/idle', { v: 1 }),
    entry('assistants/a', { name: 'A' }),
    entry('assistants/a/canary', { rules: [{ serve: { version_id: '$(assistants/a/versions/served)' } }] }),
    entry('assistants/a/versions/served', { tool_ids: ['$(tools/used)'] }),
    entry('assistants/a/versions/other', { tool_ids: ['$(tools/idle)'] }),
    entry('assistants/b', { name: 'B' }),
  ];
  const wanted = [
    ...current.slice(0, 6).map(({ path, content }) => entry(path, { ...content, x: 2 })),
    entry('assistants/b/canary'),
    entry('assistants/new'),
    entry('assistants/new/canary'),
  ];
  const heard = heardAtOnce(planOf(wanted, current), current).map(({ path }) => path);
  expect(heard).toEqual(['tools/used', 'assistants/a', 'assistants/a/versions/served', 'assistants/a/canary', 'assistants/b/canary']);
});

test('what neither the files nor the account have is lacking; main has no file of its own', () => {
  const wanted = [entry('assistants/a/canary', { serve: ['$(assistants/a/versions/main)', '$(assistants/a/versions/gone)'] }), entry('assistants/lost/canary')];
  const current = [entry('assistants/a')];
  const lacks = planOf(wanted, current).steps.map((step) => lackedBy(step, wanted, current));
  expect(lacks).toEqual([['assistants/a/versions/gone'], ['assistants/lost']]);
});

test('faults are placed at their fields, but not where the account says the same', () => {
  const wanted = [
    entry('tests/t', { name: 'T', destination: '$(assistants/a)', instructions: 'x', rubric: [{ name: 'Polite' }] }),
    entry('assistants/a', { name: 'A', instructions: 'x', model: 5, greeting: 'Hi' }),
    entry('mcp-servers/s', { name: 'S', type: 'http' }),
  ];
  const faults = (current: readonly Entry[]) =>
    planOf(wanted, current).steps.flatMap((step) =>
      stepFaults(step, current.find(({ path }) => path === step.path)?.content).map(({ path }) => `${step.path}: ${path.join('.')}`),
    );
  expect(faults([])).toEqual(['mcp-servers/s: url', 'assistants/a: model', 'tests/t: rubric.0.criteria']);
  const before = wanted.map(({ path, content }) => entry(path, { ...content, greeting: 'Hello', description: 'Other' }));
  expect(faults(before)).toEqual([]);
});
