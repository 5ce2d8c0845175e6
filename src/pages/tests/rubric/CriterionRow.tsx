import { useId } from 'react';
import { t } from '#lib/words/t.ts';
import { Icon } from '#ui/Icon.tsx';
import { TextArea, TextInput } from '#ui/inputs.tsx';
import { Menu } from '#ui/Menu.tsx';
import type { Grip } from '#ui/use-reorder.ts';
import type { Criterion } from '../form/values.ts';

export type CriterionMoves = {
  readonly onChange: (key: number, change: Partial<Pick<Criterion, 'name' | 'criteria'>>) => void;
  readonly onMove: (key: number, to: number) => void;
  readonly onDuplicate: (key: number, at: number) => void;
  readonly onRemove: (key: number, at: number) => void;
};

type Props = {
  criterion: Criterion;
  at: number;
  count: number;
  /** Where it would be dropped, while it is in the hand. */
  place: number | null;
  /** Its saved name, where it has one. */
  before: string | undefined;
  advice: readonly { readonly kind: 'two' | 'vague' | 'unseen' | 'same' | 'name' | 'never'; readonly word: string }[];
  nameFault: string | undefined;
  textFault: string | undefined;
  grip: Grip;
  moves: CriterionMoves;
};

/** One criterion: its name, what must be true, and what may be hard about it. */
export function CriterionRow({ criterion, at, count, place, before, advice, nameFault, textFault, grip, moves }: Props) {
  const id = useId();
  const { key, name, criteria } = criterion;
  const n = at + 1;
  const isRenamed = before !== undefined && name.trim() !== '' && name.trim() !== before;
  return (
    <div className={`flex items-start gap-1.5 rounded-2 border bg-surface py-2 ps-1 pe-2 ${place === null ? 'border-line-2' : 'border-accent-line shadow-2'}`}>
      <button
        type="button"
        data-grip
        aria-label={t('tests.grip', { n })}
        aria-pressed={place !== null}
        onPointerDown={(event) => grip.onPointerDown(event, key, at)}
        onPointerMove={grip.onPointerMove}
        onPointerUp={() => grip.onDrop(true)}
        onPointerCancel={() => grip.onDrop(false)}
        onBlur={grip.onBlur}
        onKeyDown={(event) => grip.onKeyDown(event, key, at)}
        className="mt-0.5 grid size-7 shrink-0 cursor-grab touch-none place-items-center rounded-1 text-ink-3 hover:bg-hover hover:text-ink active:cursor-grabbing max-phone:size-9"
      >
        <Icon name="grip" />
      </button>
      <div role="group" aria-label={t('tests.criterion', { n })} className="grid min-w-0 flex-1 grid-cols-[minmax(0,1fr)] gap-1.5">
        <div className="flex items-center gap-2">
          <span aria-hidden="true" className="grid size-5 shrink-0 place-items-center rounded-1 bg-sunken text-small font-semibold text-ink-2">
            {(place ?? at) + 1}
          </span>
          <TextInput
            aria-label={t('tests.criterionName', { n })}
            aria-invalid={nameFault === undefined ? undefined : true}
            aria-describedby={nameFault === undefined ? undefined : `${id}n`}
            placeholder={t('tests.namePlaceholder')}
            value={name}
            onChange={(event) => moves.onChange(key, { name: event.target.value })}
          />
          <Menu
            label={t('ui.actionsFor', { name: t('tests.criterion', { n }) })}
            size="small"
            items={[
              ...(at > 0 ? [{ key: 'up', label: t('tests.up'), icon: 'arrowUp' as const, onSelect: () => moves.onMove(key, at - 1) }] : []),
              ...(at < count - 1 ? [{ key: 'down', label: t('tests.down'), icon: 'arrowDown' as const, onSelect: () => moves.onMove(key, at + 1) }] : []),
              { key: 'copy', label: t('tests.copyCriterion'), icon: 'copy', onSelect: () => moves.onDuplicate(key, at) },
              { key: 'remove', label: t('tests.removeCriterion'), icon: 'trash', danger: true, onSelect: () => moves.onRemove(key, at) },
            ]}
          />
        </div>
        <Fault id={`${id}n`} text={nameFault} />
        <TextArea
          aria-label={t('tests.criterionText', { n })}
          aria-invalid={textFault === undefined ? undefined : true}
          aria-describedby={textFault === undefined ? undefined : `${id}t`}
          placeholder={t('tests.textPlaceholder')}
          lines={1}
          tallest={12}
          value={criteria}
          onChange={(event) => moves.onChange(key, { criteria: event.target.value })}
        />
        <Fault id={`${id}t`} text={textFault} />
        {isRenamed && <Remark icon="clock" text={t('tests.renamed', { before })} />}
        {advice.map(({ kind, word }) => (
          <Remark key={kind} icon="spark" text={t(`tests.coach${kind}`, { word })} />
        ))}
      </div>
    </div>
  );
}

function Fault({ id, text }: { id: string; text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p id={id} className="flex items-start gap-1 text-small text-fail">
      <Icon name="alert" small className="mt-0.5" />
      {text}
    </p>
  );
}

function Remark({ icon, text }: { icon: 'clock' | 'spark'; text: string }) {
  return (
    <p className="flex items-start gap-1.5 text-small text-ink-2">
      <Icon name={icon} small className="mt-0.5 text-ink-3" />
      <span className="min-w-0 break-words">{text}</span>
    </p>
  );
}
