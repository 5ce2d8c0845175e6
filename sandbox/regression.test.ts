import { expect, onTestFinished, test } from 'vitest';
import { testRun } from '#wire/run.ts';
import { createSandbox, accountFor } from './sandbox.ts';
import { textIn } from './asking.ts';

const ASSISTANTS = '/ai/assistants';
const TESTS = `${ASSISTANTS}/tests`;
const RUBRIC = [{ name: 'Greets', criteria: 'Kind.' }];

test('in the scene of a regression every run beside main fails for good; main and later runs go on as before', async () => {
  let now = Date.parse('2026-11-24T12:00:00Z');
  const sandbox = createSandbox({ file: ':memory:', seed: 'empty', now: () => now });
  onTestFinished(() => sandbox.close());
  const ask = async (method: string, path: string, body?: object): Promise<unknown> =>
    (await sandbox.handle(new Request(`http://sandbox/v2${path}`, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }))).json();
  const main = await ask('POST', ASSISTANTS, { name: 'Rita', instructions: 'Kind.' });
  const id = textIn(main, 'id');
  const beside = textIn(await ask('POST', `${ASSISTANTS}/${id}`, { greeting: 'Hey', promote_to_main: false, version_name: 'Shorter' }), 'version_id');
  const about = { name: 'Kind', destination: id, instructions: 'Ask.', rubric: RUBRIC };
  const tests = {
    whole: textIn(await ask('POST', TESTS, about), 'test_id'),
    cut: textIn(await ask('POST', TESTS, { ...about, max_duration_seconds: 1 }), 'test_id'),
  };

  /** Ten runs each on a version, started one after the other. */
  const runs = async (testId: string, version: string | undefined) => {
    const started: string[] = [];
    for (let n = 0; n < 10; n += 1)
      started.push(textIn(await ask('POST', `${TESTS}/${testId}/runs`, version === undefined ? {} : { destination_version_id: version }), 'run_id'));
    return async () => Promise.all(started.map(async (run) => testRun.parse(await ask('GET', `${TESTS}/${testId}/runs/${run}`))));
  };
  const account = accountFor(null);
  sandbox.scene(account, 'run-trigger-regression');
  const regressed = [await runs(tests.whole, beside), await runs(tests.cut, beside)] as const;
  const others = [await runs(tests.whole, undefined), await runs(tests.whole, textIn(main, 'version_id'))] as const;
  sandbox.scene(account, null);
  const after = await runs(tests.whole, beside);
  now += 60_000;
  for (const read of regressed)
    for (const run of await read()) expect(run).toMatchObject({ status: 'failed', detail_status: [{ name: 'Greets', status: 'failed' }] });
  for (const read of [...others, after]) expect((await read()).filter((run) => run.status === 'passed').length).toBeGreaterThan(5);
});
