import { t } from '#lib/words/t.ts';
import { Icon } from '#ui/Icon.tsx';
import type { FlowRemark } from './flow-problems.ts';
import type { Step } from './steps.ts';

type Props = {
  steps: readonly Step[];
  remarks: readonly FlowRemark[];
  selected: number | undefined;
  onSelect: (list: 'nodes' | 'edges', at: number) => void;
};

/** The steps of a flow in words; choosing one shows its place in the JSON and in the drawing. */
export function StepList({ steps, remarks, selected, onSelect }: Props) {
  return (
    <ol aria-label={t('texts.flowSteps')} className="max-h-[480px] min-w-0 overflow-y-auto">
      {steps.map((step) => (
        <li key={step.at} className="border-b border-line px-3 py-2 last:border-b-0">
          <button
            type="button"
            aria-current={selected === step.at ? 'true' : undefined}
            onClick={() => onSelect('nodes', step.at)}
            className="flex w-full min-w-0 items-center gap-2 rounded-1 text-start hover:text-accent max-phone:min-h-9 aria-[current]:text-accent"
          >
            <span className="min-w-0 truncate font-medium" title={step.label}>
              {step.label}
            </span>
            <span className="ms-auto shrink-0 text-small text-ink-3">
              {step.isStart ? `${t('texts.flowStart')} · ${t(`texts.flow${step.kind}`)}` : t(`texts.flow${step.kind}`)}
            </span>
          </button>
          <ul className="mt-1 grid gap-0.5 text-small text-ink-2 empty:hidden">
            {step.ways.map((way) => (
              <li key={way.at} className="min-w-0">
                <p className="break-words">{t('texts.flowWay', { when: way.when, to: way.to })}</p>
                <Said remarks={remarks} list="edges" at={way.at} />
              </li>
            ))}
          </ul>
          <Said remarks={remarks} list="nodes" at={step.at} />
        </li>
      ))}
    </ol>
  );
}

function Said({ remarks, list, at }: { remarks: readonly FlowRemark[]; list: 'nodes' | 'edges'; at: number }) {
  return remarks
    .filter(({ path }) => path[0] === list && path[1] === at)
    .map(({ message, severity }) => (
      <p key={message} className={`flex items-start gap-1 text-small ${severity === 'error' ? 'text-fail' : 'text-error'}`}>
        <Icon name="alert" small className="mt-0.5" />
        <span className="min-w-0 break-words">{message}</span>
      </p>
    ));
}
