import { useQuery, type QueryClient } from '@tanstack/react-query';
import { Link, useParams, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { assistantQuery } from '#queries/assistants.ts';
import { canaryQuery } from '#queries/canary.ts';
import { statusQuery } from '#queries/local.ts';
import { suitesQuery } from '#queries/suites.ts';
import { versionsQuery } from '#queries/versions.ts';
import { warm } from '#queries/warm.ts';
import { Icon } from '#ui/Icon.tsx';
import { ErrorPanel, SkeletonBlock } from '#ui/states.tsx';
import { keepGoing } from './course/going.ts';
import { Running } from './course/Running.tsx';
import { readShowdown, writeShowdown, type ShowdownParams } from './params.ts';
import { Plan } from './plan/Plan.tsx';

/** Starts what the page shows before it is shown. */
export const showdownLoader =
  (client: QueryClient) =>
  ({ params }: LoaderFunctionArgs) => {
    const id = params['id'] ?? '';
    return warm(client, assistantQuery(id), versionsQuery(id), canaryQuery(id), statusQuery(), suitesQuery());
  };

/** A suite on main and on another version, so many times: first what it does, then how it goes, then what it says. */
export function ShowdownPage() {
  const id = useParams()['id'] ?? '';
  const assistant = useQuery(assistantQuery(id));
  const versions = useQuery(versionsQuery(id));
  const [search, setSearch] = useSearchParams();
  const params = readShowdown(search);
  const set = (change: Partial<ShowdownParams>, replace = true) =>
    setSearch((now) => writeShowdown({ ...readShowdown(now), ...change }), { replace, preventScrollReset: true });
  if (versions.isError && versions.data === undefined) {
    return <ErrorPanel title={t('versions.loadFailed')} failure={versions.error} onRetry={() => void versions.refetch()} retrying={versions.isFetching} />;
  }
  const mainId = assistant.data?.version_id;
  if (versions.data === undefined || mainId == null) return <SkeletonBlock what={t('showdown.loading')} heights={[24, 160, 160]} />;
  const { begun } = params;
  const onBegin = () => {
    const showdown = crypto.randomUUID();
    keepGoing(showdown, true);
    set({ begun: { id: showdown, suite: params.suite, mainId, candidate: params.candidate, rounds: params.rounds, batches: [] } }, false);
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <div>
        <div className="flex flex-wrap items-baseline gap-x-4">
          <h2 className="text-lead font-semibold">{t('showdown.title')}</h2>
          <Link
            to={paths.versions(id)}
            className="inline-flex items-center gap-1 rounded-1 text-small text-ink-2 hover:text-accent hover:underline max-phone:py-2"
          >
            <Icon name="arrowLeft" small />
            {t('versions.toVersions')}
          </Link>
        </div>
        <p className="text-small text-ink-3">{t('showdown.says')}</p>
      </div>
      {begun === null ? (
        <Plan assistantId={id} mainId={mainId} versions={versions.data} params={params} onParams={set} onBegin={onBegin} />
      ) : (
        <Running
          key={begun.id}
          assistantId={id}
          mainId={mainId}
          versions={versions.data}
          begun={begun}
          onStarted={(at, batchId) =>
            // Each start has its place: an answer that comes twice is written down once.
            begun.batches.length === at ? set({ begun: { ...begun, batches: [...begun.batches, batchId] } }) : undefined
          }
        />
      )}
    </div>
  );
}
