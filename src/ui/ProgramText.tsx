import { tokens } from '#lib/snippets/highlight.ts';
import type { Language } from '#lib/snippets/snippets.ts';

const LOOKS = { text: '', string: 'text-pass', word: 'text-accent', value: 'text-accent' } as const;

/** A program to read and copy: what it is made of in colours, scrolled inside its own box. */
export function ProgramText({ label, language, code }: { label: string; language: Language; code: string }) {
  return (
    <pre
      role="region"
      aria-label={label}
      tabIndex={0}
      dir="ltr"
      className="max-h-[640px] overflow-auto rounded-b-3 px-4 py-3 font-mono text-[13px]/[20px] text-ink"
    >
      {tokens(language, code).map(({ kind, text }, at) =>
        kind === 'text' ? (
          text
        ) : (
          <span key={`${at}:${kind}`} className={LOOKS[kind]}>
            {text}
          </span>
        ),
      )}
    </pre>
  );
}
