import type { ComponentProps } from 'react';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Menu } from '#ui/Menu.tsx';
import type { DraftRule } from '#pages/assistant-canary/draft/draft.ts';
import { ServeEditor } from '#pages/assistant-canary/split/ServeEditor.tsx';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import { ClauseEditor } from '#pages/assistant-canary/who/ClauseEditor.tsx';
import { Problems } from './Problems.tsx';
import type { Problem } from './problems.ts';
import { WhatLine } from './WhatLine.tsx';
import { WhoLine } from './WhoLine.tsx';

export type Trace = 'caught' | 'missed' | 'after';

type Props = {
  rule: DraftRule;
  at: number;
  count: number;
  before: DraftRule | null;
  book: VersionBook;
  isOpen: boolean;
  isLifted: boolean;
  /** Its number in the list as it is being ordered. */
  place: number;
  problems: readonly Problem[];
  refused: string | undefined;
  isContested: boolean;
  trace: Trace | null;
  attributes: readonly string[];
  grip: Pick<ComponentProps<'button'>, 'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel' | 'onBlur' | 'onKeyDown'>;
  onOpen: (isOpen: boolean) => void;
  onChange: (change: Partial<Pick<DraftRule, 'match' | 'slots'>>) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
  onDuplicate: () => void;
  onUnfinished: (field: string, isUnfinished: boolean) => void;
};

/** One rule: who it is for and what they hear, as two lines or opened for editing. */
export function RuleCard({ rule, at, count, before, book, isOpen, isLifted, place, problems, refused, isContested, trace, attributes, grip, onOpen, onChange, onMove, onRemove, onDuplicate, onUnfinished }: Props) {
  const n = at + 1;
  const isDead = problems.some((problem) => problem.kind === 'never');
  const frame = trace === 'caught' ? 'border-accent ring-1 ring-accent' : isDead ? 'border-dashed border-line-field' : 'border-line-2';
  return (
    <section aria-label={t('canary.rule', { n })} className={`@container/rule rounded-3 border bg-surface ${frame} ${isLifted ? 'shadow-3' : ''}`}>
      <header className="flex min-h-11 flex-wrap items-center gap-x-2 gap-y-1 py-2 ps-1 pe-2">
        <button
          {...grip}
          type="button"
          data-grip
          aria-label={t('canary.grip', { n })}
          aria-pressed={isLifted}
          className="grid size-7 shrink-0 cursor-grab touch-none place-items-center rounded-1 text-ink-3 hover:bg-hover hover:text-ink active:cursor-grabbing max-phone:size-9"
        >
          <Icon name="grip" />
        </button>
        <span aria-hidden="true" className={`grid size-5 shrink-0 place-items-center rounded-1 text-small font-semibold ${trace === 'caught' ? 'bg-accent-fill text-on-accent' : 'bg-sunken text-ink-2'}`}>
          {place + 1}
        </span>
        <div className="min-w-0 flex-1 max-phone:order-5 max-phone:basis-full max-phone:ps-3">
          <WhoLine match={rule.match} isOnly={at === 0} />
        </div>
        {trace !== null && <TraceWord trace={trace} />}
        <div className="ms-auto flex items-center gap-1">
          <Button variant="ghost" size="small" aria-expanded={isOpen} aria-label={isOpen ? t('canary.closeRule', { n }) : t('canary.openRule', { n })} onClick={() => onOpen(!isOpen)}>
            {isOpen ? t('canary.close') : t('canary.open')}
          </Button>
          <Menu
            size="small"
            label={t('canary.moreFor', { n })}
            items={[
              { key: 'copy', label: t('canary.duplicate'), icon: 'copy', onSelect: onDuplicate },
              { key: 'up', label: t('canary.moveUp'), icon: 'arrowUp', disabledReason: at === 0 ? t('canary.alreadyFirst') : undefined, onSelect: () => onMove(at - 1) },
              { key: 'down', label: t('canary.moveDown'), icon: 'arrowDown', disabledReason: n === count ? t('canary.alreadyLast') : undefined, onSelect: () => onMove(at + 1) },
              { key: 'remove', label: t('canary.removeRule'), icon: 'trash', danger: true, onSelect: onRemove },
            ]}
          />
        </div>
      </header>
      <div className={isOpen ? 'grid gap-4 border-t border-line px-4 pt-3 pb-4 max-phone:px-3' : 'grid gap-2 pe-3 pb-3 ps-[60px] max-phone:ps-4'}>
        {!isOpen && <WhatLine slots={rule.slots} book={book} />}
        <Problems problems={problems} refused={refused} isContested={isContested} n={n} isOpen={isOpen} onMove={onMove} onRemove={onRemove} />
        {isOpen && (
          <>
            <ClauseEditor match={rule.match} attributes={attributes} onChange={(match) => onChange({ match })} />
            <ServeEditor label={t('canary.splitOf', { n })} slots={rule.slots} before={before?.slots ?? null} book={book} onChange={(slots) => onChange({ slots })} onUnfinished={onUnfinished} />
          </>
        )}
      </div>
    </section>
  );
}

function TraceWord({ trace }: { trace: Trace }) {
  if (trace === 'after') return <span className="text-small text-ink-3">{t('canary.notReached')}</span>;
  const isCaught = trace === 'caught';
  return (
    <span className={`inline-flex items-center gap-1 text-small whitespace-nowrap ${isCaught ? 'font-semibold text-accent' : 'text-ink-3'}`}>
      <Icon name={isCaught ? 'check' : 'cross'} small />
      {isCaught ? t('canary.caughtHere') : t('canary.noMatch')}
    </span>
  );
}
