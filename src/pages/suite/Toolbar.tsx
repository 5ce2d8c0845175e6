import { t } from '#lib/words/t.ts';
import { SearchBox } from '#ui/SearchBox.tsx';
import type { IconName } from '#ui/Icon.tsx';
import { Icon } from '#ui/Icon.tsx';
import { SHOWN, type Shown } from './params.ts';

const PARTS: Readonly<Record<Shown, { icon: IconName | null; word: () => string }>> = {
  all: { icon: null, word: () => t('suites.showAll') },
  failing: { icon: 'cross', word: () => t('suites.showFailing') },
  flaky: { icon: 'activity', word: () => t('suites.showFlaky') },
};

type Props = { query: string; onQuery: (text: string) => void; shown: Shown; onShown: (shown: Shown) => void; counts: Readonly<Record<Shown, number>> };

/** Search and the three parts of the matrix, each with its size. */
export function Toolbar({ query, onQuery, shown, onShown, counts }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-3 border-b border-line px-4 py-3 max-phone:px-3">
      <SearchBox label={t('suites.searchTests')} placeholder={t('suites.searchTestsPlaceholder')} value={query} onChange={onQuery} />
      <div role="group" aria-label={t('suites.show')} className="flex overflow-hidden rounded-2 border border-line-2">
        {SHOWN.map((part) => {
          const { icon, word } = PARTS[part];
          return (
            <button
              key={part}
              type="button"
              aria-pressed={part === shown}
              onClick={() => onShown(part)}
              className={`flex h-[30px] items-center gap-1 border-l border-line-2 px-2.5 text-small first:border-l-0 -outline-offset-2 focus-visible:shadow-none focus-visible:outline-2 focus-visible:outline-accent max-phone:h-10 ${part === shown ? 'bg-accent-soft font-semibold text-accent' : 'text-ink-2 hover:bg-hover'}`}
            >
              {icon !== null && <Icon name={icon} small />}
              {word()} <span className="font-semibold text-ink">{counts[part]}</span>
            </button>
          );
        })}
      </div>
    </div>
  );
}
