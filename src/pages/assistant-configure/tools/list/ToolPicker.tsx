import { useState, type ReactNode } from 'react';
import { hasWords } from '#lib/search-text.ts';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Icon, type IconName } from '#ui/Icon.tsx';
import { SearchBox } from '#ui/SearchBox.tsx';
import { isShared, toolId } from '#wire/assistant-draft/tools.ts';
import type { SharedTool } from '#wire/shared-tool.ts';
import type { ToolType } from '#wire/tool-request.ts';
import { isTaken } from './changes.ts';
import { TOOL_GROUPS, toolIcon, typeNotice, typeWord } from './kinds.ts';

type Props = {
  tools: readonly unknown[];
  /** The tools of the library; undefined when they could not be read. */
  library: readonly SharedTool[] | undefined;
  onAdd: (type: ToolType) => void;
  onAttach: (tool: SharedTool) => void;
  onClose: () => void;
};

/** Every type with what callers notice of it, and the tools of the library. What cannot be added says why. */
export function ToolPicker({ tools, library, onAdd, onAttach, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const groups = TOOL_GROUPS.map(({ word, types }) => ({ word, types: types.filter((type) => hasWords(typed, [typeWord(type), typeNotice(type), type])) }));
  const shared = (library ?? []).filter((tool) => hasWords(typed, [tool.display_name ?? '', typeWord(tool.type), tool.type]));
  const isNone = shared.length === 0 && groups.every(({ types }) => types.length === 0);
  const once = (type: string) => (isTaken(type, tools) ? t('tools.onlyOnce') : undefined);
  const isIn = (tool: SharedTool) => tools.some((other) => isShared(other) && toolId(other) === tool.id);
  return (
    <Dialog wide title={t('tools.pickTitle')} description={t('tools.pickSays')} onClose={onClose} actions={<Button onClick={onClose}>{t('ui.cancel')}</Button>}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4 pb-1">
        <SearchBox label={t('tools.find')} placeholder={t('tools.find')} value={typed} onChange={setTyped} />
        {isNone && <p className="text-ink-3">{t('tools.noneFound')}</p>}
        {groups.map(({ word, types }) => (
          <Group key={word} title={t(`tools.${word}`)} count={types.length}>
            {types.map((type) => (
              <Choice key={type} icon={toolIcon(type)} name={typeWord(type)} says={typeNotice(type)} reason={once(type)} onChoose={() => onAdd(type)} />
            ))}
          </Group>
        ))}
        <Group title={t('tools.groupLibrary')} count={shared.length} says={t('tools.librarySays')}>
          {shared.map((tool) => (
            <Choice
              key={tool.id}
              icon={toolIcon(tool.type)}
              name={tool.display_name || tool.id}
              says={typeWord(tool.type)}
              reason={isIn(tool) ? t('tools.inAlready') : once(tool.type)}
              onChoose={() => onAttach(tool)}
            />
          ))}
        </Group>
        {library === undefined && <p className="text-small text-ink-3">{t('tools.libraryUnread')}</p>}
      </div>
    </Dialog>
  );
}

function Group({ title, count, says, children }: { title: string; count: number; says?: string; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <section aria-label={title} className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
      <h3 className="text-small font-semibold text-ink-2">{title}</h3>
      {says !== undefined && <p className="text-small text-ink-3">{says}</p>}
      <ul className="grid grid-cols-2 gap-1.5 max-phone:grid-cols-[minmax(0,1fr)]">{children}</ul>
    </section>
  );
}

function Choice({ icon, name, says, reason, onChoose }: { icon: IconName; name: string; says: string; reason: string | undefined; onChoose: () => void }) {
  const isOff = reason !== undefined;
  return (
    <li className="min-w-0">
      <button
        type="button"
        aria-disabled={isOff || undefined}
        onClick={isOff ? undefined : onChoose}
        className={`flex h-full w-full items-start gap-2.5 rounded-2 border border-line-2 px-3 py-2 text-left ${isOff ? 'cursor-not-allowed bg-sunken' : 'hover:bg-hover'}`}
      >
        <Icon name={icon} className={`mt-0.5 ${isOff ? 'text-ink-3' : 'text-accent'}`} />
        <span className="min-w-0">
          <span className="block font-medium break-words">{name}</span> <span className="block text-small break-words text-ink-3">{reason ?? says}</span>
        </span>
      </button>
    </li>
  );
}
