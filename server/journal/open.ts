import type { LocalPart } from '../local-api.ts';
import type { Upstream } from '../upstream.ts';
import { accountNames } from './account.ts';
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
};

/** The journal with all that belongs to it: the way up for writes, and its local paths. */
export function startJournal({ file, upstream, timeoutMs, key, warn }: JournalParts): {
  readonly record: Recorder;
  readonly part: LocalPart;
  readonly close: () => void;
} {
  const journal = openJournal(file);
  const accountOf = accountNames(key);
  const record = createRecorder({ journal, upstream, timeoutMs, secret: key, accountOf, warn });
  const undo = createUndo({ journal, record, upstream, timeoutMs, accountOf });
  return { record, part: journalPart(journal, undo, accountOf), close: journal.close };
}
