import type { LocalPart } from '../local-api.ts';
import type { Upstream } from '../upstream.ts';
import { accountNames } from './account.ts';
import { createLedger, type Ledger, type Seeded } from './ledger.ts';
import { journalPart } from './part.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import { openJournal } from './store.ts';
import { createUndo } from './undo.ts';

export type JournalParts = {
  /** A path, or `:memory:`. */
  readonly file: string;
  readonly upstream: Upstream;
  readonly timeoutMs: number;
  readonly key: string | undefined;
  readonly warn: (text: string) => void;
  readonly now?: (() => number) | undefined;
  /** What a sandbox account began with. */
  readonly seeded?: Seeded | undefined;
};

/** The journal with all that belongs to it: the way up for writes, and its local paths. */
export function startJournal({ file, upstream, timeoutMs, key, warn, seeded = () => [], now = Date.now }: JournalParts): {
  readonly record: Recorder;
  readonly ledger: Ledger;
  readonly part: LocalPart;
  readonly close: () => void;
} {
  const journal = openJournal(file, { now });
  const accountOf = accountNames(key);
  const record = createRecorder({ journal, upstream, timeoutMs, secret: key, accountOf, warn });
  const undo = createUndo({ journal, record, upstream, timeoutMs, accountOf });
  const ledger = createLedger(journal, accountOf, seeded);
  return { record, ledger, part: journalPart(journal, ledger, undo, accountOf), close: journal.close };
}
