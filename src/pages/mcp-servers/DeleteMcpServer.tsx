import { useMutation } from '@tanstack/react-query';
import { t } from '#lib/words/t.ts';
import { deleteMcpServerWrite } from '#queries/mcp-servers.ts';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import { UseList } from './UseList.tsx';
import type { Use } from './uses.ts';

type Props = {
  server: { readonly id: string; readonly name: string };
  /** Undefined where it could not be found out. */
  uses: readonly Use[] | undefined;
  onClose: () => void;
  onDeleted?: () => void;
};

/** Names who loses the server's tools. Where somebody does, or may, its name is asked for. */
export function DeleteMcpServer({ server: { id, name }, uses, onClose, onDeleted }: Props) {
  const remove = useMutation(deleteMcpServerWrite());
  const isSafe = uses?.length === 0;
  return (
    <ConfirmDialog
      title={t('mcp.deleteTitle', { name })}
      description={uses === undefined ? t('mcp.deleteUnknown') : uses.length === 0 ? t('mcp.deleteUnused') : t('mcp.deleteUsed', { count: uses.length })}
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
      {uses !== undefined && uses.length > 0 && <UseList uses={uses} />}
    </ConfirmDialog>
  );
}
