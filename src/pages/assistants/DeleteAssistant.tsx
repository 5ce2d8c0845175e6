import { useMutation, useQuery } from '@tanstack/react-query';
import { bringLater } from '#lib/words/bring-later.ts';
import { t } from '#lib/words/t.ts';
import { deleteAssistantWrite } from '#queries/assistant-writes.ts';
import { usedByQuery } from '#queries/used-by.ts';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { onDemand } from '#ui/on-demand.tsx';
import { ErrorPanel } from '#ui/states.tsx';

/** Its texts are not among those of the first page. */
const UsedBy = onDemand(async () => (await Promise.all([import('#forms/UsedBy.tsx'), bringLater()]))[0].UsedBy);

/** Asks for the assistant's name, for nothing of it can be brought back. */
export function DeleteAssistant({ assistant, onClose }: { assistant: { readonly id: string; readonly name: string }; onClose: () => void }) {
  const { id, name } = assistant;
  const reading = useQuery(usedByQuery({ kind: 'assistant', id }));
  const remove = useMutation(deleteAssistantWrite());
  return (
    <ConfirmDialog
      title={t('assistants.deleteTitle', { name })}
      description={t('assistants.deleteSays')}
      action={t('assistants.deleteDo')}
      danger
      {...(name.trim() === '' ? {} : { typeName: name })}
      busy={remove.isPending}
      error={remove.error && <ErrorPanel title={t('assistants.deleteFailed')} failure={remove.error} />}
      onConfirm={() => remove.mutate({ id, name }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <UsedBy reading={reading} />
    </ConfirmDialog>
  );
}
