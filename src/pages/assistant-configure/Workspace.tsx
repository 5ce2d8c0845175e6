import { useState } from 'react';
import type { Section } from '#lib/words/field-words.ts';
import { t } from '#lib/words/t.ts';
import { LeaveGuard } from '#forms/LeaveGuard.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { toast } from '#ui/toasts.ts';
import type { Assistant } from '#wire/assistant.ts';
import { contestsOf, isDirty } from './draft/draft-state.ts';
import { draftKey, type Editing } from './draft/editing.ts';
import { useDraft } from './draft/use-draft.ts';
import { useKeptDraft } from './draft/use-kept-draft.ts';
import { useKnown } from './draft/use-known.ts';
import { useSave } from './draft/use-save.ts';
import { useVerdicts } from './draft/use-verdicts.ts';
import { JsonView } from './json/JsonView.tsx';
import { DraftNotes } from './notes/DraftNotes.tsx';
import { EditingNote } from './notes/EditingNote.tsx';
import { MergeDialog } from './merge/MergeDialog.tsx';
import { Outline } from './outline/Outline.tsx';
import { usePlace } from './outline/use-place.ts';
import { DraftBar } from './review/DraftBar.tsx';
import { ReviewPanel } from './review/ReviewPanel.tsx';
import { useReviewKey } from './review/use-review-key.ts';
import { Sections } from './Sections.tsx';
import { useView } from './use-view.ts';

type Props = { id: string; server: Assistant; editing: Editing; mainPercent: number | undefined };

/** Everything about one assistant as a draft on top of the copy that was read. Nothing is sent before it was reviewed. */
export function Workspace({ id, server, editing, mainPercent }: Props) {
  const key = draftKey(id, editing);
  const draft = useDraft(key, server);
  const { state, act, set, edit } = draft;
  const [text, setText] = useState(draft.found?.text);
  const kept = useKeptDraft(key, draft, text, setText);
  const known = useKnown();
  const save = useSave(id, editing, state, act);
  const contests = contestsOf(state);
  const { view, setView } = useView();
  const goTo = usePlace();
  const [isReviewing, setReviewing] = useState(false);
  const [isMerging, setMerging] = useState(false);
  const verdicts = useVerdicts(state, known, save.refusals, isReviewing);
  const isOpen = isDirty(state) || text !== undefined;
  const openReview = () => {
    if (!isOpen || isReviewing) return;
    save.forget();
    setReviewing(true);
  };
  useReviewKey(openReview);
  const discard = () => {
    const { base, draft: dropped } = state;
    act({ kind: 'discard' });
    setText(undefined);
    setReviewing(false);
    toast({ text: t('configure.discarded'), tone: 'done', undo: { label: t('configure.bringBack'), run: () => act({ kind: 'take', base, draft: dropped }) } });
  };
  const countsOf = (section: Section) => ({
    changes: verdicts.changes.get(section) ?? 0,
    faults: verdicts.faults.filter((fault) => fault.section === section).length,
    findings: verdicts.findings.filter((finding) => finding.section === section && finding.severity !== 'hint').length,
  });
  const disabledReason = text === undefined ? undefined : t('configure.jsonWaits');
  return (
    <>
      <LeaveGuard when={isOpen} says={kept.keeping.kind === 'full' ? t('ui.leaveSays') : t('configure.leaveSays')} action={t('configure.leaveGo')} />
      <div className="grid grid-cols-[168px_minmax(0,1fr)] items-start gap-5 max-lg:grid-cols-[minmax(0,1fr)]">
        <Outline countsOf={countsOf} onGo={goTo.id} />
        <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <EditingNote id={id} editing={editing} saved={save.saved} />
            <Segmented
              small
              label={t('configure.view')}
              value={view}
              onChange={setView}
              segments={[
                { value: 'form', label: t('configure.viewForm') },
                { value: 'json', label: t('configure.viewJson') },
              ]}
            />
          </div>
          <DraftNotes
            state={state}
            kept={kept}
            found={draft.found}
            contests={contests}
            isBroken={text !== undefined && view === 'form'}
            onMerge={() => setMerging(true)}
            onTold={() => act({ kind: 'told' })}
            onOpenJson={() => setView('json')}
            onDropText={() => setText(undefined)}
          />
          {view === 'json' ? (
            <JsonView base={state.base} draft={state.draft} edit={edit} text={text} setText={setText} faults={verdicts.faults} findings={verdicts.findings} />
          ) : (
            <Sections state={state} set={set} edit={edit} verdicts={verdicts} countsOf={countsOf} known={known} disabledReason={disabledReason} />
          )}
          {isOpen && !isReviewing && (
            <DraftBar
              count={verdicts.count}
              faults={verdicts.faults.length}
              keeping={kept.keeping}
              isContested={contests.length > 0}
              isBroken={text !== undefined}
              onDiscard={discard}
              onReview={openReview}
            />
          )}
        </div>
      </div>
      {isReviewing && (
        <ReviewPanel
          state={state}
          verdicts={verdicts}
          editing={editing}
          mainPercent={mainPercent}
          save={save}
          isContested={contests.length > 0}
          isBroken={text !== undefined}
          edit={edit}
          onGo={goTo.path}
          onMerge={() => setMerging(true)}
          onClose={() => setReviewing(false)}
        />
      )}
      {isMerging && contests.length > 0 && (
        <MergeDialog
          contests={contests}
          onSettle={(choices) => {
            act({ kind: 'settle', choices });
            setMerging(false);
          }}
          onClose={() => setMerging(false)}
        />
      )}
    </>
  );
}
