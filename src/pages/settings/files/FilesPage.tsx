import type { QueryClient } from '@tanstack/react-query';
import { t } from '#lib/words/t.ts';
import { statusQuery } from '#queries/local.ts';
import { warm } from '#queries/warm.ts';
import { PageHeader } from '#ui/PageHeader.tsx';
import { ExportCard } from './ExportCard.tsx';
import { ImportCard } from './ImportCard.tsx';

/** Starts what the page shows before it is shown. */
export const filesLoader = (client: QueryClient) => () => warm(client, statusQuery());

/** The account taken out as files, and files put into it: what `npm run export` and `npm run apply` do, from the page. */
export function FilesPage() {
  return (
    <div className="grid max-w-4xl grid-cols-[minmax(0,1fr)] gap-4">
      <title>{t('shell.title', { page: t('files.title') })}</title>
      <PageHeader title={t('files.title')} />
      <ExportCard />
      <ImportCard />
    </div>
  );
}
