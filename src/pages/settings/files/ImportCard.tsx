import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { compareFilesWrite, type Chosen, type FilesCompared } from '#queries/account-files.ts';
import { Card } from '#ui/Card.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import { ChooseFiles } from './ChooseFiles.tsx';
import { PlanView, type Kept } from './plan/PlanView.tsx';
import { ReadingBar } from './ReadingBar.tsx';
import { UnreadFiles } from './UnreadFiles.tsx';
import { failureOf, useReading } from './use-reading.ts';

/** Files chosen, compared with the account, and put into it. */
export function ImportCard() {
  const reading = useReading();
  const comparing = useMutation(compareFilesWrite());
  const [chosen, setChosen] = useState<Chosen>();
  // Of the plan that was carried out; the comparison after it is another one.
  const [done, setDone] = useState<Kept>();
  const choose = (next: Chosen) => {
    setChosen(next);
    setDone(undefined);
    compare(next);
  };
  const compare = (next: Chosen) => {
    comparing.mutate({ chosen: next, ...reading.begin() });
  };
  const failure = failureOf(comparing.error);
  return (
    <>
      <Card label={t('files.import')} title={t('files.import')}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
          <p className="max-w-[80ch] text-ink-2">{t('files.importSays')}</p>
          <ChooseFiles isOff={comparing.isPending} onChosen={choose} />
          {comparing.isPending && chosen !== undefined && <ReadingBar label={t('files.comparing', { name: chosen.name })} reading={reading} />}
          {failure !== null && chosen !== undefined && (
            <ErrorPanel title={`${chosen.name}: ${t('files.compareFailed')}`} failure={failure} onRetry={() => compare(chosen)} />
          )}
          {comparing.data && chosen !== undefined && <Found name={chosen.name} answer={comparing.data.answer} />}
        </div>
      </Card>
      {comparing.data?.answer.compared && chosen !== undefined && (
        <PlanView
          name={chosen.name}
          read={comparing.data.answer.read}
          compared={comparing.data.answer.compared}
          done={done}
          onKept={(path, fields) => setDone((before) => new Map(before).set(path, fields))}
          onDone={() => {
            setDone((before) => before ?? new Map());
            compare(chosen);
          }}
          onAgain={() => compare(chosen)}
        />
      )}
    </>
  );
}

/** What the files are, where there is nothing in them to compare. */
function Found({ name, answer: { read, compared } }: { name: string; answer: FilesCompared }) {
  if (compared !== null) return null;
  if (read.unread.length > 0) return <UnreadFiles unread={read.unread} />;
  return (
    <p role="alert" className="break-words text-fail">
      {t('files.noAccount', { name })}
    </p>
  );
}
