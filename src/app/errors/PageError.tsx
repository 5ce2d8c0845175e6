import { useLocation, useNavigate, useRouteError } from 'react-router';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { isMissingFile } from './is-missing-file.ts';
import { Trouble } from './Trouble.tsx';

/** In place of a page that broke; the shell around it still works. */
export function PageError() {
  const error = useRouteError();
  const navigate = useNavigate();
  const here = useLocation();
  if (isMissingFile(error)) return <Trouble title={t('shell.newVersionTitle')} says={t('shell.newVersionSays')} actions={<Reload />} />;
  return (
    <Trouble
      title={t('shell.brokenTitle')}
      says={t('shell.brokenSays')}
      detail={error instanceof Error ? error.message : t('errors.unknown')}
      actions={
        <>
          <Reload />
          <Button icon="refresh" onClick={() => void navigate(here, { replace: true, preventScrollReset: true })}>
            {t('ui.retry')}
          </Button>
        </>
      }
    />
  );
}

function Reload() {
  return (
    <Button variant="primary" onClick={() => window.location.reload()}>
      {t('shell.reload')}
    </Button>
  );
}
