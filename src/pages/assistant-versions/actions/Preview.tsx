import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { t } from '#lib/words/t.ts';
import { assistantQuery } from '#queries/assistants.ts';
import { versionQuery } from '#queries/versions.ts';
import { ChangeGroups } from '#ui/diff/ChangeGroups.tsx';
import { ErrorPanel, SkeletonBlock } from '#ui/states.tsx';
import { changeTexts } from '#wire/assistant-draft/change-texts.ts';
import { differences } from '#wire/assistant-draft/differences.ts';

/** What differs between main and a version, with what callers notice of it. */
export function Preview({ assistantId, versionId }: { assistantId: string; versionId: string }) {
  const main = useQuery(assistantQuery(assistantId));
  const version = useQuery(versionQuery(assistantId, versionId));
  const groups = useMemo(
    () => (main.data === undefined || version.data === undefined ? [] : changeTexts(differences(main.data, version.data))),
    [main.data, version.data],
  );
  const failed = [main, version].find((query) => query.isError && query.data === undefined);
  if (failed?.error)
    return <ErrorPanel title={t('versions.previewFailed')} failure={failed.error} onRetry={() => void failed.refetch()} retrying={failed.isFetching} />;
  if (main.data === undefined || version.data === undefined) return <SkeletonBlock what={t('versions.previewLoading')} heights={[20, 96, 20, 40]} />;
  return groups.length === 0 ? <p className="text-ink-2">{t('versions.promoteSame')}</p> : <ChangeGroups groups={groups} notices level={4} />;
}
