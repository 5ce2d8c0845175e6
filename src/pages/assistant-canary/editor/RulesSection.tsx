import type { ReactNode } from 'react';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';

type Props = {
  onAdd: () => void;
  /** The list of the rules. */
  children: ReactNode;
};

/** The rules under their heading, with the way to one more. */
export function RulesSection({ onAdd, children }: Props) {
  return (
    <section aria-labelledby="canary-rules" className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
        <div>
          <h2 id="canary-rules" className="text-lead font-semibold">
            {t('canary.title')}
          </h2>
          <p className="text-small text-ink-3">{t('canary.says')}</p>
        </div>
        <Button size="small" icon="plus" onClick={onAdd}>
          {t('canary.addRule')}
        </Button>
      </div>
      {children}
    </section>
  );
}
