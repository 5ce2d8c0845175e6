import { useId, useState, type ReactNode } from 'react';
import type { Fault, Standing } from '#lib/matrix-query.ts';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { Icon, type IconName } from '#ui/Icon.tsx';
import { SearchBox } from '#ui/SearchBox.tsx';
import { QueryHelp } from './QueryHelp.tsx';

/** The standings that have a button, in the order of urgency. */
export const PARTS = ['new', 'still', 'fixed', 'flaky', 'never'] as const satisfies readonly Standing[];
type Part = (typeof PARTS)[number];

const LOOKS: Readonly<Record<Part, { icon: IconName; word: () => string }>> = {
  new: { icon: 'arrowDown', word: () => t('suites.showNew') },
  still: { icon: 'cross', word: () => t('suites.showStill') },
  fixed: { icon: 'arrowUp', word: () => t('suites.showFixed') },
  flaky: { icon: 'activity', word: () => t('suites.showFlaky') },
  never: { icon: 'ringDashed', word: () => t('suites.showNever') },
};

type Props = {
  query: string;
  onQuery: (text: string) => void;
  faults: readonly Fault[];
  standing: Standing | null;
  onStanding: (standing: Standing | null) => void;
  counts: Readonly<Record<Part | 'all', number>>;
  actions: ReactNode;
};

/** The box of the filter language, what is wrong with what stands in it, and its most wanted terms as buttons. */
export function FilterBar({ query, onQuery, faults, standing, onStanding, counts, actions }: Props) {
  const [help, setHelp] = useState(false);
  const id = useId();
  const part = (key: Part | null) => {
    const look = key === null ? null : LOOKS[key];
    const pressed = standing === key;
    return (
      <button
        key={key ?? 'all'}
        type="button"
        aria-pressed={pressed}
        onClick={() => onStanding(key)}
        className={`flex h-[30px] shrink-0 items-center gap-1 border-l border-line-2 px-2.5 text-small -outline-offset-2 first:border-l-0 focus-visible:shadow-none focus-visible:outline-2 focus-visible:outline-accent max-phone:h-10 ${pressed ? 'bg-accent-soft font-semibold text-accent' : 'text-ink-2 hover:bg-hover'}`}
      >
        {look !== null && <Icon name={look.icon} small />}
        {look === null ? t('suites.showAll') : look.word()} <span className="font-semibold text-ink">{counts[key ?? 'all']}</span>
      </button>
    );
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2 border-b border-line px-4 py-3 max-phone:px-3">
      <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-2">
        <span className="flex min-w-0 items-center gap-1 max-phone:w-full">
          <SearchBox label={t('suites.filter')} placeholder={t('suites.filterPlaceholder')} value={query} onChange={onQuery} />
          <Button size="small" variant="ghost" aria-expanded={help} aria-controls={id} onClick={() => setHelp(!help)}>
            {t('suites.filterHelp')}
          </Button>
        </span>
        <div role="group" aria-label={t('suites.show')} className="flex max-w-full overflow-x-auto rounded-2 border border-line-2">
          {[null, ...PARTS].map(part)}
        </div>
        <span className="ml-auto">{actions}</span>
      </div>
      <ul role="status" className="grid gap-1 text-small text-error empty:hidden">
        {faults.map((fault, at) => (
          <li key={`${at}:${fault.text}`} className="flex items-start gap-1 break-words">
            <Icon name="alert" small className="mt-0.5" />
            {faultText(fault)}
          </li>
        ))}
      </ul>
      <div id={id} hidden={!help}>
        <QueryHelp />
      </div>
    </div>
  );
}

function faultText({ kind, text }: Fault): string {
  switch (kind) {
    case 'key':
      return t('suites.faultKey', { text });
    case 'empty':
      return t('suites.faultEmpty', { text });
    case 'standing':
      return t('suites.faultStanding', { text });
    case 'date':
      return t('suites.faultDate', { text });
    case 'quote':
      return t('suites.faultQuote', { text });
  }
}
