import { randomUUID } from 'node:crypto';
import { bodyFor } from '#wire/canary-form.ts';
import { percentText } from '#lib/percent.ts';
import type { RampReason } from '#wire/ramp.ts';
import { Collector, type Collected } from '../collector.ts';
import { canaryPath, versionPath } from '../journal/readings.ts';
import type { Recorder } from '../journal/recorder.ts';
import { pathOf } from '../segments.ts';
import type { Call } from '../upstream.ts';
import type { Seen } from './facts.ts';
import type { Acting } from './live.ts';
import type { StoredRamp } from './store.ts';

export type Sent = { readonly entry: number | null; readonly answer: Collected | null };

type Wanted = Pick<Acting, 'what' | 'to' | 'rules' | 'why' | 'who'>;

/** Sends a write of a ramp on the same way as every other: journaled before it goes up, and when it is answered. */
export async function send(record: Recorder, ramp: StoredRamp, wanted: Wanted, seen: Seen, said: string | null, timeoutMs: number): Promise<Sent> {
  const { promise, resolve } = Promise.withResolvers<Collected | null>();
  const note = { reason: said === null ? wordsOf(ramp, wanted) : `${wordsOf(ramp, wanted)} ${said}`, assistantId: ramp.assistantId, undoes: null };
  const entry = await record(callOf(ramp, wanted, seen), wanted.who === 'ramp' ? { ...note, who: 'ramp' } : note, new Collector(resolve, { timeoutMs }));
  return { entry, answer: await promise };
}

function callOf(ramp: StoredRamp, { what, rules }: Wanted, seen: Seen): Call {
  const canary = canaryPath(ramp.assistantId);
  switch (what) {
    case 'promote':
      return call(ramp, 'POST', `${versionPath(ramp.assistantId, ramp.versionId)}/promote`);
    case 'suite':
      return call(
        ramp,
        'POST',
        pathOf(['ai', 'assistants', 'tests', 'test-suites', ramp.suite ?? '', 'runs']),
        { destination_version_id: ramp.versionId },
        randomUUID(),
      );
    case 'step':
    case 'abort':
      if (rules === null) return call(ramp, 'DELETE', canary);
      return seen.deploy === null ? call(ramp, 'POST', canary, bodyFor(rules, null), randomUUID()) : call(ramp, 'PUT', canary, bodyFor(rules, seen.deploy));
  }
}

function call(ramp: StoredRamp, method: Call['method'], path: string, body?: object, idempotencyKey?: string): Call {
  return {
    method,
    path,
    query: '',
    accept: undefined,
    idempotencyKey,
    account: ramp.accountName,
    body: body === undefined ? undefined : Buffer.from(JSON.stringify(body)),
  };
}

const WHY: Readonly<Record<RampReason, string>> = {
  'tests-failed': 'tests failed on this version since the step.',
  regression: 'this version is worse than main.',
  person: 'somebody said so.',
  'canary-changed': 'the split was changed.',
  'main-changed': 'main was changed.',
  'version-changed': 'the version was changed.',
  'version-gone': 'the version was deleted.',
  refused: 'the API refused.',
};

/** Why the journal says that it was written. */
function wordsOf({ id, steps, suite }: StoredRamp, { what, to, why }: Wanted): string {
  switch (what) {
    case 'step':
      return `Ramp ${id}, step ${to + 1} of ${steps.length}: ${percentText(steps[to]?.share ?? 0)}.`;
    case 'suite':
      return `Ramp ${id}, step ${to + 1} of ${steps.length}: runs ${suite ?? 'the suite'}, as planned.`;
    case 'promote':
      return `Ramp ${id}: every step is done.`;
    case 'abort':
      return `Ramp ${id} is aborted: ${why === null ? 'back to main.' : WHY[why]}`;
  }
}
