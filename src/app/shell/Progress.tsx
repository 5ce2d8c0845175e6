import { useNavigation } from 'react-router';
import { t } from '#lib/words/t.ts';

/** A line at the top while the next page is on its way; the page that is open stays until then. */
export function Progress() {
  if (useNavigation().state === 'idle') return null;
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 top-0 z-50 h-0.5 animate-[appear_1ms_150ms_both] overflow-hidden">
      <span className="sr-only">{t('shell.loading')}</span>
      <div
        aria-hidden="true"
        className="h-full origin-left scale-x-90 bg-accent-fill forced-color-adjust-none transition-transform duration-[6s] ease-out motion-reduce:transition-none starting:scale-x-0"
      />
    </div>
  );
}
