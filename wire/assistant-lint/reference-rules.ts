import { getAt } from '#lib/at-path.ts';
import { isObject, listOf, own, textOf, type JsonObject, type Path } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import { isShared, toolId } from '../assistant-draft/tools.ts';
import { FIELDS } from '../assistant-fields/table.ts';
import { setting, type Found, type LintRule } from './rule.ts';

type Reference = { readonly id: string; readonly path: Path };

/** What the assistant points at, and whether it is there. */
export const REFERENCE_RULES: readonly LintRule[] = [
  {
    id: 'mcp-unknown',
    severity: 'error',
    check: (assistant, { mcpServers }) => missing(items(assistant, 'mcp_servers', 'id'), mcpServers, () => t('lint.mcpUnknown'), true),
  },
  {
    id: 'integration-unknown',
    severity: 'error',
    check: (assistant, { integrations }) => missing(items(assistant, 'integrations', 'integration_id'), integrations, () => t('lint.integrationUnknown'), true),
  },
  {
    id: 'integration-disconnected',
    severity: 'warning',
    check: (assistant, { integrations }) =>
      items(assistant, 'integrations', 'integration_id').flatMap(({ id, path }) =>
        integrations?.get(id) === false ? [{ path, say: () => t('lint.integrationDisconnected') }] : [],
      ),
  },
  {
    id: 'allow-all',
    severity: 'warning',
    check: (assistant) => [
      // A server's own list holds where there is none here; an empty list of an integration is as good as none.
      ...open(assistant, 'mcp_servers', 'allowed_tools', (list) => Array.isArray(list) && list.length === 0),
      ...open(assistant, 'integrations', 'allowed_list', (list) => listOf(list).length === 0),
    ],
  },
  { id: 'tool-unknown', severity: 'error', check: (assistant, { tools }) => missing(toolReferences(assistant), tools, () => t('lint.toolUnknown'), false) },
  {
    id: 'assistant-unknown',
    severity: 'error',
    check: (assistant, { assistants }) => missing(assistantReferences(assistant), assistants, () => t('lint.assistantUnknown'), false),
  },
  {
    id: 'assistant-itself',
    severity: 'warning',
    check: (assistant) =>
      assistantReferences(assistant).flatMap(({ id, path }) => (id === own(assistant, 'id') ? [{ path, say: () => t('lint.assistantItself') }] : [])),
  },
  {
    id: 'secret-unknown',
    severity: 'error',
    check: (assistant, { secrets }) => missing(secretReferences(assistant), secrets, () => t('lint.secretUnknown'), false),
  },
];

function missing(references: readonly Reference[], known: { has(id: string): boolean } | undefined, say: () => string, isItem: boolean): Found[] {
  if (known === undefined) return [];
  return references
    .filter(({ id }) => !known.has(id))
    .map(({ path }) => ({ path, say, ...(isItem ? { fix: setting(() => t('lint.referenceFix'), path.slice(0, 2), undefined) } : {}) }));
}

/** The ids that stand under a key of the items of a list. */
function items(holder: JsonObject, list: string, key: string, start: Path = []): Reference[] {
  return listOf(own(holder, list)).flatMap((item, at) => {
    const id = isObject(item) ? textOf(own(item, key)) : '';
    return id === '' ? [] : [{ id, path: [...start, list, at, key] }];
  });
}

function open(assistant: JsonObject, list: string, key: string, isOpen: (value: unknown) => boolean): Found[] {
  return listOf(own(assistant, list)).flatMap((item, at) =>
    isObject(item) && isOpen(own(item, key)) ? [{ path: [list, at, key], say: () => t('lint.allowAll') }] : [],
  );
}

function texts(value: unknown, path: Path): Reference[] {
  return listOf(value).flatMap((id, at) => (typeof id === 'string' ? [{ id, path: [...path, at] }] : []));
}

function toolReferences(assistant: JsonObject): Reference[] {
  const shared = listOf(own(assistant, 'tools')).flatMap((tool, at) => {
    const id = isShared(tool) ? toolId(tool) : undefined;
    return id === undefined ? [] : [{ id, path: ['tools', at] }];
  });
  const nodes = listOf(getAt(assistant, ['conversation_flow', 'nodes'])).flatMap((node, at): Reference[] => {
    if (!isObject(node)) return [];
    const path = ['conversation_flow', 'nodes', at];
    const one = textOf(own(node, 'shared_tool_id'));
    return [...texts(own(node, 'shared_tool_ids'), [...path, 'shared_tool_ids']), ...(one === '' ? [] : [{ id: one, path: [...path, 'shared_tool_id'] }])];
  });
  return [...shared, ...texts(own(assistant, 'tool_ids'), ['tool_ids']), ...nodes];
}

function assistantReferences(assistant: JsonObject): Reference[] {
  const handoffs = listOf(own(assistant, 'tools')).flatMap((tool, at) => {
    const settings = isObject(tool) ? own(tool, 'handoff') : undefined;
    return isObject(settings) ? items(settings, 'ai_assistants', 'id', ['tools', at, 'handoff']) : [];
  });
  const edges = listOf(getAt(assistant, ['conversation_flow', 'edges'])).flatMap((edge, at) => {
    const id = textOf(getAt(edge, ['target', 'assistant_id']));
    return id === '' ? [] : [{ id, path: ['conversation_flow', 'edges', at, 'target', 'assistant_id'] }];
  });
  return [...handoffs, ...edges];
}

function secretReferences(assistant: JsonObject): Reference[] {
  return FIELDS.filter((field) => field.kind === 'secret').flatMap(({ path }) => {
    const id = textOf(getAt(assistant, path));
    return id === '' ? [] : [{ id, path }];
  });
}
