import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { promoteVersionWrite, StalePromotion } from '#queries/version-writes.ts';
import { versionsQuery } from '#queries/versions.ts';
import { Button } from '#ui/Button.tsx';
import { linkStyle } from '#ui/button-style.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { Field } from '#ui/Field.tsx';
import { TextInput } from '#ui/inputs.tsx';
import { Note } from '#ui/Note.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import type { CanaryDeploy } from '#wire/canary.ts';
import { rulesOf } from '#wire/canary-form.ts';
import { evidenceFor } from '#wire/evidence.ts';
import { REASON_LIMIT } from '#wire/journal.ts';
import { useEvidence } from '#pages/assistant-canary/evidence/use-evidence.ts';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import { PromoteEvidence } from './PromoteEvidence.tsx';

type Props = {
  id: string;
  versionId: string;
  deploy: CanaryDeploy;
  book: VersionBook;
  isSandbox: boolean;
  hasRamp: boolean;
  /** Why it cannot be done now. */
  blocked: string | undefined;
  onPromoted: () => void;
  /** What is there now must be read again. */
  onStale: () => void;
  onClose: () => void;
};

/** Says what promoting does and how far the version is proved, then makes it main for everyone and ends the canary. */
export function PromoteDialog({ id, versionId, deploy, book, isSandbox, hasRamp, blocked, onPromoted, onStale, onClose }: Props) {
  const versions = useQuery(versionsQuery(id));
  const evidence = useEvidence();
  const promote = useMutation(promoteVersionWrite(id));
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { name } = book.look(versionId);
  const version = versions.data?.find((one) => one.version_id === versionId);
  const main = versions.data?.find((one) => one.version_id === book.main.id);
  const known = evidence.data && evidenceFor(evidence.data, versionId);
  const isProved = known !== undefined && known.runs > 0 && known.versusMain?.verdict !== 'worse';
  const why = version === undefined ? t('canary.promoteGone') : evidence.isPending ? t('evidence.loading') : blocked;
  const go = () => {
    const said = reason.trim();
    if (!isProved && said === '') {
      setMissing(true);
      return;
    }
    if (version === undefined) return;
    promote.mutate(
      { versionId, name, read: { main, version, canary: deploy }, reason: said || undefined },
      {
        onSuccess: onPromoted,
        onError: (error) => {
          if (!(error instanceof StalePromotion)) return;
          void versions.refetch();
          onStale();
        },
      },
    );
  };
  const { error } = promote;
  return (
    <Dialog
      wide
      title={t('versions.promoteTitle', { name })}
      description={isSandbox ? `${t('versions.promoteSays')} ${t('versions.promoteSandbox')}` : t('versions.promoteSays')}
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button variant="primary" busy={promote.isPending} disabledReason={why} onClick={go}>
            {t('canary.promoteDo')}
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 pb-1">
        <Note tone="warn">
          <p className="font-semibold">{t('versions.promoteEnds', { count: rulesOf(deploy).length, name })}</p>
          <p>{t('versions.promoteBack', { main: book.main.name })}</p>
          {hasRamp && <p>{t('ramps.editStops')}</p>}
        </Note>
        <PromoteEvidence look={book.look(versionId)} main={book.main} />
        <Link to={paths.compare(id, 'main', versionId)} className={`${linkStyle} justify-self-start`}>
          {t('canary.promoteCompare')}
        </Link>
        <Field
          label={isProved ? t('versions.reason') : t('canary.raiseReason')}
          hint={isProved ? t('versions.reasonHint') : t('canary.raiseReasonHint')}
          error={isMissing && reason.trim() === '' ? t('canary.raiseReasonMissing') : undefined}
        >
          {(ids) => <TextInput {...ids} value={reason} maxLength={REASON_LIMIT} onChange={(event) => setReason(event.target.value)} />}
        </Field>
        {why !== undefined && <p className="text-small text-fail">{why}</p>}
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
