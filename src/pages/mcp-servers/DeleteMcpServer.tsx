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

/** Names who loses the server's tools, and asks for its name: made again it has another id, and nobody is joined to it. */
export function DeleteMcpServer({ server: { id, name }, onClose, onDeleted }: Props) {
  const remove = useMutation(deleteMcpServerWrite());
  const uses = useQuery(usedByQuery({ kind: 'server', id }));
  return (
    <ConfirmDialog
      title={t('mcp.deleteTitle', { name })}
      description={t('mcp.deleteSays')}
      action={t('mcp.deleteDo')}
      danger
      {...(name.trim() === '' ? {} : { typeName: name })}
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
