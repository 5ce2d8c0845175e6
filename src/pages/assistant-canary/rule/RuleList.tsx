import { useState, type CSSProperties } from 'react';
import { flushSync } from 'react-dom';
import { t } from '#lib/words/t.ts';
import { announce } from '#ui/announce.ts';
import type { Reach } from '#wire/reach.ts';
import type { RuleFault } from '#wire/rule-faults.ts';
import type { Rule } from '#wire/rules.ts';
import type { Draft } from '#pages/assistant-canary/draft/draft.ts';
import { changeRule, duplicateRule, moveRule, removeRule } from '#pages/assistant-canary/draft/edit.ts';
import type { Found } from '#pages/assistant-canary/trace/trace.ts';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import { problemsAt } from './problems.ts';
import { RuleCard } from './RuleCard.tsx';
import { shiftOf, useReorder } from './use-reorder.ts';

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
  newKey: () => number;
  onEdit: (change: (draft: Draft) => Draft) => void;
  onUnfinished: (field: string, isUnfinished: boolean) => void;
};

/** The rules in their order, one of them open. */
export function RuleList({ draft, base, rules, book, faults, reach, refused, contested, found, attributes, opened, onOpen, newKey, onEdit, onUnfinished }: Props) {
  const { list, lift, grip } = useReorder(
    draft.map((rule) => rule.key),
    (key, to) => onEdit((now) => moveRule(now, key, to)),
  );
  const [height, setHeight] = useState(0);
  const focusCard = (at: number) => list.current?.querySelectorAll<HTMLElement>('[data-grip]')[at]?.focus();
  const act = (change: (now: Draft) => Draft, said: string, focus: number) => {
    flushSync(() => onEdit(change));
    focusCard(focus);
    announce(said);
  };
  return (
    <ol ref={list} className="grid gap-2">
      {draft.map((rule, at) => {
        const moveTo = (to: number) => act((now) => moveRule(now, rule.key, to), t('canary.movedTo', { n: to + 1, count: draft.length }), to);
        const remove = () => act((now) => removeRule(now, rule.key), t('canary.ruleRemoved', { n: at + 1 }), Math.min(at, draft.length - 2));
        const handlers = grip(rule.key, at);
        const isLifted = lift?.key === rule.key;
        const shift = shiftOf(lift, at) * (height + 8);
        const style: CSSProperties = shift === 0 ? {} : { translate: `0 ${shift}px` };
        return (
          <li
            key={rule.key}
            data-rule={rule.key}
            style={isLifted ? undefined : style}
            className={`min-w-0 ${lift === null ? '' : isLifted ? 'relative z-10 opacity-95' : 'transition-[translate] duration-(--slow) ease-out'}`}
          >
            <RuleCard
              rule={rule}
              at={at}
              count={draft.length}
              before={base.find((old) => old.key === rule.key) ?? null}
              book={book}
              isOpen={opened === rule.key}
              isLifted={isLifted}
              place={isLifted ? lift.to : at}
              problems={problemsAt(rules, at, faults, reach[at])}
              refused={refused.get(at)}
              isContested={contested.includes(rule.key)}
              trace={found === null ? null : found.rule === at ? 'caught' : found.rule === null || at < found.rule ? 'missed' : 'after'}
              attributes={attributes}
              grip={{
                ...handlers,
                onPointerDown: (event) => {
                  setHeight(list.current?.children[at]?.getBoundingClientRect().height ?? 0);
                  handlers.onPointerDown(event);
                },
                onKeyDown: (event) => {
                  setHeight(list.current?.children[at]?.getBoundingClientRect().height ?? 0);
                  handlers.onKeyDown(event);
                },
              }}
              onOpen={(isOpen) => onOpen(isOpen ? rule.key : null)}
              onChange={(change) => onEdit((now) => changeRule(now, rule.key, change))}
              onMove={moveTo}
              onRemove={remove}
              onDuplicate={() => {
                const key = newKey();
                act((now) => duplicateRule(now, rule.key, key), t('canary.ruleCopied', { n: at + 2 }), at + 1);
                onOpen(key);
              }}
              onUnfinished={(field, isUnfinished) => onUnfinished(`${rule.key}/${field}`, isUnfinished)}
            />
          </li>
        );
      })}
    </ol>
  );
}
