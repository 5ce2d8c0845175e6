import { useMutation, useQuery } from '@tanstack/react-query';
import { UsedBy } from '#forms/UsedBy.tsx';
import { t } from '#lib/words/t.ts';
import { deleteMcpServerWrite } from '#queries/mcp-servers.ts';
import { usedByQuery } from '#queries/used-by.ts';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { ErrorPanel } from '#ui/states.tsx';

type Props = {
  server: { readonly id: string; readonly name: string };
  onClose: () => void;
  onDeleted?: () => void;
};

/** Names who loses the server's tools. Unless it is sure that nobody does, its name is asked for. */
export function DeleteMcpServer({ server: { id, name }, onClose, onDeleted }: Props) {
  const remove = useMutation(deleteMcpServerWrite());
  const uses = useQuery(usedByQuery({ kind: 'server', id }));
  const found = uses.data;
  const isSafe = found?.uses.length === 0 && found.withVersions === found.assistants;
  const hasVersions = (reading.data?.uses.length ?? 0) > 0;
  const unused = hasVersions ? t('usedBy.onlyVersions') : t('mcp.deleteUnused');
  const says = uses === undefined ? t('mcp.deleteUnknown') : uses.length === 0 ? unused : t('mcp.deleteUsed', { count: uses.length });
  return (
    <ConfirmDialog
      title={t('mcp.deleteTitle', { name })}
      description={says}
      action={t('mcp.deleteDo')}
      danger
      {...(isSafe || name.trim() === '' ? {} : { typeName: name })}
      busy={remove.isPending}
      error={remove.error && <ErrorPanel title={t('mcp.deleteFailed')} failure={remove.error} />}
      onConfirm={() =>
        remove.mutate(
          { id, name },
          {
            onSuccess: () => {
              onClose();
              onDeleted?.();
            },
          },
        )
      }
      onClose={onClose}
    >
      <UsedBy reading={uses} />
    </ConfirmDialog>
  );
}
