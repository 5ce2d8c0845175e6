import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { EmptyState } from '#ui/states.tsx';

/** The address names a version that is not there. */
export function NoVersion({ id }: { id: string }) {
  return (
    <div className="rounded-3 border border-line-2 bg-surface">
      <EmptyState
        title={t('configure.noVersion')}
        action={
          <Link to={paths.assistant(id)} className={buttonStyle()}>
            {t('configure.toMain')}
          </Link>
        }
      >
        {t('configure.noVersionSays')}
      </EmptyState>
    </div>
  );
}
