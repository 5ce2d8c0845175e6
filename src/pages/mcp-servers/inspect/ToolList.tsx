import { useState } from 'react';
import { listText } from '#lib/list-text.ts';
import { hasWords } from '#lib/search-text.ts';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { TextInput } from '#ui/inputs.tsx';
import { Note } from '#ui/Note.tsx';
import type { McpTool } from '#wire/mcp-inspect.ts';
import { ToolItem } from './ToolItem.tsx';

type Props = {
  tools: readonly McpTool[];
  allowed: readonly string[];
  /** Not there at the last look. */
  fresh: readonly string[];
  onAllowed: (allowed: readonly string[]) => void;
  onCall: (tool: McpTool) => void;
};

/** Up to so many tools are seen at a glance. */
const FEW = 8;

/** The tools of a server, each to be allowed. None allowed means all are, which is said above in loud words. */
export function ToolList({ tools, allowed, fresh, onAllowed, onCall }: Props) {
  const [find, setFind] = useState('');
  const shown = tools.filter(({ name, title, description }) => hasWords(find, [name, title ?? '', description ?? '']));
  const reading = tools.filter((tool) => tool.annotations?.readOnlyHint === true).map(({ name }) => name);
  const gone = allowed.filter((name) => !tools.some((tool) => tool.name === name));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)]">
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3 px-4 pb-3">
        {gone.length > 0 && (
          <Note
            tone="warn"
            actions={
              <Button size="small" onClick={() => onAllowed(allowed.filter((name) => !gone.includes(name)))}>
                {t('mcp.dropGone')}
              </Button>
            }
          >
            {t('mcp.gone', { count: gone.length, names: listText(gone) })}
          </Note>
        )}
        <div className="flex flex-wrap items-center gap-2">
          {tools.length > FEW && (
            <span className="w-60 max-w-full max-phone:w-full">
              <TextInput
                type="search"
                aria-label={t('mcp.findTool')}
                placeholder={t('mcp.findTool')}
                value={find}
                onChange={(event) => setFind(event.target.value)}
              />
            </span>
          )}
          {reading.length > 0 && (
            <Button size="small" onClick={() => onAllowed([...new Set([...allowed, ...reading])])}>
              {t('mcp.chooseReading')}
            </Button>
          )}
          {allowed.length > 0 && (
            <Button size="small" variant="ghost" onClick={() => onAllowed([])}>
              {t('mcp.chooseNone')}
            </Button>
          )}
          {allowed.length > 0 ? (
            <span className="text-small text-ink-2">{t('mcp.allowedSome', { count: allowed.length })}</span>
          ) : (
            <span title={t('mcp.allTip')} className="inline-flex items-center gap-1 text-small font-medium text-error">
              <Icon name="alert" small />
              {t('mcp.allAllowed')}
            </span>
          )}
        </div>
      </div>
      {shown.length === 0 && <p className="border-t border-line px-4 py-3 text-ink-3">{t('mcp.findNone')}</p>}
      <ul aria-label={t('mcp.allowed')}>
        {shown.map((tool, at) => (
          <ToolItem
            // Servers have been seen with the same name twice.
            key={`${tool.name} ${at}`}
            tool={tool}
            isAllowed={allowed.includes(tool.name)}
            isNew={fresh.includes(tool.name)}
            onAllow={(isAllowed) => onAllowed(isAllowed ? [...allowed, tool.name] : allowed.filter((name) => name !== tool.name))}
            onCall={() => onCall(tool)}
          />
        ))}
      </ul>
    </div>
  );
}
