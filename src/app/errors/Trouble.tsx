import type { ReactNode } from 'react';
import { t } from '#lib/words/t.ts';

/** A page that stands in for one that cannot be shown: what happened, and the ways on. */
export function Trouble({ title, says, detail, actions }: { title: string; says: string; detail?: string; actions: ReactNode }) {
  return (
    <section className="grid max-w-[640px] gap-3 py-6">
      <title>{t('shell.title', { page: title })}</title>
      <h1 tabIndex={-1} className="text-title font-semibold tracking-tight">
        {title}
      </h1>
      <p className="text-ink-2">{says}</p>
      {detail !== undefined && <p className="rounded-2 bg-sunken px-3 py-2 font-mono text-[13px] break-words text-ink-2">{detail}</p>}
      <div className="mt-2 flex flex-wrap gap-2">{actions}</div>
    </section>
  );
}
