import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { JsonObject } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import { attachedFrom, withTools } from '#pages/assistant-configure/tools/list/changes.ts';
import { headingOf } from '#pages/assistant-configure/tools/list/kinds.ts';
import { createSharedToolWrite } from '#queries/shared-tools.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field } from '#ui/Field.tsx';
import { TextInput } from '#ui/inputs.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import { sharedBody } from './shared-body.ts';

type Props = { tool: unknown; edit: (change: (draft: JsonObject) => JsonObject) => void; onClose: () => void };

/** Makes an inline tool one of the library, and takes it from there in the draft. */
export function MoveToLibrary({ tool, edit, onClose }: Props) {
  const [name, setName] = useState(headingOf(tool));
  const create = useMutation(createSharedToolWrite());
  const send = () =>
    create.mutate(
      { name: name.trim(), body: sharedBody(tool) },
      {
        onSuccess: ({ answer }) => {
          edit((draft) => withTools(draft, (tools) => [...tools.filter((other) => other !== tool), attachedFrom(answer, [])]));
          onClose();
        },
      },
    );
  return (
    <Dialog
      title={t('tools.shareTitle', { name: headingOf(tool) })}
      description={t('tools.shareSays')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" busy={create.isPending} disabledReason={name.trim() === '' ? t('tools.nameEmpty') : undefined} onClick={send}>
            {t('tools.shareAction')}
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
        <Field label={t('tools.shareName')}>{(ids) => <TextInput {...ids} value={name} onChange={(event) => setName(event.target.value)} />}</Field>
        {create.error && <ErrorPanel title={t('tools.sharedCreateFailed')} failure={create.error} />}
      </div>
    </Dialog>
  );
}
