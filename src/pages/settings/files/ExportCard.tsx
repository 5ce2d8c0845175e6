import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { exportAccountWrite, type AccountZip } from '#queries/account-files.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Note } from '#ui/Note.tsx';
import { saveFile } from '#ui/save-file.ts';
import { ErrorPanel } from '#ui/states.tsx';
import type { UnreadPart } from '#wire/account/read.ts';
import { ReadingBar } from './ReadingBar.tsx';
import { failureOf, useReading } from './use-reading.ts';

/** Reads the whole account into one zip. What could not be read is named before a zip without it is kept. */
export function ExportCard() {
  const reading = useReading();
  const account = useMutation(exportAccountWrite());
  const [saved, setSaved] = useState<{ readonly name: string; readonly files: number }>();
  const save = ({ bytes, files }: AccountZip) => {
    const name = `account-${new Date().toISOString().slice(0, 10)}.zip`;
    saveFile(name, bytes, 'application/zip');
    setSaved({ name, files });
  };
  const run = () => {
    setSaved(undefined);
    account.mutate(reading.begin(), { onSuccess: ({ answer }) => answer.files > 0 && answer.unread.length === 0 && save(answer) });
  };
  const zip = account.data?.answer;
  const isPartial = zip !== undefined && zip.unread.length > 0;
  const failure = failureOf(account.error);
  return (
    <Card label={t('files.export')} title={t('files.export')}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <p className="max-w-[80ch] text-ink-2">{t('files.exportSays')}</p>
        <p className="max-w-[80ch] text-small text-ink-3">{t('files.exportSecrets')}</p>
        {account.isPending && <ReadingBar label={t('files.reading')} reading={reading} />}
        {failure !== null && <ErrorPanel title={t('files.exportFailed')} failure={failure} />}
        {isPartial && saved === undefined && <Unread parts={zip.unread} />}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button variant={isPartial ? 'quiet' : 'primary'} icon={isPartial ? 'refresh' : 'download'} busy={account.isPending} onClick={run}>
            {isPartial ? t('files.again') : t('files.exportDo')}
          </Button>
          {isPartial && saved === undefined && <Button onClick={() => save(zip)}>{t('files.saveAll')}</Button>}
          <p role="status" className="min-w-0 flex-1 basis-60 break-words text-ink-2">
            {saved !== undefined && t('files.saved', { name: saved.name, count: saved.files })}
            {zip?.files === 0 && t('files.empty')}
          </p>
        </div>
      </div>
    </Card>
  );
}

/** So many are named; one cause mostly stands behind all of them. */
const MOST_NAMED = 20;

function Unread({ parts }: { parts: readonly UnreadPart[] }) {
  return (
    <Note tone="warn" live>
      <p className="font-semibold">{t('files.partly')}</p>
      <ul className="my-1 list-disc ps-5">
        {parts.slice(0, MOST_NAMED).map(({ part, name, error }, at) => (
          <li key={`${at}:${part}`}>
            {t('files.partSaid', {
              part: part === 'versions' || part === 'canary' ? t(`files.part-${part}`, { name }) : t(`files.part-${part}`),
              why: error.message,
            })}
          </li>
        ))}
        {parts.length > MOST_NAMED && <li>{t('files.more', { count: parts.length - MOST_NAMED })}</li>}
      </ul>
      <p>{t('files.partlySays')}</p>
    </Note>
  );
}
