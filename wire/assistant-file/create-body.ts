import { isObject, listOf, own, type JsonObject, type Path } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import { toWire } from '../assistant-draft/to-wire.ts';
import { isShared, toolId, toolName } from '../assistant-draft/tools.ts';
import { lintAssistant } from '../assistant-lint/lint.ts';
import type { Known } from '../assistant-lint/rule.ts';
import { ownTool } from './portable.ts';

/** Something that is worth knowing before an assistant is created; `path` leads to it inside the assistant. */
export type Remark = { readonly path: Path; readonly say: () => string };

export type Planned = { readonly body: JsonObject; readonly remarks: readonly Remark[] };

/**
 * What a create is to send, and what of it points at things that are not in this account. A tool of the library that is not here
 * becomes a tool of the assistant, for the file holds its settings; everything else is sent as it stands.
 */
export function createBody(settings: JsonObject, known: Known): Planned {
  const tools = listOf(own(settings, 'tools'));
  const isHere = (tool: unknown) => {
    const id = toolId(tool);
    return id !== undefined && (known.tools === undefined || known.tools.has(id));
  };
  const strays = tools.flatMap((tool, at) => (isShared(tool) && !isHere(tool) ? [{ at, name: toolName(tool) }] : []));
  const stray = new Set(strays.map(({ at }) => at));
  const settled = stray.size === 0 ? settings : { ...settings, tools: tools.map((tool, at) => (stray.has(at) && isObject(tool) ? ownTool(tool) : tool)) };
  return {
    body: toWire({}, settled),
    remarks: [
      ...strays.map(({ at, name }) => ({ path: ['tools', at], say: () => t('newAssistant.toolCopied', { name }) })),
      ...lintAssistant(settled, known).flatMap(({ severity, path, say }) => (severity === 'error' ? [{ path, say }] : [])),
    ],
  };
}
