import { t } from '#lib/words/t.ts';
import { Icon } from '#ui/Icon.tsx';
import { Menu } from '#ui/Menu.tsx';
import { VersionName } from '#ui/Version.tsx';
import type { Slot } from '#wire/split.ts';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';

/** So many versions are one press away, the newest; older ones wait in a menu. */
const SHOWN = 3;

type Props = { book: VersionBook; slots: readonly Slot[]; onAdd: (id: string) => void };

/** The versions that a split does not hold yet. An added one starts at 0 %, where no caller hears it. */
export function AddVersion({ book, slots, onAdd }: Props) {
  const missing = book.others.filter((look) => slots.every((slot) => slot.version_id !== look.id)).toReversed();
  if (missing.length === 0) return <p className="pt-3 text-small text-ink-3">{t('canary.allVersionsIn')}</p>;
  return (
    <div role="group" aria-label={t('canary.addVersion')} className="flex min-w-0 flex-wrap items-center gap-1.5 pt-3">
      <span aria-hidden="true" className="text-small text-ink-3">
        {t('canary.addVersion')}
      </span>
      {missing.slice(0, SHOWN).map((look) => (
        <button
          key={look.id}
          type="button"
          onClick={() => onAdd(look.id)}
          className="inline-flex h-7 max-w-56 min-w-0 items-center gap-1.5 rounded-2 border border-dashed border-line-field px-2 text-small hover:bg-hover max-phone:h-9"
        >
          <span className="sr-only">{t('canary.addVersionName', { name: look.name })}</span>
          <Icon name="plus" small className="text-ink-3" />
          <span aria-hidden="true" className="inline-flex min-w-0">
            <VersionName mark={look.mark} name={look.name} />
          </span>
        </button>
      ))}
      {missing.length > SHOWN && (
        <Menu
          size="small"
          label={t('canary.addOlder')}
          items={missing.slice(SHOWN).map((look) => ({ key: look.id, label: look.name, onSelect: () => onAdd(look.id) }))}
        />
      )}
    </div>
  );
}
