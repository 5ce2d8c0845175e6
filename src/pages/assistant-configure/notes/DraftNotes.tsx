import { useState } from 'react';
import type { StoredDraft } from '#lib/draft-store.ts';
import type { Contest } from '#lib/merge.ts';
import { same } from '#lib/same.ts';
import { t } from '#lib/words/t.ts';
import type { DraftState } from '#pages/assistant-configure/draft/draft-state.ts';
import type { Kept } from '#pages/assistant-configure/draft/use-kept-draft.ts';
import { placeText } from '#pages/assistant-configure/fields/field-texts.ts';
import { linkStyle } from '#ui/button-style.ts';
import { Note } from '#ui/Note.tsx';
import { TimeText } from '#ui/TimeText.tsx';

type Props = {
  state: DraftState;
  kept: Kept;
  found: StoredDraft | undefined;
  contests: readonly Contest[];
  isBroken: boolean;
  onMerge: () => void;
  onTold: () => void;
  onOpenJson: () => void;
  onDropText: () => void;
};

/** What happened to the draft while nobody looked: it was found again, somebody else saved, another tab writes, the JSON is not finished. */
export function DraftNotes({ state, kept, found, contests, isBroken, onMerge, onTold, onOpenJson, onDropText }: Props) {
  const [isSeen, setSeen] = useState(false);
  const wasOlder = found !== undefined && !same(found.base, state.server);
  return (
    <>
      {contests.length > 0 && (
        <Note tone="warn" live actions={<Action words={t('configure.decide')} onPress={onMerge} />}>
          <b className="font-semibold">{t('configure.contested', { count: contests.length })}</b> {t('configure.contestedSays', { places: places(contests) })}
        </Note>
      )}
      {state.taken.length > 0 && (
        <Note tone="info" live actions={<Action words={t('ui.dismiss')} onPress={onTold} />}>
          <b className="font-semibold">{t('configure.takenTitle')}</b> {t('configure.takenSays', { places: places(state.taken.map((path) => ({ path }))) })}
        </Note>
      )}
      {found !== undefined && !isSeen && kept.keeping.kind === 'kept' && (
        <Note tone="info" actions={<Action words={t('ui.dismiss')} onPress={() => setSeen(true)} />}>
          <b className="font-semibold">
            {t('configure.foundTitle')} <TimeText iso={found.savedAt} />.
          </b>{' '}
          {wasOlder ? t('configure.foundOlder') : t('configure.foundSays')}
        </Note>
      )}
      {kept.keeping.kind === 'elsewhere' && (
        <Note
          tone="warn"
          live
          actions={
            <>
              <Action words={t('configure.takeOther')} onPress={kept.takeOther} />
              <Action words={t('configure.keepOwn')} onPress={kept.keepOwn} />
            </>
          }
        >
          <b className="font-semibold">{t('configure.elsewhereTitle')}</b> {t('configure.elsewhereSays')} <TimeText iso={kept.keeping.other.savedAt} />
        </Note>
      )}
      {kept.keeping.kind === 'full' && (
        <Note tone="warn" live>
          {t('configure.notKept')}
        </Note>
      )}
      {isBroken && (
        <Note
          tone="warn"
          actions={
            <>
              <Action words={t('configure.openJson')} onPress={onOpenJson} />
              <Action words={t('configure.dropText')} onPress={onDropText} />
            </>
          }
        >
          {t('configure.jsonWaits')}
        </Note>
      )}
    </>
  );
}

function Action({ words, onPress }: { words: string; onPress: () => void }) {
  return (
    <button type="button" className={`${linkStyle} min-h-6`} onClick={onPress}>
      {words}
    </button>
  );
}

function places(list: readonly Pick<Contest, 'path'>[]): string {
  return [...new Set(list.map(({ path }) => placeText(path)))].join(t('ui.semicolon'));
}
