import { listText } from '#lib/list-text.ts';
import { dateTimeText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { Note } from '#ui/Note.tsx';
import { isStill, type Drift } from './drift.ts';

type Props = {
  drift: Drift;
  /** When the last look was. */
  at: string;
  allowsAll: boolean;
  onSeen: () => void;
};

/** What changed at the server since somebody looked from this browser. It stays until it is marked as seen. */
export function DriftNote({ drift, at, allowsAll, onSeen }: Props) {
  const when = dateTimeText(at);
  if (isStill(drift)) return <p className="text-small text-ink-3">{t('mcp.driftNone', { when })}</p>;
  const lines = [
    [t('mcp.added'), drift.added.map((name) => ({ name, parts: '' }))],
    [t('mcp.removed'), drift.removed.map((name) => ({ name, parts: '' }))],
    [t('mcp.changed'), drift.changed.map(({ name, parts }) => ({ name, parts: listText(parts.map((part) => t(`mcp.part_${part}`))) }))],
  ] as const;
  return (
    <Note
      tone="warn"
      actions={
        <Button size="small" icon="check" onClick={onSeen}>
          {t('mcp.driftSeen')}
        </Button>
      }
    >
      <p className="text-body font-semibold">{t('mcp.driftTitle', { when })}</p>
      <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1">
        {lines.map(
          ([word, tools]) =>
            tools.length > 0 && (
              <div key={word} className="col-span-full grid grid-cols-subgrid">
                <dt className="font-medium">{word}</dt>
                <dd className="flex min-w-0 flex-wrap gap-x-3 gap-y-0.5">
                  {tools.map(({ name, parts }) => (
                    <span key={name} className="min-w-0 break-all">
                      <span className="font-mono text-[13px]">{name}</span>
                      {parts !== '' && <span className="text-ink-2"> ({parts})</span>}
                    </span>
                  ))}
                </dd>
              </div>
            ),
        )}
      </dl>
      {allowsAll && drift.added.length > 0 && <p className="mt-1">{t('mcp.driftAll')}</p>}
    </Note>
  );
}
