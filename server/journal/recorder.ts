import { withoutSecrets } from '#lib/without-secrets.ts';
import { parsed } from '../collector.ts';
import { redacted } from '../redact.ts';
import type { Call, Sink, Upstream } from '../upstream.ts';
import { nameWrite } from './operations.ts';
import { outcomeOf } from './outcome.ts';
import { textOf } from './object.ts';
import { readBefore, reader } from './readings.ts';
import type { Journal } from './store.ts';
import { veilOf } from './veil.ts';
import { Witness, type Seen } from './witness.ts';

/** What the person adds to a write. It stays here: nothing of it goes up. */
export type Note = {
  readonly reason: string | null;
  readonly assistantId: string | null;
  readonly undoes: number | null;
  /** Set where nobody at a browser writes. */
  readonly who?: 'ramp';
};

export type RecorderParts = {
  readonly journal: Journal;
  readonly upstream: Upstream;
  readonly timeoutMs: number;
  /** The key, to be blotted out of whatever comes back. */
  readonly secret: string | undefined;
  /** Whose journal it is, by the name of a sandbox account. */
  readonly accountOf: (name: string | undefined) => string;
  /** Told when an outcome cannot be written: the answer goes on to the browser all the same. */
  readonly warn: (text: string) => void;
};

/** Sends a write and writes it down, before and after. Resolves, when it was sent, to the number of its entry. */
export type Recorder = (call: Call, note: Note, sink: Sink) => Promise<number | null>;

/** The object before is waited for this long at most, and at most half of the time that the write has. */
const READ_MS = 5_000;

export function createRecorder({ journal, upstream, timeoutMs, secret, accountOf, warn }: RecorderParts): Recorder {
  const clean = (value: unknown): unknown => withoutSecrets(blotted(value, secret));
  return async (call, note, sink) => {
    const account = accountOf(call.account);
    const path = redacted(call.path, secret);
    const named = nameWrite(call.method, path);
    const veil = veilOf(named.operation, call.body === undefined ? undefined : parsed(call.body.toString('utf8')));
    const request = clean(veil.request);
    const assistantId = named.assistantId ?? note.assistantId;
    const reading = await readBefore(reader(upstream, call.account, Math.min(READ_MS, timeoutMs / 2)), named, call, request, assistantId);
    // Nobody waits any more, and nothing was sent: then nothing is.
    if (sink.over) return null;
    const before = clean(reading.before);
    const id = journal.begin({
      ...named,
      account,
      assistantId,
      method: call.method,
      path,
      name: nameOf(request) ?? nameOf(before),
      reason: note.reason === null ? null : String(clean(veil.over(note.reason))),
      beforeState: reading.state,
      before,
      request,
      undoes: note.undoes,
      who: note.who,
    });
    const tell = (seen: Seen) => {
      try {
        journal.end(id, account, outcomeOf(named, { ...seen, body: veil.over(seen.body, seen.status) }, { ...reading.met, assistantId }, clean));
      } catch (error) {
        warn(redacted(`The journal could not complete entry ${id}: ${String(error)}\n`, secret));
      }
    };
    upstream.send(call, new Witness(sink, id, timeoutMs, tell));
    return id;
  };
}

function nameOf(value: unknown): string | null {
  return textOf(value, 'name') ?? textOf(value, 'display_name') ?? textOf(value, 'identifier');
}

function blotted(value: unknown, secret: string | undefined): unknown {
  const text = JSON.stringify(value);
  if (text === undefined || secret === undefined) return value;
  // As it stands within a JSON text, should it hold a quotation mark.
  return JSON.parse(redacted(text, JSON.stringify(secret).slice(1, -1)));
}
