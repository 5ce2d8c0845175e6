import type { JsonObject, Path } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import type { DraftState } from '#pages/assistant-configure/draft/draft-state.ts';
import type { Editing } from '#pages/assistant-configure/draft/editing.ts';
import type { Save } from '#pages/assistant-configure/draft/use-save.ts';
import type { Verdicts } from '#pages/assistant-configure/draft/use-verdicts.ts';
import { linkStyle } from '#ui/button-style.ts';
import { Note } from '#ui/Note.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import { ReviewDrawer } from './ReviewDrawer.tsx';
import { SaveChoice } from './SaveChoice.tsx';

type Props = {
  state: DraftState;
  verdicts: Verdicts;
  editing: Editing;
  mainPercent: number | undefined;
  save: Save;
  isContested: boolean;
  isBroken: boolean;
  edit: (change: (draft: JsonObject) => JsonObject) => void;
  onGo: (path: Path) => void;
  onMerge: () => void;
  onClose: () => void;
};

/** The review with the two ways to save, and why neither can be gone now. */
export function ReviewPanel({ state, verdicts, editing, mainPercent, save, isContested, isBroken, edit, onGo, onMerge, onClose }: Props) {
  return (
    <ReviewDrawer
      base={state.base}
      draft={state.draft}
      verdicts={verdicts}
      against={editing.kind === 'main' ? t('configure.againstMain') : editing.name}
      edit={edit}
      onGo={onGo}
      onClose={onClose}
      notice={
        <>
          {isContested && (
            <Note
              tone="warn"
              live
              actions={
                <button type="button" className={`${linkStyle} min-h-6`} onClick={onMerge}>
                  {t('configure.decide')}
                </button>
              }
            >
              <b className="font-semibold">{t('configure.overtaken')}</b> {t('configure.decideFirst')}
            </Note>
          )}
          {save.isOvertaken && !isContested && (
            <Note tone="warn" live>
              <b className="font-semibold">{t('configure.overtaken')}</b> {t('configure.overtakenSays')}
            </Note>
          )}
        </>
      }
      footer={
        <SaveChoice
          editing={editing}
          mainPercent={mainPercent}
          blocked={blockedBy(verdicts, isContested, isBroken)}
          error={save.error && <ErrorPanel title={t('configure.saveFailed')} failure={save.error} />}
          busy={save.isBusy}
          onSave={(target) => save.send(target, onClose)}
          onClose={onClose}
        />
      }
    />
  );
}

function blockedBy({ faults, count }: Verdicts, isContested: boolean, isBroken: boolean): string | undefined {
  if (isBroken) return t('configure.jsonWaits');
  if (isContested) return t('configure.decideFirst');
  if (faults.length > 0) return t('configure.fixFirst', { count: faults.length });
  return count === 0 ? t('configure.nothingChanged') : undefined;
}
