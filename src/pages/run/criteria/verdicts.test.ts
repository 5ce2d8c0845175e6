import { describe, expect, it } from 'vitest';
import { judgedOf } from './verdicts.ts';

const rubric = [
  { name: 'Greets', criteria: 'Says hello.' },
  { name: 'Closes', criteria: 'Says goodbye.' },
];
const run = (...detail: [string, string][]) => ({ detail_status: detail.map(([name, status]) => ({ name, status })) });

describe('the verdicts of a run', () => {
  it('stand in the order of the test, unjudged ones too', () => {
    expect(judgedOf(rubric, run(['Closes', 'failed']), []).map(({ name, status }) => [name, status])).toEqual([
      ['Greets', null],
      ['Closes', 'failed'],
    ]);
  });

  it('keep a criterion that the test no longer has', () => {
    expect(judgedOf([], run(['Old', 'passed']), [])).toMatchObject([{ name: 'Old', criteria: null, status: 'passed' }]);
    expect(judgedOf([], {}, [])).toEqual([]);
  });

  it('count how often a criterion passed where it was judged', () => {
    const history = [run(['Greets', 'passed']), run(['Greets', 'failed']), run(['Greets', 'pending']), {}];
    expect(judgedOf(rubric, run(), history)[0]).toMatchObject({ passed: 1, judged: 2 });
  });
});
