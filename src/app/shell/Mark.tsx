/** The sign of the console, in the ink of the theme. */
export function Mark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className="size-6 shrink-0">
      <rect width="32" height="32" rx="7" fill="var(--ink)" />
      <g fill="none" stroke="var(--on-ink)" strokeWidth="2" strokeLinecap="round">
        <circle cx="10" cy="10" r="2.5" />
        <circle cx="22" cy="10" r="2.5" />
        <circle cx="10" cy="22" r="2.5" />
        <circle cx="22" cy="22" r="2.5" />
        <path d="M12.5 10c6 0 1 12 7 12M12.5 22h1.5M18 10h1.5" />
      </g>
    </svg>
  );
}
