import type { CSSProperties } from 'react';
import { flushSync } from 'react-dom';
import { t } from '#lib/words/t.ts';
import { announce } from '#ui/announce.ts';
import type { Reach } from '#wire/reach.ts';
import type { RuleFault } from '#wire/rule-faults.ts';
import type { Rule } from '#wire/rules.ts';
import { freshKey, type Draft } from '#wire/canary-draft/draft.ts';
import { duplicateRule, moveRule, removeRule } from '#wire/canary-draft/edit.ts';
import type { Found } from '#pages/assistant-canary/trace/trace.ts';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import { problemsAt } from './problems.ts';
import { RuleCard, type RuleMoves, type Trace } from './RuleCard.tsx';
import { shiftOf, useReorder } from '#ui/use-reorder.ts';

type Props = {
  draft: Draft;
  base: Draft;
  rules: readonly Rule[];
  book: VersionBook;
  faults: readonly RuleFault[];
  reach: readonly Reach[];
  /** What the API said of single rules at the last save. */
  refused: ReadonlyMap<number, string>;
  contested: readonly number[];
  found: Found | null;
  /** The attributes that any rule asks for. */
  attributes: readonly string[];
  opened: number | null;
  onOpen: (key: number | null) => void;
  onEdit: (change: (draft: Draft) => Draft) => void;
  onUnfinished: (field: string, isUnfinished: boolean) => void;
};

const NONE: readonly string[] = [];

/** The rules in their order, one of them open. */
export function RuleList({ draft, base, rules, book, faults, reach, refused, contested, found, attributes, opened, onOpen, onEdit, onUnfinished }: Props) {
  const { list, lift, grip } = useReorder({ onMove: (key, to) => onEdit((now) => moveRule(now, key, to)), gap: 8, words: REORDER_WORDS });
  const act = (change: (now: Draft) => Draft, said: string, focus: number) => {
    flushSync(() => onEdit(change));
    const grips = list.current?.querySelectorAll<HTMLElement>('[data-grip]');
    grips?.[Math.min(focus, grips.length - 1)]?.focus();
    announce(said);
  };
  const moves: RuleMoves = {
    onOpen,
    onEdit,
    onUnfinished,
    onMove: (key, to) => act((now) => moveRule(now, key, to), t('canary.nowAt', { n: to + 1 }), to),
    onRemove: (key, at) => act((now) => removeRule(now, key), t('canary.ruleRemoved', { n: at + 1 }), at),
    onDuplicate: (key, at) => act((now) => duplicateRule(now, key, freshKey(now, base)), t('canary.ruleCopied', { n: at + 2 }), at + 1),
  };
  return (
    <ol ref={list} data-lifting={lift === null ? undefined : ''} className="group/rules grid grid-cols-[minmax(0,1fr)] gap-2">
      {draft.map((rule, at) => {
        const isLifted = lift?.key === rule.key;
        const shift = shiftOf(lift, at);
        const style: CSSProperties | undefined = shift === 0 ? undefined : { translate: `0 ${shift}px` };
        return (
          <li
            key={rule.key}
            style={style}
            className={`min-w-0 ${lift === null ? '' : isLifted ? 'relative z-10' : 'transition-[translate] duration-(--slow) ease-out'}`}
          >
            <RuleCard
              rule={rule}
              at={at}
              count={draft.length}
              before={base.find((old) => old.key === rule.key) ?? null}
              book={book}
              isOpen={opened === rule.key}
              place={isLifted ? lift.to : null}
              problems={problemsAt(rules, at, faults, reach[at])}
              refused={refused.get(at)}
              isContested={contested.includes(rule.key)}
              trace={traceAt(found, at)}
              attributes={opened === rule.key ? attributes : NONE}
              grip={grip}
              moves={moves}
            />
          </li>
        );
      })}
    </ol>
  );
}

/** What a traced caller meets at a rule. */
function traceAt(found: Found | null, at: number): Trace | null {
  if (found === null) return null;
  if (found.rule === at) return 'caught';
  return found.rule === null || at < found.rule ? 'missed' : 'after';
}

const REORDER_WORDS = {
  lifted: (_: number, n: number, count: number) => t('canary.lifted', { n, count }),
  movedTo: (n: number, count: number) => t('canary.movedTo', { n, count }),
  dropped: (n: number, count: number) => t('canary.dropped', { n, count }),
  putBack: (n: number) => t('canary.putBack', { n }),
} as const;
