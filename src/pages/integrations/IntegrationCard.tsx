import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { ConnectedChip } from '#ui/ConnectedChip.tsx';
import { Initials } from '#ui/Initials.tsx';
import type { Listed } from './list.ts';

/** One of the catalogue: what it is, whether it is connected, who uses it. The whole card leads to its page. */
export function IntegrationCard({ item: { integration, users, state } }: { item: Listed }) {
  const { id, display_name: name, description, available_tools: tools } = integration;
  return (
    <li className="relative flex min-w-0 flex-col gap-3 rounded-3 border border-line-2 bg-surface p-4 hover:border-line-field">
      <div className="flex min-w-0 items-center gap-3">
        <Initials name={name} />
        <div className="min-w-0">
          <Link
            to={paths.integration(id)}
            className="block truncate rounded-1 font-semibold text-ink after:absolute after:inset-0 after:rounded-3 hover:text-accent"
          >
            {name.trim() || id}
          </Link>
          <ConnectedChip state={state} />
        </div>
      </div>
      <p className="line-clamp-2 break-words text-ink-2">{description}</p>
      <p className="mt-auto flex flex-wrap gap-x-3 text-small text-ink-3">
        <span>{t('integrations.tools', { count: tools.length })}</span>
        {users !== undefined && users > 0 && <span>{t('integrations.users', { count: users })}</span>}
      </p>
    </li>
  );
}
