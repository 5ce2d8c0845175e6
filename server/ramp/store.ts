import { all, first, inTransaction, int, json, openDatabase, run, str, strOrNull, type Row } from '#sandbox/db.ts';
import { ramp, type Ramp, type RampAct, type RampReason, type RampStep } from '#wire/ramp.ts';
import { rampLive, type RampLive } from './live.ts';
import { isGone } from './holder.ts';
import { rampTables } from './tables.ts';

/** What a ramp was made with; it never changes. */
export type RampMade = {
  readonly account: string;
  readonly accountName: string | undefined;
  readonly assistantId: string;
  readonly versionId: string;
  readonly suite: string | null;
  readonly steps: readonly RampStep[];
  readonly finish: 'promote' | 'stay';
  readonly reason: string | null;
  readonly mainId: string;
  readonly configHash: string;
};

export type StoredRamp = RampMade & { readonly id: number; readonly createdAt: number; readonly revision: number; readonly live: RampLive };

export type LogLine = { readonly who: string; readonly what: RampAct; readonly step: number; readonly why?: RampReason | null; readonly entry?: number | null };

export type RampStore = {
  /** `null`: the assistant has a ramp that has not ended. */
  readonly create: (made: RampMade, live: RampLive, now: number) => StoredRamp | null;
  readonly list: (account: string, assistant: string | undefined) => StoredRamp[];
  readonly one: (account: string, id: number) => StoredRamp | undefined;
  /** Those that run, and those of which a write was begun and not ended. */
  readonly running: () => StoredRamp[];
  /** Changes a ramp unless somebody else has changed it since it was read; the changed ramp, or `null`. */
  readonly change: (ramp: StoredRamp, change: Partial<RampLive>, now: number, line?: LogLine) => StoredRamp | null;
  readonly answer: (ramp: StoredRamp) => Ramp;
  /** Whether this holder may act until then: nobody else holds the lease, or whoever did is gone. */
  readonly lease: (holder: string, now: number, until: number) => boolean;
  readonly release: (holder: string) => void;
  readonly close: () => void;
};

export function openRampStore(file: string): RampStore {
  const db = openDatabase(file, [rampTables]);
  const log = (id: number, at: number, line: LogLine) =>
    run(
      db,
      'INSERT INTO ramp_log (ramp, at, who, what, step, why, entry) VALUES (?, ?, ?, ?, ?, ?, ?)',
      id,
      at,
      line.who,
      line.what,
      line.step,
      line.why ?? null,
      line.entry ?? null,
    );
  const one = (id: number) => {
    const row = first(db, 'SELECT * FROM ramps WHERE id = ?', id);
    return row === undefined ? undefined : rampOf(row);
  };
  const list = (account: string, assistant: string | undefined) =>
    assistant === undefined
      ? all(db, 'SELECT * FROM ramps WHERE account = ? ORDER BY id DESC LIMIT 200', account).map(rampOf)
      : all(db, 'SELECT * FROM ramps WHERE account = ? AND assistant_id = ? ORDER BY id DESC LIMIT 50', account, assistant).map(rampOf);

  return {
    create: (made, live, now) =>
      inTransaction(db, () => {
        if (list(made.account, made.assistantId).some((other) => isOpen(other))) return null;
        run(
          db,
          'INSERT INTO ramps (account, account_name, assistant_id, version_id, suite, steps, finish, reason, main_id, config_hash, created_at, revision, live) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)',
          made.account,
          made.accountName ?? null,
          made.assistantId,
          made.versionId,
          made.suite,
          JSON.stringify(made.steps),
          made.finish,
          made.reason,
          made.mainId,
          made.configHash,
          now,
          JSON.stringify(live),
        );
        const id = int(first(db, 'SELECT last_insert_rowid() AS id') ?? {}, 'id');
        log(id, now, { who: 'local', what: 'created', step: -1 });
        return one(id) ?? null;
      }),
    list,
    one(account, id) {
      const found = one(id);
      return found?.account === account ? found : undefined;
    },
    running: () =>
      all(db, "SELECT * FROM ramps WHERE json_extract(live, '$.state') = 'running' OR json_extract(live, '$.acting') IS NOT NULL ORDER BY id").map(rampOf),
    change: (was, change, now, line) =>
      inTransaction(db, () => {
        const live = { ...was.live, ...change, updatedAt: now };
        if (run(db, 'UPDATE ramps SET live = ?, revision = revision + 1 WHERE id = ? AND revision = ?', JSON.stringify(live), was.id, was.revision) === 0)
          return null;
        if (line !== undefined) log(was.id, now, line);
        return one(was.id) ?? null;
      }),
    answer: (stored) => answerOf(stored, all(db, 'SELECT * FROM ramp_log WHERE ramp = ? ORDER BY seq', stored.id)),
    lease: (holder, now, until) =>
      inTransaction(db, () => {
        const held = first(db, "SELECT holder, until FROM lease WHERE name = 'ramps'");
        if (held !== undefined && str(held, 'holder') !== holder && int(held, 'until') > now && !isGone(str(held, 'holder'))) return false;
        run(db, "INSERT OR REPLACE INTO lease (name, holder, until) VALUES ('ramps', ?, ?)", holder, until);
        return true;
      }),
    release: (holder) => void run(db, "DELETE FROM lease WHERE name = 'ramps' AND holder = ?", holder),
    close: () => {
      if (db.isOpen) db.close();
    },
  };
}

export function isOpen({ live }: StoredRamp): boolean {
  return live.state === 'running' || live.state === 'paused';
}

function rampOf(row: Row): StoredRamp {
  return {
    id: int(row, 'id'),
    account: str(row, 'account'),
    accountName: strOrNull(row, 'account_name') ?? undefined,
    assistantId: str(row, 'assistant_id'),
    versionId: str(row, 'version_id'),
    suite: strOrNull(row, 'suite'),
    steps: ramp.shape.steps.parse(json(row, 'steps')),
    finish: ramp.shape.finish.parse(str(row, 'finish')),
    reason: strOrNull(row, 'reason'),
    mainId: str(row, 'main_id'),
    configHash: str(row, 'config_hash'),
    createdAt: int(row, 'created_at'),
    revision: int(row, 'revision'),
    live: rampLive.parse(json(row, 'live')),
  };
}

function answerOf({ live, ...made }: StoredRamp, log: readonly Row[]): Ramp {
  const time = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
  return ramp.parse({
    id: made.id,
    assistant_id: made.assistantId,
    version_id: made.versionId,
    suite: made.suite,
    steps: made.steps,
    finish: made.finish,
    state: live.state,
    step: live.step,
    since: live.step === -1 ? null : time(live.since),
    why: live.why,
    waiting: live.waiting,
    until: time(live.until),
    progress: live.progress,
    checked_at: time(live.checkedAt),
    reason: made.reason,
    main_id: made.mainId,
    created_at: time(made.createdAt),
    updated_at: time(live.updatedAt),
    log: log.map((row) => ({ at: time(int(row, 'at')), who: row['who'], what: row['what'], step: row['step'], why: row['why'], entry: row['entry'] })),
  });
}
