import { runList, testRun } from '#wire/run.ts';
import type { WriteState } from '#wire/journal.ts';
import type { NewRun } from './ledger-store.ts';
import { isObject, textOf } from './object.ts';
import type { Named } from './operations.ts';
import type { Met } from './readings.ts';
import type { Outcome } from './store.ts';
import type { Seen } from './witness.ts';

/** Where the id stands in what a write answers. */
const IDS = ['id', 'test_id', 'scheduled_event_id', 'conversation_id', 'identifier'] as const;

/** What is written down of an answer. `clean` takes the secrets out. */
export function outcomeOf(named: Named, seen: Seen, met: Met, clean: (value: unknown) => unknown): Outcome {
  const done = stateOf(seen.status) === 'done';
  const answer = clean(seen.body);
  const requestId = clean(header(seen, 'x-request-id'));
  const made = done && named.objectId === null ? idOf(answer) : null;
  const makesAssistant = named.operation === 'createAssistant' || named.operation === 'cloneAssistant';
  return {
    state: stateOf(seen.status),
    status: seen.status,
    requestId: typeof requestId === 'string' ? requestId : null,
    repeated: header(seen, 'idempotent-replayed') === 'true',
    objectId: made,
    assistantId: makesAssistant ? made : null,
    name: done ? (textOf(answer, 'name') ?? textOf(answer, 'display_name')) : null,
    answer,
    cut: !seen.whole,
    runs: done ? runsOf(named, answer, met) : [],
  };
}

/** A server error says neither that it was done nor that it was not. */
function stateOf(status: number | null): WriteState {
  if (status !== null && status >= 200 && status < 300) return 'done';
  return status !== null && status >= 400 && status < 500 ? 'refused' : 'unclear';
}

function idOf(body: unknown): string | null {
  const object = isObject(body) && isObject(body['data']) ? body['data'] : body;
  for (const field of IDS) {
    const id = textOf(object, field);
    if (id !== null) return id;
  }
  return null;
}

function header(seen: Seen, name: string): string | null {
  const value = seen.headers[name];
  return typeof value === 'string' ? value.slice(0, 200) : null;
}

/** The started runs. An answer of another shape than the API's gives none: nothing is guessed. */
function runsOf(named: Named, body: unknown, met: Met): NewRun[] {
  if (named.kind !== 'run') return [];
  const one = testRun.safeParse(body);
  const list = runList.safeParse(body);
  const runs = one.success ? [one.data] : list.success ? list.data : [];
  return runs.map((run) => ({
    run_id: run.run_id,
    test_id: run.test_id,
    test_suite_run_id: run.test_suite_run_id ?? null,
    assistant_id: met.assistantId,
    version_id: met.versionId,
    config_hash: met.configHash,
  }));
}
