import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { UsedBy } from '#forms/UsedBy.tsx';
import { paths } from '#lib/paths.ts';
import { locale, t } from '#lib/words/t.ts';
import { usedByQuery } from '#queries/used-by.ts';
import { deleteVersionWrite, VersionGone, VersionInUse } from '#queries/version-writes.ts';
import { Button } from '#ui/Button.tsx';
import { buttonStyle } from '#ui/button-style.ts';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import type { VersionUse } from '#wire/version-use.ts';
import type { VersionRow } from '../list/rows.ts';
import { GoneDialog } from './GoneDialog.tsx';

type Props = { assistantId: string; row: VersionRow; onStale: () => void; onClose: () => void };

/** Deletes a version for good; while it is main or a rule serves it, says why not and where to go. */
export function DeleteVersion({ assistantId, row, onStale, onClose }: Props) {
  const remove = useMutation(deleteVersionWrite(assistantId));
  const reading = useQuery(usedByQuery({ kind: 'version', assistantId, id: row.id }));
  const { error } = remove;
  const use = error instanceof VersionInUse ? error.use : row.use;
  if (error instanceof VersionGone) return <GoneDialog onClose={onClose} />;
  if (use !== undefined && use.kind !== 'free') return <Refused assistantId={assistantId} name={row.name} use={use} onClose={onClose} />;
  return (
    <ConfirmDialog
      title={t('versions.removeTitle', { name: row.name })}
      description={t('versions.removeSays')}
      action={t('versions.removeDo')}
      danger
      typeName={row.name}
      busy={remove.isPending}
      error={error && <ErrorPanel title={t('versions.removeFailed')} failure={error} />}
      onConfirm={() =>
        remove.mutate(
          { versionId: row.id, name: row.name },
          {
            onSuccess: onClose,
            onError: (reason) => {
              if (reason instanceof VersionGone || reason instanceof VersionInUse) onStale();
            },
          },
        )
      }
      onClose={onClose}
    >
      <UsedBy reading={reading} />
    </ConfirmDialog>
  );
}

function Refused({ assistantId, name, use, onClose }: { assistantId: string; name: string; use: Exclude<VersionUse, { kind: 'free' }>; onClose: () => void }) {
  return (
    <Dialog
      title={t('versions.cannotRemoveTitle', { name })}
      description={
        use.kind === 'main'
          ? t('versions.cannotRemoveMain')
          : t('versions.cannotRemoveServed', { count: use.rules.length, rules: new Intl.ListFormat(locale()).format(use.rules.map(String)) })
      }
      onClose={onClose}
      actions={
        <>
          {use.kind === 'served' && (
            <Link to={paths.canary(assistantId)} className={buttonStyle()}>
              {t('versions.openCanary')}
            </Link>
          )}
          <Button variant="primary" autoFocus onClick={onClose}>
            {t('ui.close')}
          </Button>
        </>
      }
    />
  );
}
