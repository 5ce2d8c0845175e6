import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { Segmented } from '#ui/Segmented.tsx';
import { TextInput } from '#ui/inputs.tsx';
import { RowsPart, type RowsProps } from './RowsPart.tsx';

type Shape = 'list' | 'text' | 'none';

function shapeOf(value: unknown): Shape {
  if (typeof value === 'string') return 'text';
  return Array.isArray(value) ? 'list' : 'none';
}

/** Who is called: a list, or a text that holds the target at call time. What was typed in one shape waits while the other is chosen. */
export function TargetsPart({ isNullable, ...props }: RowsProps & { isNullable: boolean }) {
  const { value, path, set, title } = props;
  const shape = shapeOf(value);
  const [kept, setKept] = useState<Readonly<Partial<Record<Shape, unknown>>>>({});
  const choose = (next: Shape) => {
    setKept({ ...kept, [shape]: value });
    set(path, next === 'none' ? undefined : (kept[next] ?? (next === 'list' ? [] : '')));
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <Segmented<Shape>
        small
        label={title}
        value={shape}
        onChange={choose}
        segments={[
          ...(isNullable || shape === 'none' ? [{ value: 'none' as const, label: t('tools.targetsNone') }] : []),
          { value: 'list', label: t('tools.targetsList') },
          { value: 'text', label: t('tools.targetsText') },
        ]}
      />
      {shape === 'list' && <RowsPart {...props} isRequired />}
      {shape === 'text' && (
        <TextInput
          aria-label={t('tools.targetsTemplate')}
          placeholder="{{on_call_number}}"
          spellCheck={false}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => set(path, event.target.value)}
        />
      )}
    </div>
  );
}
