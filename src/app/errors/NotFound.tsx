import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { Trouble } from './Trouble.tsx';

/** An address that the console does not have. */
export function NotFound() {
  return (
    <Trouble
      title={t('shell.notFoundTitle')}
      says={t('shell.notFoundSays')}
      actions={
        <Link to={paths.assistants()} className={buttonStyle('primary')}>
          {t('shell.toAssistants')}
        </Link>
      }
    />
  );
}
