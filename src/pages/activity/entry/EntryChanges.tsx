import { useMemo, type ReactNode } from 'react';
import { listText } from '#lib/list-text.ts';
import { t } from '#lib/words/t.ts';
import { ChangeGroups } from '#ui/diff/ChangeGroups.tsx';
import { Note } from '#ui/Note.tsx';
import { jsonText } from '#wire/assistant-fields/value-text.ts';
import type { JournalRecord } from '#wire/journal.ts';
import { rulesAround } from '#wire/split-history.ts';
import type { Names } from '../names.ts';
import { groupsOf } from './groups.ts';
import { sidesOf } from './sides.ts';
import { SplitChange } from './SplitChange.tsx';

/** What a write changed: the split as bars, settings and fields as differences, anything else as it was sent. */
export function EntryChanges({ record, names }: { record: JournalRecord; names: Names }) {
  const rules = useMemo(() => (record.kind === 'canary' || record.operation === 'promoteVersion' ? rulesAround(record) : null), [record]);
  const sides = useMemo(() => sidesOf(record), [record]);
  const groups = useMemo(() => (sides === null ? null : groupsOf(sides, record.operation === 'updateVersion')), [record, sides]);
  const hasSplit = rules !== null && (record.kind === 'canary' || rules.before.length > 0);
  return (
    <>
      {record.omitted.length > 0 && <Note>{t('activity.omitted', { parts: listText(record.omitted.map((part) => t(`activity.part${part}`))) })}</Note>}
      {record.before_state === 'unread' && <Note tone="warn">{t('activity.unread')}</Note>}
      {hasSplit && (
        <Part title={t('activity.callers')}>
          <SplitChange before={rules.before} after={rules.after} look={(id) => names.version(record.assistant_id, id)} />
        </Part>
      )}
      {groups !== null && (
        <Part title={record.state === 'done' ? t('activity.changed') : t('activity.wouldChange')}>
          {groups.length === 0 ? <p className="text-ink-3">{t('activity.nothing')}</p> : <ChangeGroups groups={groups} level={4} />}
        </Part>
      )}
      {groups === null && !hasSplit && record.request !== null && (
        <Part title={t('activity.sent')}>
          <Json value={record.request} />
        </Part>
      )}
      {((groups === null && !hasSplit) || record.state !== 'done') && record.answer !== null && (
        <Part title={t('activity.answered')}>
          <Json value={record.answer} />
        </Part>
      )}
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="min-w-0">
      <h3 className="mb-2 font-semibold">{title}</h3>
      {children}
    </section>
  );
}

/** A text such as that of a stream stands as it came. */
function Json({ value }: { value: unknown }) {
  return (
    <pre className="max-h-80 overflow-auto rounded-2 border border-line-2 bg-surface px-3 py-2 font-mono text-[13px] break-words whitespace-pre-wrap">
      {typeof value === 'string' ? value : jsonText(value)}
    </pre>
  );
}
