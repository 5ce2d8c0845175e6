/**
 * Two tables that only grow: what was about to be sent, and what came of it. An outcome may be followed by a better one (a
 * write that was taken for interrupted and then ended); the last one holds. The triggers keep it so whoever opens the file.
 */
export const journalTables = `
CREATE TABLE IF NOT EXISTS intents (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account TEXT NOT NULL,
  at INTEGER NOT NULL,
  who TEXT NOT NULL,
  pid INTEGER NOT NULL,
  operation TEXT NOT NULL,
  kind TEXT NOT NULL,
  method TEXT NOT NULL,
  path TEXT NOT NULL,
  object_id TEXT,
  assistant_id TEXT,
  name TEXT,
  reason TEXT,
  before_state TEXT NOT NULL,
  before TEXT,
  request TEXT,
  omitted TEXT NOT NULL,
  undoes INTEGER REFERENCES intents (id)
) STRICT;
CREATE INDEX IF NOT EXISTS intents_by_account ON intents (account, id);
CREATE INDEX IF NOT EXISTS intents_by_kind ON intents (account, kind, id);
CREATE INDEX IF NOT EXISTS intents_by_assistant ON intents (account, assistant_id, id);
CREATE INDEX IF NOT EXISTS intents_by_undone ON intents (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE IF NOT EXISTS outcomes (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  intent INTEGER NOT NULL REFERENCES intents (id),
  account TEXT NOT NULL,
  at INTEGER NOT NULL,
  state TEXT NOT NULL,
  status INTEGER,
  request_id TEXT,
  repeated INTEGER NOT NULL,
  object_id TEXT,
  assistant_id TEXT,
  name TEXT,
  answer TEXT,
  omitted TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS outcomes_by_intent ON outcomes (intent, seq);
CREATE INDEX IF NOT EXISTS outcomes_by_assistant ON outcomes (account, assistant_id, intent);

CREATE TABLE IF NOT EXISTS runs (
  account TEXT NOT NULL,
  run_id TEXT NOT NULL,
  test_id TEXT NOT NULL,
  test_suite_run_id TEXT,
  assistant_id TEXT,
  version_id TEXT,
  config_hash TEXT,
  at INTEGER NOT NULL,
  entry INTEGER NOT NULL REFERENCES intents (id),
  PRIMARY KEY (account, run_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS runs_by_suite_run ON runs (account, test_suite_run_id);
CREATE INDEX IF NOT EXISTS runs_by_assistant ON runs (account, assistant_id, version_id, at);

${['intents', 'outcomes', 'runs']
  .flatMap((table) =>
    ['UPDATE', 'DELETE'].map(
      (verb) =>
        `CREATE TRIGGER IF NOT EXISTS ${table}_no_${verb.toLowerCase()} BEFORE ${verb} ON ${table} BEGIN SELECT RAISE(ABORT, 'the journal only grows'); END;`,
    ),
  )
  .join('\n')}
`;
