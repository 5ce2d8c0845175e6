import { useMutation } from '@tanstack/react-query';
import { t } from '#lib/words/t.ts';
import { deleteAssistantWrite } from '#queries/assistants.ts';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { ErrorPanel } from '#ui/states.tsx';

/** Asks for the assistant's name, for nothing of it can be brought back. */
export function DeleteAssistant({ assistant, onClose }: { assistant: { readonly id: string; readonly name: string }; onClose: () => void }) {
  const { id, name } = assistant;
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
    />
  );
}
