import { flushSync } from 'react-dom';
import type { JsonObject } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import { announce } from '#ui/announce.ts';
import { toast } from '#ui/toasts.ts';
import { isShared } from '#wire/assistant-draft/tools.ts';
import type { SharedTool } from '#wire/shared-tool.ts';
import type { ToolType } from '#wire/tool-request.ts';
import { attachedFrom, copyOf, inserted, movedAmong, placesOf, startOf, withTools } from './changes.ts';
import { headingOf } from './kinds.ts';
import type { ToolMoves } from './ToolRow.tsx';

type Given = {
  readonly tools: readonly unknown[];
  readonly keys: readonly number[];
  readonly read: readonly unknown[];
  readonly edit: (change: (draft: JsonObject) => JsonObject) => void;
  readonly onOpen: (key: number, isOpen: boolean) => void;
  readonly onShare: (key: number) => void;
};

/** What changes the list of tools, each said aloud and each with a way back. */
export function useToolMoves({ tools, keys, read, edit, onOpen, onShare }: Given) {
  const change = (next: (tools: readonly unknown[]) => readonly unknown[]) => edit((draft) => withTools(draft, next));
  const amongOf = (at: number) => placesOf(tools, isShared(tools[at]) ? 'library' : 'inline');
  const reorder = (key: number, to: number) => {
    const places = amongOf(keys.indexOf(key));
    change((now) => movedAmong(now, places, places.indexOf(keys.indexOf(key)), to));
  };
  /** Puts a tool in and the cursor on it. */
  const put = (at: number, tool: unknown, isOpened: boolean) => {
    flushSync(() => change((now) => inserted(now, at, tool)));
    const row = document.getElementById(`tools.${at}`);
    if (isOpened && row instanceof HTMLDetailsElement) row.open = true;
    row?.scrollIntoView({ block: 'nearest' });
    row?.querySelector('summary')?.focus({ preventScroll: true });
    announce(t('tools.added', { name: headingOf(tool) }));
  };
  /** After the last of its source, so that the order on screen is the one that is sent. */
  const endOf = (source: 'inline' | 'library') => (placesOf(tools, source).at(-1) ?? (source === 'library' ? tools.length - 1 : -1)) + 1;
  const moves: ToolMoves = {
    onOpen,
    onShare,
    onMove: (key, by) => {
      const places = amongOf(keys.indexOf(key));
      const to = places.indexOf(keys.indexOf(key)) + by;
      flushSync(() => reorder(key, to));
      const at = places[to];
      const row = document.getElementById(`tools.${at}`);
      row?.scrollIntoView({ block: 'nearest' });
      row?.querySelector('summary')?.focus({ preventScroll: true });
      announce(t('tools.nowAt', { name: headingOf(tools[keys.indexOf(key)]), n: to + 1, count: places.length }));
    },
    onDuplicate: (key) => {
      const at = keys.indexOf(key);
      put(at + 1, copyOf(tools[at], tools), true);
    },
    onRemove: (key) => {
      const at = keys.indexOf(key);
      const tool = tools[at];
      change((now) => now.filter((_, other) => other !== at));
      const name = headingOf(tool);
      toast({
        text: isShared(tool) ? t('tools.detached', { name }) : t('tools.removed', { name }),
        tone: 'done',
        undo: { label: t('tools.undo'), run: () => change((now) => inserted(now, at, tool)) },
      });
    },
  };
  return {
    moves,
    reorder,
    add: (type: ToolType) => put(endOf('inline'), startOf(type), true),
    attach: (tool: SharedTool) => put(endOf('library'), attachedFrom(tool, read), false),
  };
}
