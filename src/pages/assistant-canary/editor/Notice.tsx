import { t } from '#lib/words/t.ts';
import { Note } from '#ui/Note.tsx';
import { ErrorPanel, type Failure } from '#ui/states.tsx';
import type { CanaryDeploy } from '#wire/canary.ts';
import { rulesOf } from '#wire/canary-form.ts';
import { fromRules, type Draft } from '#wire/canary-draft/draft.ts';
import { aligned } from '#wire/canary-draft/merge.ts';
import { changesOf } from '#pages/assistant-canary/review/changes.ts';
import { StaleNote } from '#pages/assistant-canary/review/StaleNote.tsx';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';

type Props = {
  base: Draft;
  /** What somebody else saved; `null` when they ended the canary, `undefined` when nobody did anything. */
  theirs: CanaryDeploy | null | undefined;
  book: VersionBook;
  isOldLink: boolean;
  isUnlinkable: boolean;
  failure: Failure | null;
  onReload: (theirs: CanaryDeploy | null) => void;
  onKeep: (theirs: CanaryDeploy | null) => void;
};

/** What stands between a draft and its saving, or is worth knowing before. */
export function Notice({ base, theirs, book, isOldLink, isUnlinkable, failure, onReload, onKeep }: Props) {
  return (
    <div className="grid max-h-[40dvh] gap-2 overflow-y-auto empty:hidden">
      {theirs !== undefined && (
        <StaleNote
          changes={theirs === null ? null : changesOf(base, aligned(fromRules(rulesOf(theirs)), base))}
          book={book}
          onReload={() => onReload(theirs)}
          onKeep={() => onKeep(theirs)}
        />
      )}
      {failure && <ErrorPanel title={t('canary.saveFailed')} failure={failure} />}
      {isOldLink && <Note tone="info">{t('canary.oldLink')}</Note>}
      {isUnlinkable && <Note>{t('canary.tooLongForLink')}</Note>}
    </div>
  );
}
