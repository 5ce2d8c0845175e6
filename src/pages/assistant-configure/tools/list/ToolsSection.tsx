import { useState } from 'react';
import { isObject, listOf, own, type JsonObject } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import { SectionCard } from '#pages/assistant-configure/SectionCard.tsx';
import type { SectionProps } from '#pages/assistant-configure/section.ts';
import { ToolForm } from '#pages/assistant-configure/tools/form/ToolForm.tsx';
import { EditSharedTool } from '#pages/assistant-configure/tools/library/EditSharedTool.tsx';
import { MoveToLibrary } from '#pages/assistant-configure/tools/library/MoveToLibrary.tsx';
import { ToolTester } from '#pages/assistant-configure/tools/tester/ToolTester.tsx';
import { withStored, type Stored } from '#pages/assistant-configure/tools/tester/value-path.ts';
import { Button } from '#ui/Button.tsx';
import { linkStyle } from '#ui/button-style.ts';
import { FindingNote } from '#pages/assistant-configure/fields/FindingNote.tsx';
import { toolId } from '#wire/assistant-draft/tools.ts';
import { goneFrom, inserted, placesOf, toolsOf, withTools } from './changes.ts';
import { headingOf } from './kinds.ts';
import { ToolList } from './ToolList.tsx';
import { ToolPicker } from './ToolPicker.tsx';
import { useKeyedTools } from './use-keyed-tools.ts';
import { useToolMoves } from './use-tool-moves.ts';

type Panel = { readonly kind: 'pick' } | { readonly kind: 'share' | 'edit-shared' | 'test'; readonly key: number } | undefined;

/** The tools of the assistant: its own, and those that it takes from the library. */
export function ToolsSection(props: SectionProps) {
  const { assistant, draft, edit, faultsAt, findingsAt, known, disabledReason } = props;
  const read = listOf(own(assistant, 'tools'));
  const tools = toolsOf(draft);
  const { keys } = useKeyedTools(tools);
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [panel, setPanel] = useState<Panel>();
  const toggle = (key: number, isOpen: boolean) =>
    setOpen((now) => (now.has(key) === isOpen ? now : isOpen ? new Set([...now, key]) : new Set([...now].filter((other) => other !== key))));
  const { moves, reorder, add, attach } = useToolMoves({ tools, keys, read, edit, onOpen: toggle, onShare: (key) => setPanel({ kind: 'share', key }) });
  const problemsAt = (at: number) => {
    const faults = faultsAt(['tools', at]).length;
    const findings = findingsAt(['tools', at]).filter(({ severity }) => severity !== 'hint');
    return { count: faults + findings.length, isGrave: faults > 0 || findings.some(({ severity }) => severity === 'error') };
  };
  const gone = goneFrom(read, tools);
  const selected = panel !== undefined && panel.kind !== 'pick' ? keys.indexOf(panel.key) : -1;
  const inLibrary = known.tools?.find(({ id }) => id === toolId(tools[selected]));
  const close = () => setPanel(undefined);
  return (
    <SectionCard
      {...props}
      flush
      actions={
        <Button size="small" icon="plus" disabledReason={disabledReason} onClick={() => setPanel({ kind: 'pick' })}>
          {t('tools.add')}
        </Button>
      }
    >
      {tools.length === 0 && <p className="border-t border-line px-4 py-6 text-ink-3">{t('tools.none')}</p>}
      {(['inline', 'library'] as const).map((source) => {
        const places = placesOf(tools, source);
        if (places.length === 0) return null;
        return (
          <div key={source}>
            {source === 'library' && (
              <div className="border-t border-line bg-sunken px-4 py-2 text-small">
                <h3 className="inline font-semibold text-ink-2">{t('tools.library')}</h3> <span className="text-ink-3">{t('tools.librarySays')}</span>
              </div>
            )}
            <ToolList
              label={source === 'library' ? t('tools.library') : t('tools.inline')}
              isShared={source === 'library'}
              places={places}
              tools={tools}
              keys={keys}
              read={read}
              open={open}
              problemsAt={problemsAt}
              moves={moves}
              onReorder={reorder}
              renderForm={(at) => {
                const key = keys[at] ?? at;
                return (
                  <ToolForm {...props} at={at} onTest={() => setPanel({ kind: 'test', key })} onEditShared={() => setPanel({ kind: 'edit-shared', key })} />
                );
              }}
            />
          </div>
        );
      })}
      {gone.length > 0 && (
        <p className="flex flex-wrap gap-x-3 border-t border-line px-4 py-2 text-small text-ink-3">
          {t('tools.gone')}
          {gone.map(({ tool, at }) => (
            <button key={at} type="button" className={`${linkStyle} min-h-6`} onClick={() => edit((now) => withTools(now, (list) => inserted(list, at, tool)))}>
              {t('tools.bringBack', { name: headingOf(tool) })}
            </button>
          ))}
        </p>
      )}
      {findingsAt(['tool_ids']).map((finding, at) => (
        <FindingNote key={at} finding={finding} edit={edit} />
      ))}
      {panel?.kind === 'pick' && (
        <ToolPicker
          tools={tools}
          library={known.tools}
          onAdd={(type) => {
            close();
            add(type);
          }}
          onAttach={(tool) => {
            close();
            attach(tool);
          }}
          onClose={close}
        />
      )}
      {panel?.kind === 'share' && selected >= 0 && <MoveToLibrary tool={tools[selected]} edit={edit} onClose={close} />}
      {panel?.kind === 'edit-shared' && inLibrary !== undefined && <EditSharedTool key={panel.key} shown={inLibrary} section={props} onClose={close} />}
      {panel?.kind === 'test' && selected >= 0 && (
        <ToolTester
          key={panel.key}
          tool={tools[selected]}
          assistantId={assistant.id}
          onKeep={(name, path) => edit((now) => kept(now, selected, { name, path }))}
          onClose={close}
        />
      )}
    </SectionCard>
  );
}

function kept(draft: JsonObject, at: number, value: Stored): JsonObject {
  return withTools(draft, (tools) =>
    tools.map((tool, other) => (other === at && isObject(tool) ? { ...tool, webhook: withStored(settingsIn(tool), value) } : tool)),
  );
}

function settingsIn(tool: JsonObject): JsonObject {
  const settings = own(tool, 'webhook');
  return isObject(settings) ? settings : {};
}
