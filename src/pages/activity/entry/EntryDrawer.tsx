import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { journalEntryQuery } from '#queries/journal.ts';
import { Button } from '#ui/Button.tsx';
import { linkStyle } from '#ui/button-style.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Drawer } from '#ui/Drawer.tsx';
import { Note } from '#ui/Note.tsx';
import { ErrorPanel, SkeletonBlock } from '#ui/states.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import type { JournalRecordAnswer } from '#wire/journal.ts';
import { StateChip } from '../list/StateChip.tsx';
import { useNames } from '../use-names.ts';
import { entryWords } from '../words/entry-words.ts';
import { whoWords } from '../words/who-words.ts';
import { EntryChanges } from './EntryChanges.tsx';
import { UndoEntry } from './UndoEntry.tsx';

type Props = { id: number; onChanged: () => void; onClose: () => void };

/** One entry: before and after, the answer, and the way back. */
export function EntryDrawer({ id, onChanged, onClose }: Props) {
  const entry = useQuery(journalEntryQuery(id));
  const record = entry.data;
  const names = useNames(record === undefined ? [] : [record]);
  const [isUndoing, setUndoing] = useState(false);
  if (record === undefined) {
    return (
      <Drawer title={t('activity.number')} description={String(id)} onClose={onClose} footer={null}>
        {entry.isError ? (
          <ErrorPanel title={t('activity.entryFailed')} failure={entry.error} onRetry={() => void entry.refetch()} retrying={entry.isFetching} />
        ) : (
          <SkeletonBlock what={t('activity.entryLoading')} heights={[20, 160, 80]} />
        )}
      </Drawer>
    );
  }
  const what = entryWords(record, names);
  const failed = () => {
    void entry.refetch();
    onChanged();
  };
  return (
    <>
      <Drawer
        title={what}
        description={
          <span className="flex flex-wrap items-center gap-x-3">
            <StateChip state={record.state} />
            <TimeText iso={record.at} exact />
            <span>{whoWords(record.who)}</span>
          </span>
        }
        onClose={onClose}
        footer={<WayBack record={record} onUndo={() => setUndoing(true)} />}
      >
        <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
          {record.state !== 'done' && <Note tone={record.state === 'pending' ? 'info' : 'warn'}>{t(`activity.says${record.state}`)}</Note>}
          {record.repeated && <Note>{t('activity.repeated')}</Note>}
          {record.reason !== null && <p className="break-words text-ink-2">{t('activity.quoted', { reason: record.reason })}</p>}
          {record.undoes !== null && <Other to={record.undoes}>{t('activity.undoes', { id: String(record.undoes) })}</Other>}
          <EntryChanges record={record} names={names} />
          <Facts record={record} />
        </div>
      </Drawer>
      {isUndoing && <UndoEntry record={record} what={what} onFailed={failed} onClose={() => setUndoing(false)} />}
    </>
  );
}

function WayBack({ record: { undo, undone_by: undoneBy }, onUndo }: { record: JournalRecordAnswer; onUndo: () => void }) {
  if (undoneBy !== null) return <Other to={undoneBy}>{t('activity.undone', { id: String(undoneBy) })}</Other>;
  return (
    <div className="flex items-center justify-between gap-4">
      <p className="min-w-0 text-small break-words text-ink-2">
        {!undo.possible && `${t('activity.noUndo')} `}
        {undo.words}
      </p>
      {undo.possible && (
        <Button icon="undo" onClick={onUndo}>
          {t('activity.undo')}
        </Button>
      )}
    </div>
  );
}

function Other({ to, children }: { to: number; children: string }) {
  return (
    <p>
      <Link to={paths.activityEntry(to)} preventScrollReset className={linkStyle}>
        {children}
      </Link>
    </p>
  );
}

function Facts({ record: { id, method, path, status, request_id: requestId } }: { record: JournalRecordAnswer }) {
  return (
    <section aria-label={t('activity.facts')} className="min-w-0">
      <h3 className="mb-2 font-semibold">{t('activity.facts')}</h3>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-1.5">
        <Fact name={t('activity.status')}>{status === null ? t('activity.noAnswer') : String(status)}</Fact>
        {requestId !== null && (
          <Fact name={t('activity.request')}>
            <span className="flex items-center gap-1 font-mono text-[13px]">
              <span className="min-w-0 break-all">{requestId}</span>
              <CopyButton text={requestId} label={t('activity.copyRequest')} />
            </span>
          </Fact>
        )}
        <Fact name={t('activity.call')}>
          <span className="font-mono text-[13px] break-all">
            {method} {path}
          </span>
        </Fact>
        <Fact name={t('activity.number')}>{String(id)}</Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-small text-ink-3">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
