/** Ramps and what became of them; one row that says which server acts; `acting` is set while a write is under way. */
export const rampTables = `
CREATE TABLE IF NOT EXISTS ramps (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  account TEXT NOT NULL,
  account_name TEXT,
  assistant_id TEXT NOT NULL,
  version_id TEXT NOT NULL,
  suite TEXT,
  steps TEXT NOT NULL,
  finish TEXT NOT NULL,
  reason TEXT,
  main_id TEXT NOT NULL,
  config_hash TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  live TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS ramps_by_assistant ON ramps (account, assistant_id, id);

CREATE TABLE IF NOT EXISTS ramp_log (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  ramp INTEGER NOT NULL REFERENCES ramps (id),
  at INTEGER NOT NULL,
  who TEXT NOT NULL,
  what TEXT NOT NULL,
  step INTEGER NOT NULL,
  why TEXT,
  entry INTEGER
) STRICT;
CREATE INDEX IF NOT EXISTS ramp_log_by_ramp ON ramp_log (ramp, seq);

CREATE TABLE IF NOT EXISTS lease (
  name TEXT NOT NULL PRIMARY KEY,
  holder TEXT NOT NULL,
  until INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`;
