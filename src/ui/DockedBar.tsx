import type { ReactNode } from 'react';

/** A bar at the foot of the page while something waits to be done: state at the left, buttons at the right. It takes its own space, so it never covers the last row. */
export function DockedBar({ label, children, actions }: { label: string; children: ReactNode; actions: ReactNode }) {
  return (
    <section
      aria-label={label}
      data-docked-bar=""
      className="rising sticky bottom-4 z-20 mt-5 flex flex-wrap items-center gap-x-4 gap-y-3 rounded-3 bg-raised px-4 py-3 shadow-3 max-phone:bottom-2 max-phone:p-3"
    >
      <div className="min-w-0 flex-1 basis-60">{children}</div>
      <div className="flex flex-wrap items-center gap-2 max-[600px]:w-full max-[600px]:[&>button]:flex-1">{actions}</div>
    </section>
  );
}
