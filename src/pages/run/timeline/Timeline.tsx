import { durationText, utcText } from '#lib/time.ts';
import { t } from '#lib/words/t.ts';
import { StatusGlyph, statusWord } from '#ui/Status.tsx';
import { between, timeOf, type Step } from './steps.ts';

/** The states of a run from left to right; on a phone from top to bottom. */
export function Timeline({ steps }: { steps: readonly Step[] }) {
  return (
    <ol
      aria-label={t('run.timeline')}
      title={t('run.timelineSays')}
      className="flex items-center rounded-3 border border-line-2 bg-surface px-4 py-3 max-phone:grid max-phone:gap-3"
    >
      {steps.map((step, at) => {
        const next = steps[at + 1];
        const took = next === undefined ? null : between(step, next);
        return (
          <li
            key={`${step.kind} ${step.status}`}
            className={`flex items-center gap-3 max-phone:flex-wrap max-phone:gap-y-0 ${next === undefined ? '' : 'flex-1'}`}
          >
            <span className="grid size-6 shrink-0 place-items-center rounded-full bg-sunken">
              <StatusGlyph status={step.status} small />
            </span>
            <span className="grid max-phone:flex max-phone:min-w-0 max-phone:flex-wrap max-phone:items-baseline max-phone:gap-x-3">
              <b className="font-semibold phone:whitespace-nowrap">{step.kind === 'created' ? t('run.created') : statusWord(step.status)}</b>
              <span className="text-small text-ink-3">
                {step.at === null ? (
                  timeOf(step, steps[0])
                ) : (
                  <time dateTime={step.at} title={t('ui.utc', { time: utcText(step.at) })} className="whitespace-nowrap">
                    {timeOf(step, steps[0])}
                  </time>
                )}
              </span>
            </span>
            {next !== undefined && (
              <span className="mr-3 flex flex-1 items-center gap-2 text-small whitespace-nowrap text-ink-3 before:h-px before:min-w-3 before:flex-1 before:bg-line-2 after:h-px after:min-w-3 after:flex-1 after:bg-line-2 max-phone:justify-end max-phone:before:hidden max-phone:after:hidden">
                {took === null ? '' : durationText(took)}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
