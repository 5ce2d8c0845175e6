import { t } from '#lib/words/t.ts';
import { MiniSplit } from '#ui/Version.tsx';
import type { Rule } from '#wire/rules.ts';
import type { Look } from '../names.ts';
import { splitRows, type Bar } from './split-rows.ts';

type Props = { before: readonly Rule[]; after: readonly Rule[]; look: (id: string) => Look };

/** Who heard what before and after: two bars for each rule that changed, with their shares in words. */
export function SplitChange({ before, after, look }: Props) {
  const { rows, same } = splitRows(before, after, look);
  return (
    <div className="grid gap-3">
      {rows.map((row) => (
        <section key={row.key} aria-label={row.who} className="min-w-0 rounded-2 border border-line-2 bg-surface px-3 py-2">
          <h4 className="mb-1.5 line-clamp-3 font-medium break-words" title={row.who}>
            {row.who}
          </h4>
          <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-2">
            <Side name={t('activity.before')} bar={row.before} />
            <Side name={t('activity.after')} bar={row.after} />
          </dl>
        </section>
      ))}
      {same > 0 && <p className="text-small text-ink-3">{t('activity.sameRulesCount', { count: same })}</p>}
    </div>
  );
}

function Side({ name, bar }: { name: string; bar: Bar }) {
  return (
    <>
      <dt className="text-small text-ink-3">{name}</dt>
      <dd className="min-w-0">
        {bar === null ? (
          <span className="text-ink-3">{t('activity.noRule')}</span>
        ) : (
          <>
            <span className="flex h-5 items-center">
              <MiniSplit parts={bar.parts} label={bar.words} height={16} />
            </span>
            <span className="block text-small break-words text-ink-2">{bar.words}</span>
          </>
        )}
      </dd>
    </>
  );
}
