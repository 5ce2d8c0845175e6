import { useMutation, useQuery } from '@tanstack/react-query';
import { UsedBy } from '#forms/UsedBy.tsx';
import { t } from '#lib/words/t.ts';
import { disconnectWrite } from '#queries/integrations.ts';
import { usedByQuery } from '#queries/used-by.ts';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { ErrorPanel } from '#ui/states.tsx';

/** Names who loses the tools, and asks for the integration's name: connecting again needs somebody who can sign in to it. */
export function Disconnect({ id, name, connectionId, onClose }: { id: string; name: string; connectionId: string; onClose: () => void }) {
  const remove = useMutation(disconnectWrite());
  const reading = useQuery(usedByQuery({ kind: 'integration', id }));
  return (
    <ConfirmDialog
      title={t('integrations.disconnectTitle', { name })}
      description={t('integrations.disconnectSays', { name })}
      action={t('integrations.disconnectDo')}
      danger
      typeName={name}
      busy={remove.isPending}
      error={remove.error && <ErrorPanel title={t('integrations.disconnectFailed')} failure={remove.error} />}
      onConfirm={() => remove.mutate({ connectionId, name }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <UsedBy reading={reading} />
    </ConfirmDialog>
  );
}
