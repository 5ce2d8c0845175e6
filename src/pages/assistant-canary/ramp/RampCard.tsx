import { t } from '#lib/words/t.ts';
import { Card } from '#ui/Card.tsx';
import { Icon, type IconName } from '#ui/Icon.tsx';
import { Note } from '#ui/Note.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import { VersionName } from '#ui/Version.tsx';
import type { Ramp, RampState } from '#wire/ramp.ts';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import { RampActs } from './RampActs.tsx';
import { RampGates } from './RampGates.tsx';
import { RampSteps } from './RampSteps.tsx';

const LOOKS: Record<RampState, { icon: IconName; ink: string; turning?: true }> = {
  running: { icon: 'ring', ink: 'text-running', turning: true },
  paused: { icon: 'clock', ink: 'text-pending' },
  done: { icon: 'check', ink: 'text-pass' },
  aborted: { icon: 'undo', ink: 'text-error' },
  stopped: { icon: 'alert', ink: 'text-fail' },
};

/** A ramp, running or the last one that ended: where it is, what it waits for, what can be done, or how it ended and why. */
export function RampCard({ ramp, book }: { ramp: Ramp; book: VersionBook }) {
  const look = LOOKS[ramp.state];
  const version = book.look(ramp.version_id);
  const isOpen = ramp.state === 'running' || ramp.state === 'paused';
  return (
    <Card
      title={isOpen ? t('ramps.title') : t('ramps.lastTitle')}
      actions={
        <span className={`inline-flex items-center gap-1 text-small font-medium ${look.ink}`}>
          <Icon name={look.icon} small className={look.turning ? 'turning' : ''} />
          {t(`ramps.state_${ramp.state}`)}
        </span>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <VersionName mark={version.mark} name={version.name} strong />
        {(ramp.state === 'aborted' || ramp.state === 'stopped') && (
          <Note tone={ramp.state === 'stopped' ? 'fail' : 'warn'}>
            <b className="font-semibold">{t(`ramps.outcome_${ramp.state}`)}</b> {ramp.why !== null && t(`ramps.why_${ramp.why}`)}
          </Note>
        )}
        {ramp.state === 'done' && <p className="text-small text-ink-2">{t(`ramps.done_${ramp.finish}`)}</p>}
        {ramp.reason !== null && <p className="text-small break-words text-ink-2">{t('canary.pastReason', { reason: ramp.reason })}</p>}
        <RampSteps ramp={ramp} />
        {isOpen && (
          <>
            <RampGates ramp={ramp} />
            <RampActs key={ramp.id} ramp={ramp} name={version.name} main={book.main.name} />
            <p className="text-small text-ink-3">{t('ramps.whileServer')}</p>
          </>
        )}
        {!isOpen && (
          <p className="text-small text-ink-3">
            <TimeText iso={ramp.updated_at} exact />
          </p>
        )}
      </div>
    </Card>
  );
}
