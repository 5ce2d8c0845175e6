import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { percentText } from '#lib/percent.ts';
import { t } from '#lib/words/t.ts';
import type { Editing, Target } from '#pages/assistant-configure/draft/editing.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { TextInput } from '#ui/inputs.tsx';

/** The longest version name (contract section 4, `version_name`). */
const LONGEST_NAME = 50;

type Props = {
  editing: Editing;
  /** How many of 100 callers hear main; undefined where the split is not known. */
  mainPercent: number | undefined;
  /** Why nothing can be saved now. */
  blocked: string | undefined;
  /** What went wrong the last time. */
  error: ReactNode;
  busy: boolean;
  onSave: (target: Target) => void;
  onClose: () => void;
};

/** Where the draft goes, each way with what it means for callers. A new version is chosen beforehand: no caller hears it. */
export function SaveChoice({ editing, mainPercent, blocked, error, busy, onSave, onClose }: Props) {
  const hereReason = hereReasonOf(editing);
  const [isNew, setNew] = useState(editing.kind === 'main' || hereReason !== undefined);
  const [name, setName] = useState('');
  const [wasTried, setTried] = useState(false);
  const fault = isNew ? faultOf(name) : undefined;
  const save = () => {
    setTried(true);
    if (busy || blocked !== undefined || fault !== undefined) return;
    onSave(isNew ? { kind: 'new', name: name.trim() } : { kind: 'here' });
  };
  const words = wordsOf(editing, mainPercent);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <fieldset className="grid grid-cols-[minmax(0,1fr)] gap-2">
        <legend className="sr-only">{t('configure.where')}</legend>
        <Way name={t('configure.saveNew')} says={t('configure.saveNewSays')} on={isNew} onChoose={() => setNew(true)}>
          {isNew && (
            <Field label={t('configure.versionName')} error={wasTried ? fault : undefined}>
              {(ids) => (
                <TextInput
                  {...ids}
                  value={name}
                  onChange={(event) => setName(event.target.value)}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter' && !event.nativeEvent.isComposing) save();
                  }}
                />
              )}
            </Field>
          )}
        </Way>
        <Way name={words.here} says={hereReason ?? words.hereSays} on={!isNew} off={hereReason !== undefined} onChoose={() => setNew(false)} />
      </fieldset>
      {error}
      <div className="flex flex-wrap items-center justify-end gap-2 max-phone:[&>button]:flex-1">
        <Button variant="ghost" onClick={onClose}>
          {t('configure.keepEditing')}
        </Button>
        <span className="flex-1 text-end text-small text-ink-3 max-phone:order-first max-phone:basis-full max-phone:text-start">{blocked}</span>
        <Button variant="primary" busy={busy} disabledReason={blocked} onClick={save}>
          {isNew ? t('configure.saveVersion') : words.here}
        </Button>
      </div>
    </div>
  );
}

function wordsOf(editing: Editing, mainPercent: number | undefined): { here: string; hereSays: string } {
  if (editing.kind === 'version') return { here: t('configure.saveToVersion'), hereSays: t('configure.saveToVersionSays', { name: editing.name }) };
  const here = t('configure.saveToMain');
  if (mainPercent === undefined) return { here, hereSays: t('configure.saveToMainSays') };
  if (mainPercent >= 100) return { here, hereSays: t('configure.everyCaller') };
  return { here, hereSays: t('configure.someCallers', { count: percentText(mainPercent) }) };
}

/** Why the version itself cannot be changed. */
function hereReasonOf(editing: Editing): string | undefined {
  if (editing.kind === 'main' || editing.use?.kind === 'free') return undefined;
  if (editing.use === undefined) return t('configure.useUnknown');
  return editing.use.kind === 'main' ? t('configure.isMain') : t('configure.isServed', { count: editing.use.rules.length });
}

function faultOf(name: string): string | undefined {
  if (name.trim() === '') return t('configure.versionNameMissing');
  return name.trim().length > LONGEST_NAME ? t('configure.versionNameLong', { most: LONGEST_NAME }) : undefined;
}

type WayProps = { name: string; says: string; on: boolean; off?: boolean; onChoose: () => void; children?: ReactNode };

function Way({ name, says, on, off = false, onChoose, children }: WayProps) {
  const id = useId();
  return (
    <div
      className={`grid gap-2 rounded-2 border px-3 py-2.5 ${on ? 'border-accent ring-1 ring-accent ring-inset' : 'border-line-2'} ${off ? 'bg-sunken' : ''}`}
    >
      <label className={`grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-3 ${off ? 'cursor-not-allowed' : 'cursor-pointer'}`}>
        <input
          type="radio"
          name="save-where"
          className="mt-0.5 size-4 accent-(--accent-fill)"
          aria-describedby={id}
          disabled={off}
          checked={on}
          onChange={onChoose}
        />
        <span className="font-medium">{name}</span>
        <span id={id} className="col-start-2 text-small text-ink-3">
          {says}
        </span>
      </label>
      {children !== undefined && children !== false && <div className="ml-7">{children}</div>}
    </div>
  );
}
