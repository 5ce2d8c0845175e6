import { useId, useState, type KeyboardEvent } from 'react';
import { t } from '#lib/words/t.ts';
import { Icon } from '#ui/Icon.tsx';
import { IconButton } from '#ui/Button.tsx';
import { Key } from '#ui/Key.tsx';
import { standModal } from '#ui/top-dialog.ts';
import type { Entry } from './entries.ts';
import { PaletteList, rowId } from './PaletteList.tsx';
import type { Group } from './use-entries.ts';

type Props = {
  title: string;
  placeholder: string;
  text: string;
  onText: (text: string) => void;
  groups: readonly Group[];
  /** Why nothing stands there. */
  none: string;
  note: string | null;
  onChoose: (entry: Entry) => void;
  onClose: () => void;
};

const PAGE = 8;

/** A field above a list, as a dialog: arrows move, Enter takes, Escape closes and gives the focus back. */
export function PaletteFrame({ title, placeholder, text, onText, groups, none, note, onChoose, onClose }: Props) {
  const id = useId();
  const [wanted, setActive] = useState(0);
  const entries = groups.flatMap((group) => group.entries);
  const active = Math.min(wanted, entries.length - 1);
  const move = (to: number) => {
    const next = Math.max(0, Math.min(entries.length - 1, to));
    setActive(next);
    document.getElementById(rowId(id, next))?.scrollIntoView({ block: 'nearest' });
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || entries.length === 0) return;
    const to = targetOf(event.key, active, entries.length);
    const chosen = entries[active];
    if (to !== null) move(to);
    else if (event.key === 'Enter' && chosen !== undefined) onChoose(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={standModal}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
      className="rising mx-auto mt-[min(12dvh,120px)] mb-auto w-full max-w-[calc(100%-32px)] overflow-hidden rounded-3 bg-raised p-0 text-ink shadow-3 backdrop:bg-scrim max-phone:mt-2 max-phone:max-w-[calc(100%-16px)] sm:w-[640px]"
    >
      <div className="flex max-h-[min(70dvh,560px)] flex-col">
        <div className="flex items-center gap-3 px-4 py-2">
          <Icon name="search" className="text-ink-3" />
          <input
            // The dialog was opened to be typed into.
            autoFocus
            role="combobox"
            aria-label={title}
            aria-expanded={entries.length > 0}
            aria-controls={id}
            aria-autocomplete="list"
            aria-activedescendant={active >= 0 ? rowId(id, active) : undefined}
            placeholder={placeholder}
            autoComplete="off"
            spellCheck={false}
            value={text}
            onChange={(event) => {
              onText(event.target.value);
              setActive(0);
            }}
            onKeyDown={press}
            // The whole dialog belongs to this field, and the caret stands in it: a ring would say nothing more.
            className="h-9 min-w-0 flex-1 bg-transparent shadow-none! outline-none! placeholder:text-ink-3 max-phone:h-11"
          />
          <IconButton icon="cross" label={t('ui.close')} size="small" tip="none" onClick={onClose} />
        </div>
        <PaletteList id={id} groups={groups} active={active} onPoint={setActive} onChoose={onChoose}>
          {none}
        </PaletteList>
        <p role="status" className="sr-only">
          {text === '' ? '' : t('palette.counted', { count: entries.length })}
        </p>
        {note !== null && <p className="border-t border-line px-4 py-2 text-small text-error">{note}</p>}
        <p aria-hidden="true" className="flex gap-4 border-t border-line px-4 py-2 text-small text-ink-3 max-phone:hidden">
          <Hint keys={['↑', '↓']} words={t('palette.hintMove')} />
          <Hint keys={['Enter']} words={t('palette.hintOpen')} />
          <Hint keys={['Esc']} words={t('palette.hintClose')} />
        </p>
      </div>
    </dialog>
  );
}

function Hint({ keys, words }: { keys: readonly string[]; words: string }) {
  return (
    <span className="flex items-center gap-1">
      {keys.map((key) => (
        <Key key={key}>{key}</Key>
      ))}
      {words}
    </span>
  );
}

/** Arrows go round; pages stop at the ends. Home and End belong to the text. */
function targetOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'PageDown':
      return at + PAGE;
    case 'PageUp':
      return at - PAGE;
    default:
      return null;
  }
}
