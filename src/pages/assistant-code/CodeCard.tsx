import type { ReactNode } from 'react';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { saveFile } from '#ui/save-file.ts';

type Props = {
  title: string;
  says: ReactNode;
  text: string;
  copyLabel: string;
  file: { readonly name: string; readonly type: string };
  /** Between what it says and the text. */
  controls?: ReactNode;
  children: ReactNode;
};

/** A text to take away: what it is for, copy, download, and the text itself. */
export function CodeCard({ title, says, text, copyLabel, file, controls, children }: Props) {
  return (
    <section className="min-w-0 overflow-hidden rounded-3 border border-line-2 bg-surface">
      <header className="grid gap-3 border-b border-line px-4 py-3">
        <div className="flex items-start justify-between gap-3">
          <div className="min-w-0">
            <h2 className="font-semibold">{title}</h2>
            <div className="mt-0.5 max-w-[80ch] text-small text-ink-2">{says}</div>
          </div>
          <div className="flex shrink-0 items-center gap-1">
            <CopyButton text={text} label={copyLabel} />
            <Button size="small" icon="download" onClick={() => saveFile(file.name, text, file.type)}>
              {t('code.download')}
            </Button>
          </div>
        </div>
        {controls}
      </header>
      {children}
    </section>
  );
}
