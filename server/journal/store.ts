import { all, first, inTransaction, int, openDatabase, run, str } from '#sandbox/db.ts';
import type { BeforeState, JournalRecord, WriteState } from '#wire/journal.ts';
import type { LedgerLookup, LedgerRow } from '#wire/ledger.ts';
import { kept } from './kept.ts';
import { findRuns, insertRuns, type LedgerFilter, type NewRun } from './ledger-store.ts';
import type { Named } from './operations.ts';
import { recordOf, selectOf, whereOf, type Filter } from './rows.ts';
import { journalTables } from './tables.ts';

/** A write that is about to go up. */
export type Intent = Named & {
  readonly account: string;
  readonly method: string;
  readonly path: string;
  readonly name: string | null;
  readonly reason: string | null;
  readonly beforeState: BeforeState;
  readonly before: unknown;
  readonly request: unknown;
  readonly undoes: number | null;
  /** Who writes; a person at this machine where nothing is said. */
  readonly who?: string | undefined;
};

/** What came of it. */
export type Outcome = {
  readonly state: WriteState;
  readonly status: number | null;
  readonly requestId: string | null;
  readonly repeated: boolean;
  readonly objectId: string | null;
  readonly assistantId: string | null;
  readonly name: string | null;
  readonly answer: unknown;
  /** The answer broke off, or was too much to be kept. */
  readonly cut: boolean;
  readonly runs: readonly NewRun[];
};

export type Journal = {
  /** Writes down what is about to be sent, and gives it a number. */
  readonly begin: (intent: Intent) => number;
  readonly end: (id: number, account: string, outcome: Outcome) => void;
  /** Newest first, older than the cursor. */
  readonly list: (account: string, filter: Filter) => JournalRecord[];
  readonly one: (account: string, id: number) => JournalRecord | undefined;
  readonly runs: (account: string, filter: LedgerFilter) => LedgerRow[];
  readonly lookUp: (account: string, wanted: LedgerLookup) => LedgerRow[];
  readonly close: () => void;
};

export type JournalOptions = {
  readonly now?: () => number;
  /** Whether a process of this machine still runs. */
  readonly isAlive?: (pid: number) => boolean;
};

/** A write is bounded to minutes: older than this it is over, whatever process has its server's number by now. */
const LONGEST_WRITE_MS = 10 * 60_000;

/** Opens the journal; a write that a dead server left without an outcome is marked as interrupted. */
export function openJournal(file: string, { now = Date.now, isAlive = processRuns }: JournalOptions = {}): Journal {
  const db = openDatabase(file, [journalTables]);

  const end = (id: number, account: string, outcome: Outcome) => {
    // A write that outlives the server is found at the next start.
    if (!db.isOpen) return;
    const answer = kept(outcome.answer, 'answer');
    inTransaction(db, () => {
      run(
        db,
        'INSERT INTO outcomes (intent, account, at, state, status, request_id, repeated, object_id, assistant_id, name, answer, omitted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        id,
        account,
        now(),
        outcome.state,
        outcome.status,
        outcome.requestId,
        outcome.repeated ? 1 : 0,
        outcome.objectId,
        outcome.assistantId,
        outcome.name,
        answer.text,
        JSON.stringify(outcome.cut ? ['answer'] : answer.omitted),
      );
      insertRuns(db, account, now(), id, outcome.runs);
    });
  };

  const open = 'SELECT id, account, at, pid FROM intents WHERE NOT EXISTS (SELECT 1 FROM outcomes WHERE intent = intents.id)';
  inTransaction(db, () => {
    for (const row of all(db, open)) {
      const dead = int(row, 'pid') === process.pid || !isAlive(int(row, 'pid')) || now() - int(row, 'at') > LONGEST_WRITE_MS;
      if (dead) end(int(row, 'id'), str(row, 'account'), INTERRUPTED);
    }
  });

  return {
    begin(intent) {
      const before = kept(intent.before, 'before');
      const request = kept(intent.request, 'request');
      const omitted = JSON.stringify([...before.omitted, ...request.omitted]);
      run(
        db,
        'INSERT INTO intents (account, at, who, pid, operation, kind, method, path, object_id, assistant_id, name, reason, before_state, before, request, omitted, undoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        intent.account,
        now(),
        intent.who ?? 'local',
        process.pid,
        intent.operation,
        intent.kind,
        intent.method,
        intent.path,
        intent.objectId,
        intent.assistantId,
        intent.name,
        intent.reason,
        intent.beforeState,
        before.text,
        request.text,
        omitted,
        intent.undoes,
      );
      return int(first(db, 'SELECT last_insert_rowid() AS id') ?? {}, 'id');
    },
    end,
    list(account, filter) {
      const { where, values } = whereOf(account, filter);
      return all(db, `${selectOf(filter.bodies)} WHERE ${where} ORDER BY i.id DESC LIMIT ?`, ...values, filter.limit).map(recordOf);
    },
    one(account, id) {
      const row = first(db, `${selectOf('all')} WHERE i.account = ? AND i.id = ?`, account, id);
      return row === undefined ? undefined : recordOf(row);
    },
    runs: (account, filter) => findRuns(db, account, filter),
    lookUp: (account, wanted) => [
      ...wanted.runs.flatMap((id) => findRuns(db, account, { run: id })),
      ...wanted.suite_runs.flatMap((id) => findRuns(db, account, { suite_run: id })),
    ],
    close: () => {
      if (db.isOpen) db.close();
    },
  };
}

const INTERRUPTED: Outcome = {
  state: 'interrupted',
  status: null,
  requestId: null,
  repeated: false,
  objectId: null,
  assistantId: null,
  name: null,
  answer: undefined,
  cut: false,
  runs: [],
};

function processRuns(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Alive, but somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
