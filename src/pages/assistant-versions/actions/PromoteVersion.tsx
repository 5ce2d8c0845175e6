import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { statusQuery } from '#queries/local.ts';
import { promoteVersionWrite, StalePromotion, VersionGone } from '#queries/version-writes.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field } from '#ui/Field.tsx';
import { TextInput } from '#ui/inputs.tsx';
import { Note } from '#ui/Note.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import type { CanaryDeploy } from '#wire/canary.ts';
import { rulesOf } from '#wire/canary-form.ts';
import type { VersionRow } from '../list/rows.ts';
import { GoneDialog } from './GoneDialog.tsx';
import { Preview } from './Preview.tsx';

type Props = {
  assistantId: string;
  row: VersionRow;
  /** The row of main, where the list has it. */
  main: VersionRow | undefined;
  canary: CanaryDeploy | null;
  /** What everyone else hears now, in one sentence. */
  shares: string;
  /** The next preview must be made of newer data. */
  onStale: () => void;
  onClose: () => void;
};

/** Shows what callers will hear differently and what ends by it, then makes the version main. */
export function PromoteVersion({ assistantId, row, main, canary, shares, onStale, onClose }: Props) {
  const status = useQuery(statusQuery());
  const [reason, setReason] = useState('');
  const promote = useMutation(promoteVersionWrite(assistantId));
  const { error } = promote;
  if (error instanceof VersionGone) return <GoneDialog onClose={onClose} />;
  const go = () =>
    promote.mutate(
      { versionId: row.id, name: row.name, read: { main: main?.version, version: row.version, canary }, reason: reason.trim() || undefined },
      {
        onSuccess: onClose,
        onError: (why) => {
          if (why instanceof StalePromotion || why instanceof VersionGone) onStale();
        },
      },
    );
  const isSandbox = status.data?.mode === 'sandbox';
  return (
    <Dialog
      wide
      title={t('versions.promoteTitle', { name: row.name })}
      description={isSandbox ? `${t('versions.promoteSays')} ${t('versions.promoteSandbox')}` : t('versions.promoteSays')}
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button variant="primary" busy={promote.isPending} onClick={go}>
            {t('versions.promoteDo')}
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 pb-1">
        <Ends canary={canary} name={row.name} shares={shares} mainName={main?.name} />
        <section className="grid grid-cols-[minmax(0,1fr)] gap-3">
          <h3 className="text-lead font-semibold">{t('versions.promoteHears')}</h3>
          <Preview key={row.id} assistantId={assistantId} versionId={row.id} />
        </section>
        <Field label={t('versions.reason')} hint={t('versions.reasonHint')}>
          {(ids) => <TextInput {...ids} value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />}
        </Field>
        {error instanceof StalePromotion ? (
          <Note tone="warn" live>
            {t('versions.promoteStale')}
          </Note>
        ) : (
          error && <ErrorPanel title={t('versions.promoteFailed')} failure={error} />
        )}
      </div>
    </Dialog>
  );
}

function Ends({ canary, name, shares, mainName }: { canary: CanaryDeploy | null; name: string; shares: string; mainName: string | undefined }) {
  const back = mainName === undefined ? '' : t('versions.promoteBack', { main: mainName });
  if (canary === null) {
    return (
      <p className="text-ink-2">
        {t('versions.promoteNoCanary')} {back}
      </p>
    );
  }
  return (
    <Note tone="warn">
      <p className="font-semibold">{t('versions.promoteEnds', { count: rulesOf(canary).length, name })}</p>
      <p>{t('versions.promoteEndsShares', { shares })}</p>
      <p>{back}</p>
    </Note>
  );
}
