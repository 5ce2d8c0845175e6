import { useState } from 'react';
import { numberText, stepped, typedNumber } from '#lib/number-text.ts';
import { t } from '#lib/words/t.ts';
import { UnitInput } from '#ui/UnitInput.tsx';
import { fieldLabel } from '#lib/words/field-words.ts';
import type { ControlProps } from './control.ts';
import { unitText } from './field-texts.ts';

/** Below so many steps a slider can hit every one of them. */
const MOST_STEPS = 200;

/** A number, typed or stepped with the arrow keys; with a slider beside it where its range is narrow. */
export function NumberControl({ field, value, onChange, ids, disabled }: ControlProps) {
  // "1." is on its way to "1.5": what is typed stays while it means the number that is set.
  const [typed, setTyped] = useState('');
  const text = typedNumber(typed) === (value ?? undefined) ? typed : numberText(value);
  const [least, most] = field.advised ?? [field.least, field.most];
  const step = field.step ?? 1;
  const standing = typeof field.default === 'number' ? field.default : least;
  const hasSlider = least !== undefined && most !== undefined && (most - least) / step <= MOST_STEPS;
  const type = (next: string) => {
    setTyped(next);
    onChange(typedNumber(next));
  };
  const input = (
    <UnitInput
      {...ids}
      unit={unitText(field)}
      inputMode="decimal"
      disabled={disabled}
      value={text}
      placeholder={numberText(field.default)}
      onChange={(event) => type(event.target.value)}
      onKeyDown={(event) => {
        const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
        if (direction === undefined || event.nativeEvent.isComposing) return;
        event.preventDefault();
        const from = typeof value === 'number' ? value : (standing ?? 0);
        onChange(stepped(from, direction * step * (event.shiftKey ? 10 : 1), field.least, field.most));
      }}
    />
  );
  if (!hasSlider) return <div className="w-40 max-w-full">{input}</div>;
  return (
    <div className="flex items-center gap-3">
      <input
        type="range"
        aria-label={t('configure.sliderOf', { name: fieldLabel(field.word) })}
        min={least}
        max={most}
        step={step}
        disabled={disabled}
        value={typeof value === 'number' ? value : (standing ?? least)}
        onChange={(event) => onChange(Number(event.target.value))}
        className="h-6 min-w-0 flex-1 accent-(--accent-fill)"
      />
      <div className="w-24 shrink-0">{input}</div>
    </div>
  );
}
