import { CHANGES, type Change } from '#lib/matrix-compare.ts';
import { t } from '#lib/words/t.ts';
import { Icon } from '#ui/Icon.tsx';
import { changeText, CHANGE_LOOKS } from './changes.ts';

type Props = {
  counts: Readonly<Record<Change, number>>;
  total: number;
  only: Change | undefined;
  onOnly: (only: Change | undefined) => void;
  by: 'test' | 'criterion';
  onBy: (by: 'test' | 'criterion') => void;
};

const PART =
  'flex h-[30px] shrink-0 items-center gap-1 border-l border-line-2 px-2.5 text-small -outline-offset-2 first:border-l-0 focus-visible:shadow-none focus-visible:outline-2 focus-visible:outline-accent max-phone:h-10';
const GROUP = 'flex max-w-full overflow-x-auto rounded-2 border border-line-2 bg-surface';

/** What is counted, tests or criteria, and which change is shown. Changes that did not happen are left out. */
export function ChangeFilter({ counts, total, only, onOnly, by, onBy }: Props) {
  const tone = (pressed: boolean) => (pressed ? 'bg-accent-soft font-semibold text-accent' : 'text-ink-2 hover:bg-hover');
  return (
    <div className="flex flex-wrap items-center gap-3">
      <div role="group" aria-label={t('compare.by')} className={GROUP}>
        {(['test', 'criterion'] as const).map((part) => (
          <button key={part} type="button" aria-pressed={by === part} onClick={() => onBy(part)} className={`${PART} ${tone(by === part)}`}>
            {part === 'test' ? t('compare.byTest') : t('compare.byCriterion')}
          </button>
        ))}
      </div>
      <div role="group" aria-label={t('compare.change')} className={GROUP}>
        <button type="button" aria-pressed={only === undefined} onClick={() => onOnly(undefined)} className={`${PART} ${tone(only === undefined)}`}>
          {t('suites.showAll')} <span className="font-semibold text-ink">{total}</span>
        </button>
        {CHANGES.filter((change) => counts[change] > 0 || change === only).map((change) => (
          <button key={change} type="button" aria-pressed={only === change} onClick={() => onOnly(change)} className={`${PART} ${tone(only === change)}`}>
            <Icon name={CHANGE_LOOKS[change].icon} small />
            {changeText(change)} <span className="font-semibold text-ink">{counts[change]}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
