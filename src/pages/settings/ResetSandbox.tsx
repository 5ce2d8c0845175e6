import { useMutation } from '@tanstack/react-query';
import { t } from '#lib/words/t.ts';
import { resetSandboxWrite } from '#queries/local.ts';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { ErrorPanel } from '#ui/states.tsx';

/** Asks before everything in the sandbox starts anew. */
export function ResetSandbox({ onClose }: { onClose: () => void }) {
  const reset = useMutation(resetSandboxWrite());
  return (
    <ConfirmDialog
      title={t('settings.resetTitle')}
      description={t('settings.resetAsks')}
      action={t('settings.resetDo')}
      danger
      busy={reset.isPending}
      error={reset.error && <ErrorPanel title={t('writes.sandboxResetFailed')} failure={reset.error} />}
      onConfirm={() => reset.mutate(undefined, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
