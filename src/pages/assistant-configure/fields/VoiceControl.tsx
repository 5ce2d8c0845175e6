import { useState } from 'react';
import { textOf } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import { Select } from '#ui/inputs.tsx';
import { SuggestInput } from '#ui/SuggestInput.tsx';
import type { ControlProps } from './control.ts';
import { makerOf, makersOf, voiceSuggestions } from './suggestions.ts';

/** A voice: its maker narrows the list, and any other name can be typed. */
export function VoiceControl({ value, onChange, ids, disabled, known }: ControlProps) {
  const voices = known.voices ?? [];
  const makers = makersOf(voices);
  const [chosen, setChosen] = useState<string>();
  const maker = chosen ?? makerOf(textOf(value), makers);
  return (
    <div className="grid grid-cols-[160px_minmax(0,1fr)] gap-2 max-phone:grid-cols-1">
      <Select aria-label={t('configure.voiceMaker')} value={maker} disabled={disabled} onChange={(event) => setChosen(event.target.value)}>
        <option value="">{t('configure.everyMaker')}</option>
        {makers.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </Select>
      <SuggestInput {...ids} value={textOf(value)} onChange={onChange} suggestions={voiceSuggestions(voices, maker)} disabled={disabled} />
    </div>
  );
}
