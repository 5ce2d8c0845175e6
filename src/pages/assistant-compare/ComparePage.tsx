import { useQuery, type QueryClient } from '@tanstack/react-query';
import { Link, useParams, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { assistantQuery } from '#queries/assistants.ts';
import { canaryQuery } from '#queries/canary.ts';
import { versionQuery, versionsQuery } from '#queries/versions.ts';
import { warm } from '#queries/warm.ts';
import { IconButton } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { EmptyState, ErrorPanel, SkeletonBlock } from '#ui/states.tsx';
import { Differences } from './Differences.tsx';
import { SidePicker } from './SidePicker.tsx';
import { compareParams, sidesOf, type Missing, type Side } from './sides.ts';
import { useDraft } from './use-draft.ts';
import { useSettings, type Settings } from './use-settings.ts';

/** Starts what the page shows before it is shown. */
export const compareLoader =
  (client: QueryClient) =>
  async ({ params, url }: LoaderFunctionArgs) => {
    const id = params['id'] ?? '';
    const { from, to } = compareParams.parse(Object.fromEntries(url.searchParams));
    await warm(client, assistantQuery(id), versionsQuery(id), canaryQuery(id));
    // A link may name a version that was deleted since: what the list does not have is not asked for.
    const known = client.getQueryData(versionsQuery(id).queryKey) ?? [];
    return warm(client, ...known.filter(({ version_id: code }) => code === from || code === to).map(({ version_id: code }) => versionQuery(id, code)));
  };

/** Any two of an assistant's versions, main, its canary and the unsaved changes of this browser, side by side. */
export function ComparePage() {
  const id = useParams()['id'] ?? '';
  const assistant = useQuery(assistantQuery(id));
  const versions = useQuery(versionsQuery(id));
  const canary = useQuery(canaryQuery(id));
  const draft = useDraft(id);
  if (versions.isError && versions.data === undefined) {
    return <ErrorPanel title={t('versions.loadFailed')} failure={versions.error} onRetry={() => void versions.refetch()} retrying={versions.isFetching} />;
  }
  if (assistant.data === undefined || versions.data === undefined || canary.isPending)
    return <SkeletonBlock what={t('versions.comparing')} heights={[96, 20, 240, 80]} />;
  return <Comparison key={id} id={id} sides={sidesOf({ main: assistant.data, versions: versions.data, canary: canary.data, draft })} />;
}

function Comparison({ id, sides }: { id: string; sides: ReturnType<typeof sidesOf> }) {
  const [search, setSearch] = useSearchParams();
  const params = compareParams.parse(Object.fromEntries(search));
  const from = sides.find(params.from);
  const to = sides.find(params.to === '' ? sides.standing : params.to);
  const [before, after] = [useSettings(id, from), useSettings(id, to)];
  const set = (change: { from?: string; to?: string; view?: string }) => {
    const next = { from: from.code, to: to.code, view: params.view, ...change };
    setSearch(next.view === 'fields' ? { from: next.from, to: next.to } : next, { preventScrollReset: true });
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 className="text-lead font-semibold">{t('versions.compareTitle')}</h2>
        <Link
          to={paths.versions(id)}
          className="inline-flex items-center gap-1 rounded-1 text-small text-ink-2 hover:text-accent hover:underline max-phone:py-2"
        >
          <Icon name="arrowLeft" small />
          {t('versions.toVersions')}
        </Link>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-end gap-x-3 gap-y-2 rounded-3 border border-line-2 bg-surface px-4 py-3 max-phone:grid-cols-[minmax(0,1fr)]">
        <SidePicker label={t('versions.from')} side={from} groups={sides.groups} settings={before.value} onPick={(code) => set({ from: code })} />
        <span className="max-phone:rotate-90 max-phone:justify-self-center">
          <IconButton icon="swap" label={t('versions.swap')} tip="none" onClick={() => set({ from: to.code, to: from.code })} />
        </span>
        <SidePicker label={t('versions.to')} side={to} groups={sides.groups} settings={after.value} onPick={(code) => set({ to: code })} />
      </div>
      <Result from={from} to={to} before={before} after={after} view={params.view} onView={(view) => set({ view })} />
    </div>
  );
}

type ResultProps = { from: Side; to: Side; before: Settings; after: Settings; view: 'fields' | 'json'; onView: (view: 'fields' | 'json') => void };

function Result({ from, to, before, after, view, onView }: ResultProps) {
  if (to.code === '') return <Said title={t('versions.onlyMainTitle')} says={t('versions.onlyMainSays')} />;
  const missing = [from, to].find((side) => side.kind === 'missing');
  if (missing?.kind === 'missing') return <Said {...MISSING[missing.why]()} />;
  if (from.code === to.code) return <Said title={t('versions.sameTwice')} says={t('versions.sameTwiceSays')} />;
  const failed = before.failed ?? after.failed;
  if (failed !== undefined) return <ErrorPanel title={t('versions.sideFailed')} failure={failed.failure} onRetry={failed.retry} retrying={failed.retrying} />;
  if (before.value === undefined || after.value === undefined) return <SkeletonBlock what={t('versions.comparing')} heights={[20, 240, 80]} />;
  return <Differences before={before.value} after={after.value} view={view} onView={onView} />;
}

const MISSING = {
  version: () => ({ title: t('versions.missingTitle'), says: t('versions.missingSays') }),
  draft: () => ({ title: t('versions.noDraft'), says: t('versions.noDraftSays') }),
  canary: () => ({ title: t('versions.noCanary'), says: t('versions.noCanarySays') }),
} as const satisfies Readonly<Record<Missing, () => { title: string; says: string }>>;

function Said({ title, says }: { title: string; says: string }) {
  return (
    <div className="rounded-3 border border-line-2 bg-surface">
      <EmptyState title={title}>{says}</EmptyState>
    </div>
  );
}
