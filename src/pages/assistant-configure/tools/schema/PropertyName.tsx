import { useId, useState } from 'react';
import { t } from '#lib/words/t.ts';
import { TextInput } from '#ui/inputs.tsx';

type Props = { name: string; label: string; taken: readonly string[]; onRename: (name: string) => void };

/** The name of a property. While it is empty or taken it stays here, and the last good one counts. */
export function PropertyName({ name, label, taken, onRename }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? name;
  const fault = shown.trim() === '' ? t('tools.nameEmpty') : shown !== name && taken.includes(shown) ? t('tools.nameTwice') : undefined;
  return (
    <div className="grid min-w-0 gap-1">
      <TextInput
        aria-label={label}
        aria-invalid={fault !== undefined || undefined}
        aria-describedby={fault === undefined ? undefined : id}
        spellCheck={false}
        value={shown}
        onChange={(event) => {
          const next = event.target.value;
          const isGood = next.trim() !== '' && (next === name || !taken.includes(next));
          setTyped(isGood ? undefined : next);
          if (isGood) onRename(next);
        }}
      />
      {fault !== undefined && (
        <p id={id} className="text-small text-fail">
          {fault}
        </p>
      )}
    </div>
  );
}
