import { useId, useState } from 'react';
import type { JsonObject, Path } from '#lib/json.ts';
import { fieldLabel, fieldNotice } from '#lib/words/field-words.ts';
import { t } from '#lib/words/t.ts';
import { IconButton } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import type { Suggestion } from '#ui/SuggestInput.tsx';
import type { Field } from '#wire/assistant-fields/field.ts';
import type { Finding } from '#wire/assistant-lint/lint.ts';
import type { Known } from '#pages/assistant-configure/section.ts';
import { CONTROLS, GROUPS, WIDE } from './controls.tsx';
import { boundsText, wasText } from './field-texts.ts';
import { FindingNote } from './FindingNote.tsx';
import { placeId } from './place.ts';
import { VoiceControl } from './VoiceControl.tsx';

export type FieldRowProps = {
  readonly field: Field;
  /** Where it stands in the draft, items of lists counted. */
  readonly path: Path;
  readonly value: unknown;
  readonly before: unknown;
  readonly isChanged: boolean;
  readonly fault: string | undefined;
  readonly findings: readonly Finding[];
  readonly set: (path: Path, value: unknown) => void;
  readonly edit: (change: (draft: JsonObject) => JsonObject) => void;
  readonly suggestions: readonly Suggestion[] | undefined;
  readonly known: Known;
  /** Why it does nothing, or cannot be changed, now. */
  readonly note?: string | undefined;
  readonly disabled?: boolean;
};

/** One setting: its name, what callers notice of it, what it was, its control, and what is wrong with it. */
export function FieldRow({ field, path, value, before, isChanged, fault, findings, set, edit, suggestions, known, note, disabled = false }: FieldRowProps) {
  const id = useId();
  // What is being typed is not judged before the field is left, unless it was wrong already.
  const [isHeld, setHeld] = useState(false);
  const error = isHeld ? undefined : fault;
  const label = fieldLabel(field.word);
  const bounds = boundsText(field);
  const Control = field.word === 'voice' ? VoiceControl : CONTROLS[field.kind];
  const Label = GROUPS.has(field.kind) ? 'span' : 'label';
  return (
    <div
      id={placeId(path)}
      className={`grid min-w-0 scroll-mt-6 grid-cols-[minmax(0,1fr)] content-start gap-1 ${WIDE.has(field.kind) || field.word === 'voice' ? 'col-span-full' : ''}`}
      onFocus={(event) => setHeld(fault === undefined && event.target.matches('input, textarea'))}
      onBlur={() => setHeld(false)}
    >
      <div className="flex min-h-6 items-center gap-2">
        <Label {...(Label === 'label' ? { htmlFor: id } : {})} className="max-w-[60%] shrink-0 font-medium break-words">
          {label}
        </Label>
        {isChanged && (
          <>
            <span className="min-w-0 truncate text-small text-accent" title={wasText(before, field)}>
              {wasText(before, field)}
            </span>
            <span className="-my-1 ml-auto">
              <IconButton icon="undo" size="small" label={t('configure.resetOf', { name: label })} tip="none" onClick={() => set(path, before)} />
            </span>
          </>
        )}
      </div>
      <p id={`${id}h`} className="text-small text-ink-3">
        {fieldNotice(field.word)} {bounds}
        {note !== undefined && <span className="block text-error">{note}</span>}
      </p>
      <div className="mt-auto grid grid-cols-[minmax(0,1fr)] gap-1 pt-0.5">
        <Control
          field={field}
          value={value}
          onChange={(next) => set(path, next)}
          ids={{ id, 'aria-describedby': error === undefined ? `${id}h` : `${id}h ${id}e`, 'aria-invalid': error === undefined ? undefined : true }}
          disabled={disabled}
          suggestions={suggestions}
          known={known}
        />
        {error !== undefined && (
          <p id={`${id}e`} className="flex items-start gap-1 text-small text-fail">
            <Icon name="alert" small className="mt-0.5" />
            <span className="min-w-0 break-words">{error}</span>
          </p>
        )}
        {findings.map((finding) => (
          <FindingNote key={`${finding.rule} ${finding.path.join('.')}`} finding={finding} edit={edit} />
        ))}
      </div>
    </div>
  );
}
