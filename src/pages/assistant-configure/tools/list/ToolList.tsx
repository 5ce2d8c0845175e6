import type { ReactNode } from 'react';
import { t } from '#lib/words/t.ts';
import { shiftOf, useReorder } from '#ui/use-reorder.ts';
import { isTaken } from './changes.ts';
import { headingOf, typeOf } from './kinds.ts';
import { ToolRow, type ToolMoves } from './ToolRow.tsx';

type Props = {
  label: string;
  isShared: boolean;
  /** Which of the tools are in this list. */
  places: readonly number[];
  tools: readonly unknown[];
  keys: readonly number[];
  read: readonly unknown[];
  open: ReadonlySet<number>;
  problemsAt: (at: number) => { readonly count: number; readonly isGrave: boolean };
  moves: ToolMoves;
  /** Takes a tool to another place among these. */
  onReorder: (key: number, to: number) => void;
  /** The form of an open tool. */
  renderForm: (at: number) => ReactNode;
};

/** The tools of one source in their order, each to be dragged, moved by keys, opened and removed. */
export function ToolList({ label, isShared, places, tools, keys, read, open, problemsAt, moves, onReorder, renderForm }: Props) {
  const nameOf = (key: number) => headingOf(tools[keys.indexOf(key)]);
  const { list, lift, grip } = useReorder({
    onMove: onReorder,
    gap: 0,
    words: {
      lifted: (key, n, count) => t('tools.lifted', { name: nameOf(key), n, count }),
      movedTo: (n, count) => t('tools.movedTo', { n, count }),
      dropped: (n, count) => t('tools.dropped', { n, count }),
      putBack: (n) => t('tools.putBack', { n }),
    },
  });
  return (
    <ol ref={list} aria-label={label} className="grid grid-cols-[minmax(0,1fr)]">
      {places.map((at, nth) => {
        const key = keys[at] ?? at;
        const tool = tools[at];
        const isLifted = lift?.key === key;
        const problems = problemsAt(at);
        const shift = shiftOf(lift, nth);
        return (
          <li
            key={key}
            className={`min-w-0 border-t border-line ${isLifted ? 'relative z-20' : ''} ${lift === null ? '' : 'transition-[translate] duration-(--fast)'}`}
            style={shift === 0 ? undefined : { translate: `0 ${shift}px` }}
          >
            <ToolRow
              tool={tool}
              at={at}
              toolKey={key}
              nth={nth}
              count={places.length}
              read={read}
              problemCount={problems.count}
              isGrave={problems.isGrave}
              isShared={isShared}
              isLifted={isLifted}
              noDuplicate={isTaken(typeOf(tool), tools) ? t('tools.notTwice') : undefined}
              grip={grip}
              moves={moves}
              isOpen={open.has(key)}
            >
              {open.has(key) ? renderForm(at) : null}
            </ToolRow>
          </li>
        );
      })}
    </ol>
  );
}
