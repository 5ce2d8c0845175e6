import { memo } from 'react';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Menu } from '#ui/Menu.tsx';
import type { Draft, DraftRule } from '#wire/canary-draft/draft.ts';
import { changeRule } from '#wire/canary-draft/edit.ts';
import { ServeEditor } from '#pages/assistant-canary/split/ServeEditor.tsx';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import { ClauseEditor } from '#pages/assistant-canary/who/ClauseEditor.tsx';
import { Problems } from './Problems.tsx';
import type { Problem } from './problems.ts';
import type { Grip } from '#ui/use-reorder.ts';
import { WhatLine } from './WhatLine.tsx';
import { WhoLine } from './WhoLine.tsx';

export type Trace = 'caught' | 'missed' | 'after';

/** What can be done to rules; the same for all cards. */
export type RuleMoves = {
  readonly onOpen: (key: number | null) => void;
  readonly onEdit: (change: (draft: Draft) => Draft) => void;
  readonly onUnfinished: (field: string, isUnfinished: boolean) => void;
  readonly onMove: (key: number, to: number) => void;
  readonly onRemove: (key: number, at: number) => void;
  readonly onDuplicate: (key: number, at: number) => void;
};

type Props = {
  rule: DraftRule;
  at: number;
  count: number;
  before: DraftRule | null;
  book: VersionBook;
  isOpen: boolean;
  /** Where it would be dropped, while it is lifted. */
  place: number | null;
  problems: readonly Problem[];
  refused: string | undefined;
  isContested: boolean;
  trace: Trace | null;
  attributes: readonly string[];
  grip: Grip;
  moves: RuleMoves;
};

/**
 * A closed rule out of sight is neither laid out nor painted while a share of another one moves; while rules are moved it is,
 * since its height counts. The margin leaves room for what stands out of a card: the name of a button, a ring.
 */
const OFF_SCREEN =
  '[content-visibility:auto] [contain-intrinsic-size:auto_86px] [overflow-clip-margin:64px] group-data-lifting/rules:[content-visibility:visible]';

/** One rule: who it is for and what they hear, as two lines or opened for editing. A change of another rule leaves it alone. */
export const RuleCard = memo(function RuleCard({
  rule,
  at,
  count,
  before,
  book,
  isOpen,
  place,
  problems,
  refused,
  isContested,
  trace,
  attributes,
  grip,
  moves,
}: Props) {
  const n = at + 1;
  const { key } = rule;
  const isLifted = place !== null;
  const change = (to: Partial<Pick<DraftRule, 'match' | 'slots'>>) => moves.onEdit((now) => changeRule(now, key, to));
  const isDead = problems.some((problem) => problem.kind === 'never');
  const frame = trace === 'caught' ? 'border-accent ring-1 ring-accent' : isDead ? 'border-dashed border-line-field' : 'border-line-2';
  return (
    <section
      aria-label={t('canary.rule', { n })}
      className={`@container/rule rounded-3 border bg-surface ${frame} ${isLifted ? 'shadow-3' : ''} ${isOpen ? '' : OFF_SCREEN}`}
    >
      <header className="flex min-h-11 flex-wrap items-center gap-x-2 gap-y-1 py-2 ps-1 pe-2">
        <button
          type="button"
          data-grip
          aria-label={t('canary.grip', { n })}
          aria-pressed={isLifted}
          onPointerDown={(event) => grip.onPointerDown(event, key, at)}
          onPointerMove={grip.onPointerMove}
          onPointerUp={() => grip.onDrop(true)}
          onPointerCancel={() => grip.onDrop(false)}
          onBlur={grip.onBlur}
          onKeyDown={(event) => grip.onKeyDown(event, key, at)}
          className="grid size-7 shrink-0 cursor-grab touch-none place-items-center rounded-1 text-ink-3 hover:bg-hover hover:text-ink active:cursor-grabbing max-phone:size-9"
        >
          <Icon name="grip" />
        </button>
        <span
          aria-hidden="true"
          className={`grid size-5 shrink-0 place-items-center rounded-1 text-small font-semibold ${trace === 'caught' ? 'bg-accent-fill text-on-accent' : 'bg-sunken text-ink-2'}`}
        >
          {(place ?? at) + 1}
        </span>
        <div className="min-w-0 flex-1 max-phone:order-5 max-phone:basis-full max-phone:ps-3">
          <WhoLine match={rule.match} isOnly={at === 0} />
        </div>
        {trace !== null && <TraceWord trace={trace} />}
        <div className="ms-auto flex items-center gap-1">
          <Button
            variant="ghost"
            size="small"
            aria-expanded={isOpen}
            aria-label={isOpen ? t('canary.closeRule', { n }) : t('canary.openRule', { n })}
            onClick={() => moves.onOpen(isOpen ? null : key)}
          >
            {isOpen ? t('canary.close') : t('canary.open')}
          </Button>
          <Menu
            size="small"
            label={t('canary.moreFor', { n })}
            items={[
              { key: 'copy', label: t('canary.duplicate'), icon: 'copy', onSelect: () => moves.onDuplicate(key, at) },
              {
                key: 'up',
                label: t('canary.moveUp'),
                icon: 'arrowUp',
                disabledReason: at === 0 ? t('canary.alreadyFirst') : undefined,
                onSelect: () => moves.onMove(key, at - 1),
              },
              {
                key: 'down',
                label: t('canary.moveDown'),
                icon: 'arrowDown',
                disabledReason: n === count ? t('canary.alreadyLast') : undefined,
                onSelect: () => moves.onMove(key, at + 1),
              },
              { key: 'remove', label: t('canary.removeRule'), icon: 'trash', danger: true, onSelect: () => moves.onRemove(key, at) },
            ]}
          />
        </div>
      </header>
      <div
        className={
          isOpen
            ? 'grid grid-cols-[minmax(0,1fr)] gap-4 border-t border-line px-4 pt-3 pb-4 max-phone:px-3'
            : 'grid grid-cols-[minmax(0,1fr)] gap-2 pe-3 pb-3 ps-[60px] max-phone:ps-4'
        }
      >
        {!isOpen && <WhatLine slots={rule.slots} book={book} />}
        <Problems
          problems={problems}
          refused={refused}
          isContested={isContested}
          n={n}
          isOpen={isOpen}
          onMove={(to) => moves.onMove(key, to)}
          onRemove={() => moves.onRemove(key, at)}
        />
        {isOpen && (
          <>
            <ClauseEditor match={rule.match} attributes={attributes} onChange={(match) => change({ match })} />
            <ServeEditor
              label={t('canary.splitOf', { n })}
              slots={rule.slots}
              before={before?.slots ?? null}
              book={book}
              onChange={(slots) => change({ slots })}
              onUnfinished={(field, isUnfinished) => moves.onUnfinished(`${key}/${field}`, isUnfinished)}
            />
          </>
        )}
      </div>
    </section>
  );
});

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
