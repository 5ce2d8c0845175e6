/** A key as it stands on the keyboard. */
export function Key({ children }: { children: string }) {
  return <kbd className="inline-grid h-5 min-w-5 place-items-center rounded-1 border border-line-2 px-1 font-sans text-micro text-ink-2">{children}</kbd>;
}
