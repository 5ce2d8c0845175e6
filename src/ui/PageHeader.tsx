import type { ReactNode } from 'react';

/** Title, a line of facts, and the actions of a page. The title takes focus after a navigation. */
export function PageHeader({ title, beside, facts, actions }: { title: string; beside?: ReactNode; facts?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
      <div className="min-w-0 flex-1 basis-60">
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <h1 tabIndex={-1} className="line-clamp-2 min-w-0 text-title font-semibold tracking-tight break-words" title={title}>
            {title}
          </h1>
          {beside}
        </div>
        {facts !== undefined && <div className="mt-0.5 flex flex-wrap items-baseline gap-x-4 gap-y-0.5 text-small text-ink-3">{facts}</div>}
      </div>
      {actions !== undefined && (
        <div className="flex flex-wrap items-center gap-2 max-[600px]:has-[>:not([aria-haspopup],[popover])]:w-full max-[600px]:[&>button:not([aria-haspopup])]:flex-1">
          {actions}
        </div>
      )}
    </div>
  );
}
