import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field } from '#ui/Field.tsx';
import { TextInput } from '#ui/inputs.tsx';

/** The longest version name (contract section 4, `version_name`). */
const LONGEST_NAME = 50;

type Props = {
  count: number;
  changes: ReactNode;
  /** What went wrong the last time, in place. */
  error: ReactNode;
  busy: boolean;
  /** Saves beside main under a name, or to main without one. */
  onSave: (versionName: string | undefined) => void;
  onClose: () => void;
};

/** Shows what changes and asks where it goes; a new version is the choice that no caller hears. */
export function ReviewDialog({ count, changes, error, busy, onSave, onClose }: Props) {
  const [isVersion, setVersion] = useState(true);
  const [name, setName] = useState('');
  const [wasTried, setTried] = useState(false);
  const fault = faultOf(name);
  const save = () => {
    setTried(true);
    if (busy || (isVersion && fault !== undefined)) return;
    onSave(isVersion ? name.trim() : undefined);
  };
  return (
    <Dialog
      title={t('assistant.reviewTitle')}
      description={t('assistant.reviewSays', { count })}
      onClose={onClose}
      wide
      actions={
        <>
          <Button onClick={onClose}>{t('assistant.keepEditing')}</Button>
          <Button variant="primary" busy={busy} onClick={save}>
            {isVersion ? t('assistant.saveVersion') : t('assistant.saveMain')}
          </Button>
        </>
      }
    >
      <div className="grid gap-4 pb-1">
        {changes}
        <fieldset className="grid gap-2">
          <legend className="mb-1 font-medium">{t('assistant.where')}</legend>
          <Choice name={t('assistant.saveAsVersion')} says={t('assistant.saveAsVersionSays')} on={isVersion} onChoose={() => setVersion(true)}>
            {isVersion && (
              <Field label={t('assistant.versionName')} error={wasTried ? fault : undefined}>
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
          </Choice>
          <Choice name={t('assistant.saveToMain')} says={t('assistant.saveToMainSays')} on={!isVersion} onChoose={() => setVersion(false)} />
        </fieldset>
        {error}
      </div>
    </Dialog>
  );
}

function faultOf(name: string): string | undefined {
  if (name.trim() === '') return t('assistant.versionNameMissing');
  return name.trim().length > LONGEST_NAME ? t('assistant.versionNameLong', { most: LONGEST_NAME }) : undefined;
}

function Choice({ name, says, on, onChoose, children }: { name: string; says: string; on: boolean; onChoose: () => void; children?: ReactNode }) {
  const id = useId();
  return (
    <div className={`grid gap-2 rounded-2 border px-3 py-2.5 ${on ? 'border-accent ring-1 ring-accent ring-inset' : 'border-line-2'}`}>
      <label className="grid cursor-pointer grid-cols-[auto_minmax(0,1fr)] items-start gap-x-3">
        <input type="radio" name="save-where" className="mt-0.5 size-4 accent-(--accent-fill)" aria-describedby={id} checked={on} onChange={onChoose} />
        <span className="font-medium">{name}</span>
        <span id={id} className="col-start-2 text-small text-ink-3">
          {says}
        </span>
      </label>
      {children !== undefined && children !== false && <div className="ml-7">{children}</div>}
    </div>
  );
}
