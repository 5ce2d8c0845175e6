import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { renameVersionWrite } from '#queries/version-writes.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field } from '#ui/Field.tsx';
import { TextInput } from '#ui/inputs.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import type { VersionRow } from '../list/rows.ts';
import { GoneDialog } from './GoneDialog.tsx';

/** The longest name of a version (contract section 4, `version_name`). */
const LONGEST = 50;

/** Gives a version another name; nothing else of it changes. */
export function RenameVersion({ assistantId, row, onStale, onClose }: { assistantId: string; row: VersionRow; onStale: () => void; onClose: () => void }) {
  const was = row.version.version_name ?? '';
  const [name, setName] = useState(was);
  const [wasTried, setTried] = useState(false);
  const rename = useMutation(renameVersionWrite(assistantId));
  const fault = faultOf(name);
  const save = () => {
    setTried(true);
    if (fault !== undefined || rename.isPending) return;
    if (name.trim() === was) onClose();
    else rename.mutate({ versionId: row.id, name: name.trim() }, { onSuccess: onClose, onError: (error) => isGone(error) && onStale() });
  };
  if (isGone(rename.error)) return <GoneDialog onClose={onClose} />;
  return (
    <Dialog
      title={t('versions.renameTitle', { name: row.name })}
      description={t('versions.renameSays')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" busy={rename.isPending} onClick={save}>
            {t('versions.renameDo')}
          </Button>
        </>
      }
    >
      <div className="grid gap-3 py-1">
        <Field label={t('versions.name')} aside={`${[...name.trim()].length} / ${LONGEST}`} error={wasTried || [...name].length > LONGEST ? fault : undefined}>
          {(ids) => (
            <TextInput
              {...ids}
              autoFocus
              value={name}
              onFocus={(event) => event.target.select()}
              onChange={(event) => setName(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && !event.nativeEvent.isComposing) save();
              }}
            />
          )}
        </Field>
        {rename.error && <ErrorPanel title={t('versions.renameFailed')} failure={rename.error} />}
      </div>
    </Dialog>
  );
}

function faultOf(name: string): string | undefined {
  const trimmed = name.trim();
  if (trimmed === '') return t('versions.nameMissing');
  return [...trimmed].length > LONGEST ? t('versions.nameLong', { most: LONGEST }) : undefined;
}

function isGone(error: Error | null): boolean {
  return error !== null && 'status' in error && error.status === 404;
}
