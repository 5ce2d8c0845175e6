import { useMutation, useQuery } from '@tanstack/react-query';
import { LeaveGuard } from '#forms/LeaveGuard.tsx';
import { t } from '#lib/words/t.ts';
import { applyFilesWrite, type Compared } from '#queries/account-files.ts';
import { statusQuery } from '#queries/local.ts';
import { BulkDialog } from '#ui/BulkDialog.tsx';
import { Note } from '#ui/Note.tsx';
import { useBulk } from '#ui/use-bulk.ts';
import type { Entry } from '#wire/account/folder.ts';
import { hostOf } from '../../ConnectionCard.tsx';
import type { Judged } from './judge.ts';

type Props = {
  name: string;
  wanted: readonly Entry[];
  compared: Compared;
  steps: readonly Judged[];
  onLeft: (path: string, fields: readonly string[]) => void;
  /** Whether anything was tried: then the comparison no longer holds. */
  onClose: (isBegun: boolean) => void;
};

/** Asks on which account, and what of it callers hear; then shows how each one goes. */
export function ApplyDialog({ name, wanted, compared, steps, onLeft, onClose }: Props) {
  const bulk = useBulk();
  const status = useQuery(statusQuery()).data;
  const applying = useMutation(applyFilesWrite());
  const heard = steps.filter(({ isHeard }) => isHeard).length;
  const where = status?.mode === 'sandbox' ? t('files.applyOnSandbox') : t('files.applyOnTelnyx', { host: hostOf(status?.base_url) });
  return (
    <>
      <LeaveGuard when={applying.isPending} />
      <BulkDialog
        title={t('files.applyTitle', { count: steps.length })}
        description={where}
        label={t('files.applyItems')}
        items={steps.map(({ step, name: words }) => ({ id: step.path, name: words }))}
        bulk={bulk}
        busy={applying.isPending}
        action={t('files.applyDo')}
        missing={status === undefined || status.read_only ? t('files.readOnly') : undefined}
        onDo={(ids) =>
          applying.mutate({ ids, tried: [...bulk.outcomes.keys()], job: () => ({ name, wanted, seen: compared.folder }), onLeft, ...bulk.begin() })
        }
        onClose={() => onClose(bulk.outcomes.size > 0)}
      >
        <p className="text-ink-2">
          {[
            t('files.toCreate', { count: steps.filter(({ step }) => step.kind === 'create').length }),
            t('files.toChange', { count: steps.filter(({ step }) => step.kind === 'update').length }),
          ].join(' · ')}
        </p>
        {heard === 0 ? <p className="text-ink-2">{t('files.heardNone')}</p> : <Note tone="warn">{t('files.heard', { count: heard })}</Note>}
        <p className="text-small text-ink-3">{t('files.deletesNothing')}</p>
        {status?.read_only && (
          <Note tone="fail" icon="alert">
            {t('files.readOnlySays')}
          </Note>
        )}
      </BulkDialog>
    </>
  );
}
