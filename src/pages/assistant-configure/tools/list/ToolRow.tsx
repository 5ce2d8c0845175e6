import { memo, type ReactNode } from 'react';
import { t } from '#lib/words/t.ts';
import { Icon } from '#ui/Icon.tsx';
import { Menu, type MenuItem } from '#ui/Menu.tsx';
import type { Grip } from '#ui/use-reorder.ts';
import { markOf } from './changes.ts';
import { headingOf, toolIcon, toolSummary, typeOf, typeWord } from './kinds.ts';

/** What can be done to a tool; the same functions on every render. */
export type ToolMoves = {
  readonly onOpen: (key: number, isOpen: boolean) => void;
  readonly onMove: (key: number, by: number) => void;
  readonly onDuplicate: (key: number) => void;
  readonly onRemove: (key: number) => void;
  readonly onShare: (key: number) => void;
};

type Props = {
  tool: unknown;
  /** Its place among all tools of the draft, by which its faults are found. */
  at: number;
  toolKey: number;
  nth: number;
  count: number;
  /** The tools as they were read. */
  read: readonly unknown[];
  problemCount: number;
  /** Whether one of them keeps the draft from being saved, or is sure to fail. */
  isGrave: boolean;
  isShared: boolean;
  isLifted: boolean;
  noDuplicate: string | undefined;
  grip: Grip;
  moves: ToolMoves;
  isOpen: boolean;
  /** The form, while it is open. */
  children: ReactNode;
};

/** One tool: what it is, what callers get from it, what was changed; opened, its form. Typing into another tool leaves it alone. */
export const ToolRow = memo(function ToolRow(props: Props) {
  const { tool, at, toolKey: key, nth, read, problemCount, isGrave, isLifted, grip, moves, isOpen, children } = props;
  const name = headingOf(tool);
  const type = typeOf(tool);
  const word = typeWord(type);
  const mark = markOf(tool, read);
  return (
    <div className={`relative bg-surface ${isLifted ? 'rounded-2 shadow-3' : ''}`}>
      <button
        type="button"
        data-grip
        aria-label={t('tools.grip', { name })}
        aria-pressed={isLifted}
        onPointerDown={(event) => grip.onPointerDown(event, key, nth)}
        onPointerMove={grip.onPointerMove}
        onPointerUp={() => grip.onDrop(true)}
        onPointerCancel={() => grip.onDrop(false)}
        onBlur={grip.onBlur}
        onKeyDown={(event) => grip.onKeyDown(event, key, nth)}
        className="absolute top-2 left-1 z-10 grid size-7 cursor-grab touch-none place-items-center rounded-1 text-ink-3 hover:bg-hover hover:text-ink active:cursor-grabbing max-phone:size-9 max-phone:top-1.5"
      >
        <Icon name="grip" />
      </button>
      <div className="absolute top-2 right-2 z-10 max-phone:top-1.5">
        <Menu size="small" label={t('ui.actionsFor', { name })} items={items(props)} />
      </div>
      <details id={`tools.${at}`} open={isOpen} onToggle={(event) => moves.onOpen(key, event.currentTarget.open)} className="group/tool scroll-mt-6">
        <summary className="flex min-h-11 cursor-pointer list-none items-center gap-2 rounded-2 py-2 pr-11 pl-9 hover:bg-hover max-phone:min-h-12 max-phone:pr-12 max-phone:pl-11 [&::-webkit-details-marker]:hidden">
          <Icon name="chevronRight" small className="text-ink-3 transition-transform duration-(--fast) group-open/tool:rotate-90" />
          <Icon name={toolIcon(type)} className="text-ink-2" />
          <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-2">
            <span className="min-w-0 font-medium break-words">{name}</span>
            {word !== name && <span className="text-small text-ink-3">{word}</span>}
            <span className="min-w-0 flex-1 basis-40 truncate text-small text-ink-3" title={toolSummary(tool)}>
              {toolSummary(tool)}
            </span>
          </span>
          {mark !== undefined && (
            <span className="shrink-0 rounded-1 bg-accent-soft px-1.5 py-0.5 text-small font-medium text-accent">
              {mark === 'new' ? t('tools.markNew') : t('tools.markChanged')}
            </span>
          )}
          {problemCount > 0 && (
            <span className={`inline-flex shrink-0 items-center gap-1 text-small font-medium ${isGrave ? 'text-fail' : 'text-error'}`}>
              <Icon name="alert" small />
              {t('tools.problems', { count: problemCount })}
            </span>
          )}
        </summary>
        {isOpen && <div className="pt-2 pr-4 pb-5 pl-9 max-phone:px-4">{children}</div>}
      </details>
    </div>
  );
});

function items({ toolKey: key, nth, count, isShared, noDuplicate, moves }: Props): MenuItem[] {
  const up = nth === 0 ? t('tools.alreadyFirst') : undefined;
  const down = nth === count - 1 ? t('tools.alreadyLast') : undefined;
  return [
    { key: 'up', label: t('tools.moveUp'), icon: 'arrowUp', disabledReason: up, onSelect: () => moves.onMove(key, -1) },
    { key: 'down', label: t('tools.moveDown'), icon: 'arrowDown', disabledReason: down, onSelect: () => moves.onMove(key, 1) },
    ...(isShared
      ? []
      : ([
          { key: 'copy', label: t('tools.duplicate'), icon: 'copy', disabledReason: noDuplicate, onSelect: () => moves.onDuplicate(key) },
          { key: 'share', label: t('tools.share'), icon: 'suites', onSelect: () => moves.onShare(key) },
        ] as const)),
    {
      key: 'remove',
      label: isShared ? t('tools.detach') : t('tools.removeOne'),
      icon: isShared ? 'cross' : 'trash',
      danger: !isShared,
      onSelect: () => moves.onRemove(key),
    },
  ];
}
