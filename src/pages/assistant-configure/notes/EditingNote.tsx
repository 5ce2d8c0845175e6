import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { UsedByFold } from '#forms/UsedBy.tsx';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import type { Editing } from '#pages/assistant-configure/draft/editing.ts';
import type { Saved } from '#pages/assistant-configure/draft/use-save.ts';
import { usedByQuery } from '#queries/used-by.ts';
import { linkStyle } from '#ui/button-style.ts';
import { Icon } from '#ui/Icon.tsx';

/** Which version is being changed, and what became of the last draft. */
export function EditingNote({ id, editing, saved }: { id: string; editing: Editing; saved: Saved | undefined }) {
  return (
    <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1">
      {editing.kind === 'main' ? (
        <p className="text-ink-2">{t('configure.editsMain')}</p>
      ) : (
        <p className="flex min-w-0 flex-wrap items-center gap-x-3 rounded-2 bg-accent-soft px-3 py-1.5">
          <span className="min-w-0 break-words">
            {t('configure.editsVersion')} <b className="font-semibold">{editing.name}</b>
          </span>
          <Link to={paths.assistant(id)} className={linkStyle}>
            {t('configure.toMain')}
          </Link>
        </p>
      )}
      {editing.kind === 'version' && <Users assistantId={id} versionId={editing.versionId} />}
      {saved?.versionId !== undefined && (
        <p className="flex min-w-0 flex-wrap items-center gap-x-2 text-small text-ink-2">
          <Icon name="check" small className="text-pass" />
          <span className="min-w-0 break-words">{t('configure.savedAs', { name: saved.name })}</span>
          <Link to={paths.editVersion(id, saved.versionId)} className={linkStyle}>
            {t('configure.editIt')}
          </Link>
          <Link to={paths.compare(id, 'main', saved.versionId)} className={linkStyle}>
            {t('configure.compareIt')}
          </Link>
        </p>
      )}
    </div>
  );
}

/** Which rules give callers to the version. */
function Users({ assistantId, versionId }: { assistantId: string; versionId: string }) {
  const [isWanted, setWanted] = useState(false);
  const reading = useQuery({ ...usedByQuery({ kind: 'version', assistantId, id: versionId }), enabled: isWanted });
  return <UsedByFold reading={reading} beside onOpen={() => setWanted(true)} />;
}
