import { t } from '#lib/words/t.ts';
import { Icon, type IconName } from './Icon.tsx';

type Look = { icon: IconName; text: string; soft: string; turning?: true; word: () => string };

const LOOKS: Readonly<Record<string, Look>> = {
  pending: { icon: 'clock', text: 'text-pending', soft: 'bg-pending-soft', word: () => t('status.pending') },
  starting: { icon: 'ring', text: 'text-running', soft: 'bg-running-soft', turning: true, word: () => t('status.starting') },
  running: { icon: 'ring', text: 'text-running', soft: 'bg-running-soft', turning: true, word: () => t('status.running') },
  passed: { icon: 'check', text: 'text-pass', soft: 'bg-pass-soft', word: () => t('status.passed') },
  failed: { icon: 'cross', text: 'text-fail', soft: 'bg-fail-soft', word: () => t('status.failed') },
  error: { icon: 'alert', text: 'text-error', soft: 'bg-error-soft', word: () => t('status.error') },
};

function lookOf(status: string): Look {
  // A status that the API adds later is shown as it is.
  return LOOKS[status] ?? { icon: 'ringDashed', text: 'text-pending', soft: 'bg-pending-soft', word: () => (status === '' ? t('status.unknown') : status) };
}

/** The word for a status in the reader’s language; a status unknown here is its own word. */
export function statusWord(status: string): string {
  return lookOf(status).word();
}

/** The glyph alone; the caller must name it. */
export function StatusGlyph({ status, small = false }: { status: string; small?: boolean }) {
  const look = lookOf(status);
  return <Icon name={look.icon} small={small} className={`${look.text} ${look.turning ? 'turning' : ''}`} />;
}

/** Icon and word (or a count in place of the word); tinted only where it stands alone, as in a page title. */
export function StatusChip({ status, children, tinted = false }: { status: string; children?: string; tinted?: boolean }) {
  const look = lookOf(status);
  return (
    <span
      className={`inline-flex items-center gap-1 text-small font-medium whitespace-nowrap ${look.text} ${tinted ? `h-6 rounded-1 pr-2 pl-1.5 ${look.soft}` : ''}`}
    >
      <Icon name={look.icon} small className={look.turning ? 'turning' : ''} />
      {children === undefined ? (
        look.word()
      ) : (
        <>
          <span className="sr-only">
            {look.word()}
            {t('ui.comma')}
          </span>
          {children}
        </>
      )}
    </span>
  );
}
