import { stableJson } from '#lib/stable-json.ts';
import type { JsonObject } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Field } from '#ui/Field.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Select } from '#ui/inputs.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import { VersionMark } from '#ui/Version.tsx';
import type { Side, SideGroup } from './sides.ts';

type Props = { label: string; side: Side; groups: readonly SideGroup[]; settings: JsonObject | undefined; onPick: (code: string) => void };

/** Chooses one side of the comparison; says when it was made. */
export function SidePicker({ label, side, groups, settings, onPick }: Props) {
  return (
    <Field label={label} aside={side.at === null ? undefined : <TimeText iso={side.at} />}>
      {(ids) => (
        <span className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-2">
          {side.kind === 'draft' ? <Icon name="pencil" className="text-ink-2" /> : <VersionMark mark={side.mark} />}
          <Select {...ids} value={side.code} onChange={(event) => onPick(event.target.value)}>
            {side.kind === 'missing' && <option value={side.code}>{side.name}</option>}
            {groups.map(({ title, choices }) => (
              <optgroup key={title} label={title}>
                {choices.map(({ code, text }) => (
                  <option key={code} value={code}>
                    {text}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
          {settings === undefined ? (
            <span className="size-7 max-phone:size-9" />
          ) : (
            <CopyButton text={stableJson(settings)} label={t('versions.copySide', { name: side.name })} />
          )}
        </span>
      )}
    </Field>
  );
}
