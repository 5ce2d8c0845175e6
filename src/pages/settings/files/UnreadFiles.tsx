import { t } from '#lib/words/t.ts';
import { Note } from '#ui/Note.tsx';
import type { UnreadFile } from '#wire/account/files.ts';

const MOST_NAMED = 50;

/** Files that cannot be read, each with its line. */
export function UnreadFiles({ unread }: { unread: readonly UnreadFile[] }) {
  return (
    <Note tone="fail" live>
      <p className="font-semibold">{t('files.unread', { count: unread.length })}</p>
      <ul className="mt-1 grid grid-cols-[minmax(0,1fr)] gap-1">
        {unread.slice(0, MOST_NAMED).map((one) => (
          <li key={`${one.why} ${one.file}`} className="min-w-0 break-words">
            <span className="font-mono">{one.file}</span> {reason(one)}
          </li>
        ))}
        {unread.length > MOST_NAMED && <li>{t('files.more', { count: unread.length - MOST_NAMED })}</li>}
      </ul>
    </Note>
  );
}

function reason(one: UnreadFile): string {
  if (one.why !== 'broken') return t(`files.unread-${one.why}`);
  return t('files.brokenAt', { line: one.line, why: one.fault === undefined ? t('files.wantsNothing') : t(`files.wants-${one.fault.wants}`) });
}
