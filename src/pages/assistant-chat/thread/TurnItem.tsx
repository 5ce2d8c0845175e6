import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import { partsOf } from './parts.ts';
import { latencyText, speakerOf } from './transcript.ts';
import type { Turn } from './turn.ts';

/** What one of the two said, and of an answer how long it took or why it did not come. */
export function TurnItem({ turn, onResend }: { turn: Turn; onResend: (() => void) | undefined }) {
  const isYou = turn.from === 'you';
  return (
    <li className={`grid grid-cols-[minmax(0,1fr)] max-w-[min(100%,720px)] gap-1 ${isYou ? 'justify-self-end' : 'justify-self-start'}`}>
      <p className={`flex items-baseline gap-2 text-small ${isYou ? 'justify-end' : ''}`}>
        <b className="font-medium">{speakerOf(turn)}</b>
        <span className="text-ink-3">
          <TimeText iso={turn.at} />
        </span>
      </p>
      {turn.text !== '' && (
        <div className={`grid min-w-0 grid-cols-[minmax(0,1fr)] gap-2 rounded-3 px-3 py-2 ${isYou ? 'bg-accent-soft' : 'bg-sunken'}`}>
          {partsOf(turn.text).map((part, at) =>
            part.kind === 'code' ? (
              <pre
                key={at}
                role="region"
                aria-label={t('chat.code')}
                tabIndex={0}
                dir="ltr"
                className="overflow-x-auto rounded-2 bg-surface px-3 py-2 font-mono text-[13px]"
              >
                {part.text}
              </pre>
            ) : (
              <p key={at} dir="auto" className="min-w-0 break-words whitespace-pre-wrap">
                {part.text}
              </p>
            ),
          )}
        </div>
      )}
      {!isYou && <Outcome turn={turn} onResend={onResend} />}
    </li>
  );
}

function Outcome({ turn, onResend }: { turn: Turn; onResend: (() => void) | undefined }) {
  const again = onResend && (
    <Button size="small" icon="refresh" onClick={onResend}>
      {t('chat.resend')}
    </Button>
  );
  switch (turn.state) {
    case 'coming':
      return (
        <p className="flex items-center gap-1.5 text-small text-running">
          <Icon name="ring" small className="turning" />
          {turn.text === '' ? t('chat.coming') : t('chat.writing')}
        </p>
      );
    case 'said':
      return <p className="text-small text-ink-3 tabular-nums">{timesOf(turn)}</p>;
    case 'stopped':
      return (
        <p className="flex flex-wrap items-center gap-2 text-small text-ink-3">
          {t('chat.stopped')}
          {again}
        </p>
      );
    case 'failed':
      return (
        <div className="grid gap-2">
          <ErrorPanel title={turn.text === '' ? t('chat.failed') : t('chat.failedPartly')} failure={turn.error ?? { message: t('errors.unknown') }} />
          {turn.error?.mayHaveArrived && again && <p className="text-small text-ink-2">{t('chat.arrived')}</p>}
          <span>{again}</span>
        </div>
      );
  }
}

function timesOf({ firstMs, totalMs }: Turn): string {
  return [
    firstMs === undefined ? '' : t('chat.first', { time: latencyText(firstMs) }),
    totalMs === undefined ? '' : t('chat.total', { time: latencyText(totalMs) }),
  ]
    .filter((text) => text !== '')
    .join(' · ');
}
