import { t } from '#lib/words/t.ts';
import { linkStyle } from '#ui/button-style.ts';
import type { CopyFile } from './import-run.ts';
import { saveCopy } from './save-copy.ts';

/** Where the overwritten ones are kept. A browser does not tell whether a download came to its end, so it can be had again. */
export function CopyKept({ file }: { file: CopyFile }) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-small text-ink-2">
      <span className="min-w-0 break-words">{t('imports.copyKept', { name: file.name })}</span>
      <button type="button" className={`${linkStyle} min-h-6`} onClick={() => saveCopy(file)}>
        {t('imports.copyAgain')}
      </button>
    </p>
  );
}
