import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import type { Use } from './uses.ts';

/** The assistants that use a server, each with how much of it. */
export function UseList({ uses }: { uses: readonly Use[] }) {
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)] gap-1">
      {uses.map((use) => (
        <li key={use.id} className="flex min-h-6 flex-wrap items-baseline gap-x-2">
          <Link
            to={paths.assistant(use.id)}
            className="min-w-0 rounded-1 break-words text-ink underline decoration-line-field underline-offset-2 hover:text-accent"
          >
            {use.name}
          </Link>
          <span className="text-small text-ink-3">{use.own === null ? t('mcp.viaAll') : t('mcp.viaSome', { count: use.own })}</span>
        </li>
      ))}
    </ul>
  );
}
