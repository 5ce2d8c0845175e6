import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { ErrorPanel, SkeletonBlock, type Failure } from '#ui/states.tsx';
import type { FoundUses, Use } from '#wire/used-by.ts';

/** So many are named; a longer list says how many more there are. */
const MOST_NAMED = 100;

/** An answer to the question who uses a thing, as `useQuery` gives it. */
type Reading = { readonly data: FoundUses | undefined; readonly error: Failure | null; readonly isFetching: boolean; readonly refetch: () => unknown };

type Props = {
  reading: Reading;
  /** Where something typed would be lost on the way, the links open beside the page. */
  beside?: boolean;
};

/** Who uses a thing, each with a link, and how far was looked. */
export function UsedBy({ reading: { data, error, isFetching, refetch }, beside = false }: Props) {
  if (error !== null) return <ErrorPanel title={t('usedBy.failed')} failure={error} onRetry={() => void refetch()} retrying={isFetching} />;
  if (data === undefined) return <SkeletonBlock what={t('usedBy.loading')} heights={[24, 20]} />;
  const { uses, assistants, withVersions } = data;
  const isPartial = withVersions !== null && withVersions < assistants;
  return (
    <div role="group" aria-label={t('usedBy.label')} className="grid grid-cols-[minmax(0,1fr)] gap-2">
      {uses.length === 0 ? (
        <p className="text-ink-2">{isPartial ? t('usedBy.nobodyFound') : t('usedBy.nobody')}</p>
      ) : (
        <ul aria-label={t('usedBy.title')} className="grid max-h-56 grid-cols-[minmax(0,1fr)] gap-1 overflow-y-auto">
          {uses.slice(0, MOST_NAMED).map((use) => (
            <UseItem key={JSON.stringify(use)} use={use} beside={beside} />
          ))}
          {uses.length > MOST_NAMED && <li className="text-small text-ink-3">{t('usedBy.more', { count: uses.length - MOST_NAMED })}</li>}
        </ul>
      )}
      {withVersions !== null && (
        <p className="text-small text-ink-3">{isPartial ? t('usedBy.lookedMain', { count: assistants }) : t('usedBy.lookedAll', { count: assistants })}</p>
      )}
    </div>
  );
}

/** A quiet line that opens to who uses a thing. To find that out can take a call for each assistant: `onOpen` says when somebody wants to know. */
export function UsedByFold({ reading, beside, onOpen }: Props & { onOpen: () => void }) {
  const count = reading.data?.uses.length;
  return (
    <details className="min-w-0 open:basis-full" onToggle={(event) => event.currentTarget.open && onOpen()}>
      <summary className="min-h-6 w-fit cursor-pointer rounded-1 text-small text-ink-3 hover:text-accent">
        {count === undefined ? t('usedBy.fold') : t('usedBy.foldCount', { count })}
      </summary>
      <div className="mt-1.5 mb-1 max-w-[640px] rounded-2 border border-line-2 bg-surface px-3 py-2 text-body">
        <UsedBy reading={reading} {...(beside && { beside })} />
      </div>
    </details>
  );
}

function UseItem({ use, beside }: { use: Use; beside: boolean }) {
  const { to, name, kind } = wordsOf(use);
  return (
    <li className="flex min-h-6 flex-wrap items-baseline gap-x-2">
      <Link
        to={to}
        target={beside ? '_blank' : undefined}
        className="min-w-0 rounded-1 break-words text-ink underline decoration-line-field underline-offset-2 hover:text-accent"
      >
        {name}
      </Link>
      {kind !== null && <span className="text-small text-ink-3">{kind}</span>}
    </li>
  );
}

function wordsOf(use: Use): { to: string; name: string; kind: string | null } {
  switch (use.kind) {
    case 'assistant':
      return { to: paths.assistant(use.id), name: use.name, kind: t('usedBy.assistant') };
    case 'version':
      return { to: paths.editVersion(use.assistantId, use.id), name: use.name, kind: t('usedBy.version') };
    case 'rule':
      return { to: paths.canary(use.assistantId), name: t('usedBy.rule', { at: use.at }), kind: null };
    case 'test':
      return { to: paths.test(use.id), name: use.name, kind: t('usedBy.test') };
    case 'server':
      return { to: paths.mcpServer(use.id), name: use.name, kind: t('usedBy.server') };
  }
}
