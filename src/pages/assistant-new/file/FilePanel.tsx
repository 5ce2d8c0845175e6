import { useMemo, useState, type DragEvent } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { ChooseFile } from '#ui/ChooseFile.tsx';
import { CodeEditor } from '#ui/code/CodeEditor.tsx';
import type { Problem } from '#ui/code/problem.ts';
import { Card } from '#ui/Card.tsx';
import { Note } from '#ui/Note.tsx';
import { useSettled } from '#ui/use-settled.ts';
import { readAssistantFile, type FileRead } from '#wire/assistant-file/read.ts';
import { FileReview } from './FileReview.tsx';
import { planOf, saidOf, type PlanRow, type Said } from './plan.ts';
import { useCreateRows } from './use-create-rows.ts';
import { useKnown } from './use-known.ts';

/** Far more than any account's assistants; what is larger is some other file. */
const MOST_BYTES = 20_000_000;

type Props = { text: string; setText: (text: string) => void; onMade: (isMade: boolean) => void };

/** Assistants from a file: the text with its faults at their lines, and beside it what will be created. */
export function FilePanel({ text, setText, onMade }: Props) {
  const navigate = useNavigate();
  const [refused, setRefused] = useState<string | undefined>();
  const creating = useCreateRows();
  const { known, isReady } = useKnown(creating.running !== null);
  const settled = useSettled(text);
  const read = useMemo(() => readAssistantFile(settled), [settled]);
  const rows = useMemo(() => planOf(read, known), [read, known]);
  const problems = useMemo(() => problemsOf(read, rows, settled), [read, rows, settled]);
  const put = (next: string) => {
    setRefused(undefined);
    onMade(false);
    setText(next);
  };
  const take = async (file: File) => {
    if (file.size > MOST_BYTES) setRefused(t('newAssistant.fileLarge', { name: file.name }));
    else
      await file.text().then(put, () => {
        setRefused(t('newAssistant.fileUnread', { name: file.name }));
      });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file !== undefined && creating.running === null) void take(file);
  };
  const create = async (chosen: readonly PlanRow[]) => {
    const made = await creating.run(chosen);
    const isWhole = made.length === chosen.length;
    if (isWhole) flushSync(() => onMade(true));
    const [only] = made;
    // One assistant is opened like any other new one; many are listed where they stand.
    if (isWhole && rows.length === 1 && only !== undefined) void navigate(paths.assistant(only), { replace: true });
  };
  return (
    <div
      className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,420px)]"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <Card
        title={t('newAssistant.fileTitle')}
        flush
        actions={
          <ChooseFile
            label={t('newAssistant.fileChoose')}
            disabledReason={creating.running === null ? undefined : t('newAssistant.creatingNow')}
            onFile={(file) => void take(file)}
          />
        }
      >
        <p className="max-w-[80ch] px-4 pb-3 text-small text-ink-3">{t('newAssistant.fileSays')}</p>
        {refused !== undefined && (
          <div className="px-4 pb-3">
            <Note tone="fail" live>
              {refused}
            </Note>
          </div>
        )}
        <div className="border-t border-line">
          <CodeEditor
            flush
            label={t('newAssistant.fileText')}
            placeholder={t('newAssistant.filePaste')}
            language="json"
            lines={16}
            tallest={30}
            value={text}
            onChange={creating.running === null ? put : undefined}
            problems={problems}
            aria-invalid={problems.some(({ severity }) => severity === 'error') ? true : undefined}
          />
        </div>
      </Card>
      <FileReview read={read} rows={rows} isReady={isReady && settled === text} creating={creating} onCreate={(chosen) => void create(chosen)} />
    </div>
  );
}

function problemsOf(read: FileRead, rows: readonly PlanRow[], text: string): Problem[] {
  if (read.kind === 'other') return [{ severity: 'error', message: t('newAssistant.fileOther') }];
  if (read.kind !== 'broken') return saidOf(rows, text).map((said) => ({ severity: said.severity, message: sentence(said, rows.length > 1), ...said.place }));
  const { fault } = read;
  if (fault === undefined) return [{ severity: 'error', message: t('newAssistant.fileOther') }];
  return [{ severity: 'error', message: t(`newAssistant.wants-${fault.wants}`), from: fault.at, to: Math.min(text.length, fault.at + 1) }];
}

/** Whose it is, where there are several, then the field and what is to be said of it. */
function sentence({ who, field, say }: Said, isOneOfMany: boolean): string {
  return [...(isOneOfMany ? [who.name || t('newAssistant.nth', { n: who.at + 1 })] : []), field, say()].filter((part) => part !== '').join(' · ');
}
