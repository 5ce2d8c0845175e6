/** One still chip. */
export function Chip({ children, mono = false, on = false }: { children: string; mono?: boolean; on?: boolean }) {
  return (
    <span
      title={children}
      className={`inline-block max-w-full truncate rounded-1 px-2 py-0.5 text-small ${mono ? 'font-mono' : ''} ${on ? 'bg-accent-soft text-accent ring-1 ring-accent-line ring-inset' : 'bg-sunken text-ink-2'} forced-colors:border`}
    >
      {children}
    </span>
  );
}
