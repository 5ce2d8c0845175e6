import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ShownVersion } from '#lib/batch-version.ts';
import { channelText } from '#lib/channels.ts';
import { paths } from '#lib/paths.ts';
import { durationText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';
import { statusQuery } from '#queries/local.ts';
import { linkStyle } from '#ui/button-style.ts';
import { TimeText } from '#ui/TimeText.tsx';
import { VersionName } from '#ui/Version.tsx';
import type { TestRun } from '#wire/run.ts';
import type { AssistantTest } from '#wire/test.ts';
import { Destination } from './Destination.tsx';

/** The line under a run's title: version, suite, whom it reached, when, how long, and who started it. */
export function Facts({ run, test, version }: { run: TestRun; test: AssistantTest | undefined; version: ShownVersion | null }) {
  const simulated = useQuery(statusQuery()).data?.mode === 'sandbox';
  const took = Date.parse(run.completed_at ?? '') - Date.parse(run.created_at);
  const channel = test === undefined ? null : channelText(test.telnyx_conversation_channel);
  return (
    <>
      <span className="max-w-60 min-w-0" title={version === null ? t('suites.versionUnknownSays') : t('run.versionSays')}>
        <VersionName mark={version?.mark ?? null} name={version?.name ?? t('run.versionUnknown')} strong={version !== null} />
      </span>
      {test?.test_suite && (
        <Link to={paths.suite(test.test_suite)} className={`max-w-60 truncate ${linkStyle}`}>
          {test.test_suite}
        </Link>
      )}
      {test?.destination && <Destination destination={test.destination} />}
      {channel !== null && <span>{simulated ? t('run.channelSimulated', { channel }) : channel}</span>}
      <TimeText iso={run.created_at} exact />
      {took >= 0 && <span>{t('run.duration', { time: durationText(took) })}</span>}
      <span>{startedText(run)}</span>
    </>
  );
}

/** By whom a run was started, as far as the API tells. */
function startedText(run: TestRun): string {
  if (run.test_suite_run_id) return t('run.inBatch');
  switch (run.triggered_by.toLowerCase()) {
    case 'manual':
      return t('run.startedManual');
    case 'scheduled':
    case 'cron':
      return t('run.startedScheduled');
    case 'api':
      return t('run.startedApi');
    default:
      return t('run.startedOther', { who: run.triggered_by });
  }
}
