import { useQuery } from '@tanstack/react-query';
import { useState, type CSSProperties } from 'react';
import { flushSync } from 'react-dom';
import { adviceOn, neverFailedIn, type Advice } from '#lib/criteria-coach.ts';
import { t } from '#lib/words/t.ts';
import { testRunsQuery } from '#queries/runs.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Menu } from '#ui/Menu.tsx';
import { Note } from '#ui/Note.tsx';
import { shiftOf, useReorder } from '#ui/use-reorder.ts';
import type { Criterion, Faults } from '../form/values.ts';
import { CriterionRow, type CriterionMoves } from './CriterionRow.tsx';
import { added, changed, duplicated, moved, removed } from './edit.ts';
import { PasteCriteria } from './PasteCriteria.tsx';
import { templates } from './templates.ts';

type Rubric = readonly Criterion[];
type Props = {
  testId: string | null;
  rubric: Rubric;
  /** The rubric as it is saved. */
  before: readonly { readonly name: string }[];
  faults: Faults;
  onChange: (rubric: Rubric) => void;
};

const GAP = 12;

/** What a run is judged on: criteria in their order, with remarks on what is hard to judge. */
export function RubricCard({ testId, rubric, before, faults, onChange }: Props) {
  const [isPasting, setPasting] = useState(false);
  const runs = useQuery({ ...testRunsQuery(testId ?? ''), enabled: testId !== null }).data ?? [];
  const { list, lift, grip } = useReorder({ onMove: (key, to) => onChange(moved(rubric, key, to)), gap: GAP, words: REORDER_WORDS });
  const advice: readonly (Advice | { at: number; kind: 'never'; word: string })[] = [
    ...adviceOn(rubric),
    ...rubric.flatMap(({ name }, at) => {
      const count = neverFailedIn(name, runs);
      return count === null ? [] : [{ at, kind: 'never' as const, word: String(count) }];
    }),
  ];
  const act = (next: Rubric, said: string, focus: number, part = '[data-grip]') => {
    flushSync(() => onChange(next));
    const parts = list.current?.querySelectorAll<HTMLElement>(part);
    parts?.[Math.min(focus, parts.length - 1)]?.focus();
    announce(said);
  };
  const moves: CriterionMoves = {
    onChange: (key, change) => onChange(changed(rubric, key, change)),
    onMove: (key, to) => act(moved(rubric, key, to), t('tests.movedTo', { n: to + 1, count: rubric.length }), to),
    onDuplicate: (key, at) => act(duplicated(rubric, key, before.length), t('tests.added', { count: 1 }), at + 1),
    onRemove: (key, at) => act(removed(rubric, key), t('tests.removed', { n: at + 1 }), at),
  };
  const add = (texts: readonly { name: string; criteria: string }[]) => {
    const next = added(rubric, texts, before.length);
    act(next, t('tests.added', { count: texts.length }), next.length - texts.length, 'input');
  };
  return (
    <Card
      title={t('tests.rubric')}
      label={t('tests.rubric')}
      actions={
        <div className="flex items-center gap-1">
          <Button size="small" onClick={() => setPasting(true)}>
            {t('tests.paste')}
          </Button>
          <Menu
            label={t('tests.templates')}
            size="small"
            icon="spark"
            items={templates().map(({ key, name, criteria }) => ({ key, label: name, onSelect: () => add([{ name, criteria }]) }))}
          />
        </div>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <p className="-mt-1 text-small text-ink-3">{t('tests.rubricSays')}</p>
        <ol ref={list} className="grid grid-cols-[minmax(0,1fr)] gap-3">
          {rubric.map((criterion, at) => {
            const isLifted = lift?.key === criterion.key;
            const shift = shiftOf(lift, at);
            const style: CSSProperties | undefined = shift === 0 ? undefined : { translate: `0 ${shift}px` };
            return (
              <li
                key={criterion.key}
                style={style}
                className={`min-w-0 ${lift === null ? '' : isLifted ? 'relative z-10' : 'transition-[translate] duration-(--slow) ease-out'}`}
              >
                <CriterionRow
                  criterion={criterion}
                  at={at}
                  count={rubric.length}
                  place={isLifted ? lift.to : null}
                  before={before[criterion.key]?.name}
                  advice={advice.filter((one) => one.at === at)}
                  nameFault={faults[`rubric.${at}.name`]}
                  textFault={faults[`rubric.${at}.criteria`] ?? faults[`rubric.${at}`]}
                  grip={grip}
                  moves={moves}
                />
              </li>
            );
          })}
        </ol>
        {faults['rubric'] !== undefined && <Note tone="fail">{faults['rubric']}</Note>}
        <div>
          <Button icon="plus" size="small" onClick={() => add([{ name: '', criteria: '' }])}>
            {t('tests.add')}
          </Button>
        </div>
      </div>
      {isPasting && <PasteCriteria onAdd={add} onClose={() => setPasting(false)} />}
    </Card>
  );
}

const REORDER_WORDS = {
  lifted: (_: number, n: number, count: number) => t('tests.lifted', { n, count }),
  movedTo: (n: number, count: number) => t('tests.movedTo', { n, count }),
  dropped: (n: number, count: number) => t('tests.dropped', { n, count }),
  putBack: (n: number) => t('tests.putBack', { n }),
} as const;
