import { beforeAll, describe, expect, it } from 'vitest';
import { later } from '#lib/words/en-later.ts';
import { addTexts } from '#lib/words/t.ts';
import { rulesAround } from '#wire/split-history.ts';
import { deploy, names, record } from '../activity-rig.ts';
import { groupsOf } from './groups.ts';
import { sidesOf } from './sides.ts';
import { splitRows } from './split-rows.ts';

beforeAll(() => addTexts(later));

const labels = (given: Parameters<typeof record>[0]) => {
  const sides = sidesOf(record(given));
  return sides === null ? null : groupsOf(sides, given.operation === 'updateVersion').flatMap(({ changes }) => changes.map(({ label }) => label));
};

describe('what changed', () => {
  it('compares what a read and a write both tell, with the words of the console', () => {
    const before = { greeting: 'Hi', version_name: 'A', only_read: 1 };
    expect(labels({ operation: 'updateAssistant', before, request: { greeting: 'Hello' }, answer: { greeting: 'Hello', version_name: 'B' } })).toEqual([
      'Greeting',
    ]);
    expect(labels({ operation: 'updateVersion', before, request: {}, answer: { greeting: 'Hi', version_name: 'B' } })).toEqual(['Version name']);
  });

  it('shows of a refused save what was asked for, not the error', () => {
    const refused = { operation: 'updateAssistant', state: 'refused', before: { greeting: 'Hi' }, answer: { errors: [] } } as const;
    expect(sidesOf(record({ ...refused, request: { greeting: 'No' } }))?.after).toEqual({ greeting: 'No' });
  });

  it('tells fields of other objects one by one, without the stamps of the API', () => {
    const update = {
      operation: 'updateMcpServer',
      before: { id: 1, url: 'a', updated_at: 'x' },
      answer: { data: { id: 1, url: 'b', updated_at: 'y' } },
    } as const;
    expect(labels(update)).toEqual(['url']);
    expect(labels({ operation: 'deleteTest', before: { name: 'T', rubric: [] } })).toEqual(['name', 'rubric']);
    expect(labels({ operation: 'sendAssistantSms' })).toBeNull();
  });
});

it('shows of a split only the rules that changed; without a rule everyone else hears main', () => {
  const forOne = { match: [{ attribute: 'to', operator: 'in', values: ['+1'] }], serve: { version_id: 'v1' } };
  const rows = (given: Parameters<typeof record>[0]) => {
    const rules = rulesAround(record(given));
    return splitRows(rules?.before ?? [], rules?.after ?? [], (id) => names.version('a1', id));
  };
  const raised = rows({ operation: 'updateCanaryDeploy', before: deploy(10, forOne), answer: deploy(25, forOne) });
  expect(raised.same).toBe(1);
  expect(raised.rows.map(({ who, before, after }) => [who, before?.words, after?.words])).toEqual([
    ['Everyone else', '10\u00a0% Concise greeting, 90\u00a0% Main', '25\u00a0% Concise greeting, 75\u00a0% Main'],
  ]);
  const ended = rows({ operation: 'promoteVersion', before: { main: {}, canary: deploy(10, forOne) } });
  expect(ended.rows.map(({ who, after }) => [who, after?.words])).toEqual(
    [
      ['Everyone else', '100\u00a0% Main'],
      ['to is one of +1', undefined],
    ].toReversed(),
  );
});
