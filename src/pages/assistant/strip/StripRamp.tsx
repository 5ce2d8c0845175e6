import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { percentText } from '#lib/percent.ts';
import { t } from '#lib/words/t.ts';
import { openRamp, rampMovesQuery, rampsQuery } from '#queries/ramps.ts';
import { linkStyle } from '#ui/button-style.ts';
import { Icon } from '#ui/Icon.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import type { Assistant } from '#wire/assistant.ts';
import type { CanaryDeploy } from '#wire/canary.ts';
import type { Ramp } from '#wire/ramp.ts';

type Props = { assistant: Assistant; canary: CanaryDeploy | null | undefined; nameOf: (versionId: string) => string };

/** The ramp that moves the split by itself; or that it went back or gave up, as long as nobody did anything since. */
export function StripRamp({ assistant, canary, nameOf }: Props) {
  const ramps = useQuery(rampsQuery(assistant.id)).data ?? [];
  const ramp = openRamp(ramps) ?? ramps[0];
  if (ramp === undefined) return null;
  return (
    <>
      <Follow assistantId={assistant.id} ramp={ramp} />
      {ramp.state === 'running' || ramp.state === 'paused' ? (
        <Going ramp={ramp} name={nameOf(ramp.version_id)} />
      ) : (
        isNews(ramp, assistant, canary) && <Ended ramp={ramp} />
      )}
    </>
  );
}

/** Keeps what is shown in step with a ramp, which writes in the server. */
function Follow({ assistantId, ramp }: { assistantId: string; ramp: Ramp }) {
  useQuery(rampMovesQuery(assistantId, ramp));
  return null;
}

function Going({ ramp, name }: { ramp: Ramp; name: string }) {
  const isRunning = ramp.state === 'running';
  const words = { name, n: ramp.step + 1, count: ramp.steps.length, percent: percentText(ramp.steps[ramp.step]?.share ?? 0) };
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-1 border-t border-line px-4 py-2 text-small">
      <Icon name={isRunning ? 'ring' : 'clock'} small className={isRunning ? 'turning text-running' : 'text-pending'} />
      <span className="min-w-0 break-words">{t('ramps.strip', words)}</span>
      {isRunning && ramp.until !== null && ramp.waiting.includes('hold') && (
        <span className="text-ink-3">
          {t('ramps.stripNext')} <TimeText iso={ramp.until} exact />
        </span>
      )}
      {!isRunning && <span className="text-ink-3">{t('ramps.stripPaused')}</span>}
    </p>
  );
}

function Ended({ ramp }: { ramp: Ramp }) {
  const isLoud = ramp.state === 'stopped';
  return (
    <p className={`flex flex-wrap items-center gap-x-2 gap-y-1 px-4 py-2 text-small ${isLoud ? 'bg-fail-soft' : 'bg-error-soft'}`}>
      <Icon name="alert" className={isLoud ? 'text-fail' : 'text-error'} />
      <span className="min-w-0 break-words">
        <b className="font-semibold">{isLoud ? t('ramps.outcome_stopped') : t('ramps.outcome_aborted')}</b> {ramp.why !== null && t(`ramps.why_${ramp.why}`)}
      </span>
      <TimeText iso={ramp.updated_at} />
      <Link to={paths.canary(ramp.assistant_id)} className={linkStyle}>
        {t('assistant.seeRamp')}
      </Link>
    </p>
  );
}

/** Whether the split is still as the ramp left it. What a person ended is no news to anybody. */
function isNews(ramp: Ramp, assistant: Assistant, canary: CanaryDeploy | null | undefined): boolean {
  if (ramp.state === 'done' || ramp.why === 'person' || canary === undefined || assistant.version_id !== ramp.main_id) return false;
  return canary === null || Date.parse(canary.updated_at) <= Date.parse(ramp.updated_at);
}
