import type { ReactNode } from 'react';
import { LeaveGuard } from '#forms/LeaveGuard.tsx';
import { t } from '#lib/words/t.ts';
import { TestConflict } from '#queries/test-writes.ts';
import { Button } from '#ui/Button.tsx';
import { DockedBar } from '#ui/DockedBar.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import type { AssistantTest } from '#wire/test.ts';
import { TestCode } from '../code/TestCode.tsx';
import { VIEWS } from '../params.ts';
import { RubricCard } from '../rubric/RubricCard.tsx';
import { AboutCard } from './AboutCard.tsx';
import { CallerCard } from './CallerCard.tsx';
import { useEditor } from './use-editor.ts';
import { useTestParams } from './use-test-params.ts';
import type { TestValues } from './values.ts';

type Props = {
  /** The test as it is; `null` while it is being made. */
  read: AssistantTest | null;
  start: TestValues;
  onDirty?: (isDirty: boolean) => void;
  /** Beside the form. */
  aside?: ReactNode;
};

/** The form of a test, or the same as a program. Nothing typed is lost when saving fails or somebody else saved before. */
export function TestEditor({ read: opened, start, onDirty, aside }: Props) {
  const { params, set: show } = useTestParams();
  const editor = useEditor(opened, start, onDirty);
  const { read, values, faults, isDirty, changes, changeCount: count, isBusy, error, set, submit, form } = editor;
  return (
    <>
      <LeaveGuard when={isDirty} />
      <Segmented
        label={t('tests.view')}
        segments={VIEWS.map((value) => ({ value, label: t(`tests.view${value}`) }))}
        value={params.view}
        onChange={(view) => show({ view })}
      />
      {params.view === 'code' && <TestCode values={values} read={read} changes={changes ?? {}} lang={params.lang} onLang={(lang) => show({ lang })} />}
      <form
        ref={form}
        noValidate
        hidden={params.view === 'code'}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div
          className={`grid items-start gap-4 ${aside === undefined ? 'max-w-[860px] grid-cols-[minmax(0,1fr)]' : 'grid-cols-[minmax(0,1fr)_320px] max-[1179px]:grid-cols-[minmax(0,1fr)]'}`}
        >
          <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
            <AboutCard values={values} faults={faults} set={set} />
            <CallerCard values={values} faults={faults} set={set} />
            <RubricCard
              testId={read?.test_id ?? null}
              rubric={values.rubric}
              before={read?.rubric ?? []}
              faults={faults}
              onChange={(rubric) => set({ rubric })}
            />
          </div>
          {aside}
        </div>
      </form>
      {(isDirty || read === null) && (
        <DockedBar
          label={t('tests.save')}
          actions={
            <>
              {read !== null && <Button onClick={editor.discard}>{t('tests.discard')}</Button>}
              <Button variant="primary" busy={isBusy} onClick={submit}>
                {read === null ? t('tests.createDo') : t('tests.save')}
              </Button>
            </>
          }
        >
          <div className="grid gap-2">
            {error instanceof TestConflict ? (
              <div role="alert" className="flex flex-wrap items-center gap-2 text-fail">
                <span className="min-w-0 break-words">{error.message}</span>
                <Button size="small" onClick={() => editor.rebase(error.theirs)}>
                  {t('tests.keepMine')}
                </Button>
                <Button size="small" onClick={() => editor.take(error.theirs)}>
                  {t('tests.takeTheirs')}
                </Button>
              </div>
            ) : (
              error !== null && <ErrorPanel title={read === null ? t('tests.createFailed') : t('tests.saveFailed')} failure={error} />
            )}
            <p className="text-ink-2">
              {read === null ? t('tests.unsavedNew') : t('tests.unsaved', { count })}
              {Object.keys(faults).length > 0 && <span className="text-fail"> · {t('tests.toMend', { count: Object.keys(faults).length })}</span>}
            </p>
          </div>
        </DockedBar>
      )}
    </>
  );
}
