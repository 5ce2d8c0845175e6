import type { ReactNode } from 'react';

/** One bordered surface, with a heading or without. */
export function Card({
  title,
  actions,
  children,
  flush = false,
  id,
  label,
}: {
  title?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  flush?: boolean;
  id?: string;
  /** Makes it a region of the page that can be gone to. */
  label?: string;
}) {
  return (
    <section id={id} aria-label={label} className="min-w-0 rounded-3 border border-line-2 bg-surface">
      {(title !== undefined || actions !== undefined) && (
        <header className="flex min-h-12 flex-wrap items-center justify-between gap-2 px-4 py-2">
          {title !== undefined && <h2 className="text-body font-semibold">{title}</h2>}
          {actions}
        </header>
      )}
      <div className={flush ? '' : title === undefined ? 'p-4' : 'px-4 pb-4'}>{children}</div>
    </section>
  );
}
