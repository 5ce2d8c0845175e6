import { randomUUID } from 'node:crypto';
import type { JournalRecord, UndoAnswer, UndoOffer } from '#wire/journal.ts';
import { Collector, type Collected } from '../collector.ts';
import { refusal, type Refusal } from '../refusal.ts';
import type { Call, Upstream } from '../upstream.ts';
import { textOf } from './object.ts';
import { reader } from './readings.ts';
import type { Recorder } from './recorder.ts';
import type { Journal } from './store.ts';
import { planUndo, wantedFor } from './undo-plan.ts';
import type { Facts, Plan, Step } from './undo-way.ts';
import { wordsOf } from './undo-words.ts';

export type UndoParts = {
  readonly journal: Journal;
  readonly record: Recorder;
  readonly upstream: Upstream;
  readonly timeoutMs: number;
  readonly accountOf: (name: string | undefined) => string;
};

export type Undo = {
  readonly offer: (past: JournalRecord, account: string | undefined) => Promise<UndoOffer>;
  readonly undo: (past: JournalRecord, account: string | undefined, reason: string | null) => Promise<UndoAnswer | Refusal>;
};

/** Finds the way back of an entry, and goes it. Every step is a write like any other: it is journaled, and names what it undoes. */
export function createUndo({ journal, record, upstream, timeoutMs, accountOf }: UndoParts): Undo {
  const running = new Set<string>();

  const plan = async (past: JournalRecord, account: string | undefined): Promise<Plan> => {
    const read = reader(upstream, account, timeoutMs);
    const asked = Object.entries(wantedFor(past)).map(async ([name, { path, query }]): Promise<Facts> => {
      const answer = await read(path, query);
      return answer?.status === 200 ? { [name]: answer.body } : answer?.status === 404 ? { [name]: null } : {};
    });
    const facts = (await Promise.all(asked)).reduce<Facts>((all, one) => ({ ...all, ...one }), {});
    return planUndo(past, facts, Date.now());
  };

  const send = async (step: Step, past: JournalRecord, account: string | undefined, reason: string | null) => {
    const body = step.body === undefined ? undefined : Buffer.from(JSON.stringify(step.body));
    const idempotencyKey = step.method === 'POST' ? randomUUID() : undefined;
    const call: Call = { method: step.method, path: step.path, query: '', accept: undefined, idempotencyKey, account, body };
    const { promise, resolve } = Promise.withResolvers<Collected | null>();
    const entry = await record(call, { reason, assistantId: past.assistant_id, undoes: past.id }, new Collector(resolve, { timeoutMs }));
    return { entry, answer: await promise };
  };

  return {
    async offer(past, account) {
      const found = await plan(past, account);
      return {
        possible: found.possible,
        reason: found.possible ? null : found.reason,
        effect: found.possible ? found.effect : null,
        words: wordsOf(found),
        blanks: found.possible ? [...found.blanks] : [],
      };
    },

    async undo(past, account, reason) {
      const lock = `${accountOf(account)} ${past.id}`;
      if (running.has(lock)) return refusal(409, 'undo_running', 'Not undone', 'This is being undone right now.');
      running.add(lock);
      try {
        const found = await plan(past, account);
        if (!found.possible) return refusal(409, `undo_${found.reason}`, 'Not undone', wordsOf(found));
        const entries: number[] = [];
        for (const step of found.steps) {
          const { entry, answer } = await send(step, past, account, reason);
          if (entry !== null) entries.push(entry);
          if (answer === null || answer.status >= 300) return failure(answer, entries, found.steps.length);
        }
        const [made] = entries.flatMap((entry) => journal.one(accountOf(account), entry) ?? []);
        return { entries, object_id: found.effect === 'recreate' ? (made === undefined ? null : idMade(made)) : null };
      } finally {
        running.delete(lock);
      }
    },
  };
}

/** A version made again carries its id in the answer; the entry itself is about the assistant. */
function idMade(entry: JournalRecord): string | null {
  return entry.operation === 'updateAssistant' ? textOf(entry.answer, 'version_id') : entry.object_id;
}

function failure(answer: Collected | null, entries: readonly number[], steps: number): Refusal {
  const before = entries.length > 1 ? ` ${entries.length - 1} of ${steps} steps had been done.` : '';
  const see = entries.length === 0 ? '' : ` See entry ${entries.at(-1)} of the journal.`;
  if (answer === null || answer.status >= 500)
    return refusal(502, 'undo_unclear', 'Perhaps undone', `No clear answer came back, so it may or may not have happened.${before}${see}`);
  const said = `The API refused it with ${answer.status}.${before}${see}`;
  return before === '' ? refusal(409, 'undo_refused', 'Not undone', said) : refusal(409, 'undo_partly', 'Partly undone', said);
}
