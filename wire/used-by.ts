import { getAt } from '#lib/at-path.ts';
import { isObject, listOf, own, pathKey, textOf } from '#lib/json.ts';
import { templateParts } from '#lib/template.ts';
import type { Assistant, Version } from './assistant.ts';
import { isShared, toolId } from './assistant-draft/tools.ts';
import { slotsOf, type Rule } from './rules.ts';

/** What something else may rely on. A secret goes by its identifier; a version belongs to its assistant. */
export type Target =
  | { readonly kind: 'server' | 'integration' | 'tool' | 'secret' | 'assistant'; readonly id: string }
  | { readonly kind: 'version'; readonly assistantId: string; readonly id: string };

/** What relies on it. An assistant stands for its main version; rules count from 1. */
export type Use =
  | { readonly kind: 'assistant'; readonly id: string; readonly name: string }
  | { readonly kind: 'version'; readonly assistantId: string; readonly id: string; readonly name: string }
  | { readonly kind: 'rule'; readonly assistantId: string; readonly at: number }
  | { readonly kind: 'test'; readonly id: string; readonly name: string }
  | { readonly kind: 'server'; readonly id: string; readonly name: string };

/** What was read of an account. What was not read uses nothing here: whoever asks says what was looked at. */
export type ReadForUse = {
  readonly assistants: readonly Assistant[];
  readonly versions: readonly { readonly assistantId: string; readonly version: Version }[];
  readonly splits: readonly { readonly assistantId: string; readonly rules: readonly Rule[] }[];
  readonly tests: readonly { readonly test_id: string; readonly name: string; readonly destination?: string | null | undefined }[];
  readonly servers: readonly { readonly id: string; readonly name: string; readonly api_key_ref?: string | null | undefined }[];
};

/** The uses of one thing, and how far was looked for them. */
export type FoundUses = {
  readonly uses: readonly Use[];
  /** How many assistants there are; of each the main version was looked at. */
  readonly assistants: number;
  /** Of how many of them the other versions were looked at too; `null` where only a split and tests can be users. */
  readonly withVersions: number | null;
};

type UseIndex = (target: Target) => readonly Use[];

/** Who uses what. A thing is listed once for each of its users, and never as its own user. */
export function usedBy({ assistants, versions, splits, tests, servers }: ReadForUse): UseIndex {
  const uses = new Map<string, Map<string, Use>>();
  const add = (target: Target, use: Use) => {
    const key = targetKey(target);
    const known = uses.get(key) ?? new Map<string, Use>();
    uses.set(key, known.set(JSON.stringify(use), use));
  };
  const mains = new Map(assistants.map((assistant) => [assistant.id, assistant]));
  for (const assistant of assistants) {
    const { id } = assistant;
    for (const target of targetsOf(assistant)) if (!isSelf(target, id)) add(target, { kind: 'assistant', id, name: assistant.name.trim() || id });
  }
  for (const { assistantId, version } of versions) {
    const id = version.version_id;
    if (mains.get(assistantId)?.version_id === id) continue;
    const use: Use = { kind: 'version', assistantId, id, name: versionWords(mains.get(assistantId), version) };
    for (const target of targetsOf(version)) if (!isSelf(target, assistantId)) add(target, use);
  }
  for (const { assistantId, rules } of splits) {
    for (const [at, { serve }] of rules.entries()) {
      for (const { version_id: id } of slotsOf(serve)) add({ kind: 'version', assistantId, id }, { kind: 'rule', assistantId, at: at + 1 });
    }
  }
  for (const { test_id: id, name, destination } of tests) {
    if (textOf(destination) !== '') add({ kind: 'assistant', id: textOf(destination) }, { kind: 'test', id, name: name.trim() || id });
  }
  for (const { id, name, api_key_ref: secret } of servers) {
    if (textOf(secret) !== '') add({ kind: 'secret', id: textOf(secret) }, { kind: 'server', id, name: name.trim() || id });
  }
  return (target) => [...(uses.get(targetKey(target))?.values() ?? [])];
}

const targetKey = (target: Target) => pathKey([target.kind, target.kind === 'version' ? target.assistantId : '', target.id]);
const isSelf = (target: Target, assistantId: string) => target.kind === 'assistant' && target.id === assistantId;

function versionWords(main: Assistant | undefined, { name, version_id: id, version_name: own }: Version): string {
  return `${main?.name.trim() || name.trim()} · ${own?.trim() || id}`;
}

/** All that one configuration names, each thing once or more. */
function targetsOf(settings: Assistant): Target[] {
  const of = (kind: Exclude<Target['kind'], 'version'>, ids: readonly string[]): Target[] => ids.flatMap((id) => (id === '' ? [] : [{ kind, id }]));
  const nodes = listOf(getAt(settings, ['conversation_flow', 'nodes'])).filter(isObject);
  const edges = listOf(getAt(settings, ['conversation_flow', 'edges']));
  const handoffs = listOf(own(settings, 'tools')).flatMap((tool) => named(getAt(tool, ['handoff', 'ai_assistants']), 'id'));
  const attached = listOf(own(settings, 'tools')).flatMap((tool) => (isShared(tool) ? [toolId(tool) ?? ''] : []));
  return [
    ...of('server', named(own(settings, 'mcp_servers'), 'id')),
    ...of('integration', named(own(settings, 'integrations'), 'integration_id')),
    ...of('tool', [...attached, ...texts(own(settings, 'tool_ids'))]),
    ...of(
      'tool',
      nodes.flatMap((node) => [textOf(own(node, 'shared_tool_id')), ...texts(own(node, 'shared_tool_ids'))]),
    ),
    ...of('assistant', [...handoffs, ...edges.map((edge) => textOf(getAt(edge, ['target', 'assistant_id'])))]),
    ...of('secret', [...secretsIn(settings)]),
  ];
}

const texts = (value: unknown): string[] => listOf(value).map(textOf);
const named = (value: unknown, key: string): string[] => listOf(value).map((entry) => (isObject(entry) ? textOf(own(entry, key)) : ''));

/** The API calls every field that names a secret `…_ref`; texts such as headers name one in braces. */
export function secretsIn(value: unknown, key = '', found = new Set<string>()): Set<string> {
  if (typeof value === 'string') {
    if (key.endsWith('_ref')) found.add(value);
    else if (value.includes('{{#integration_secret}}')) for (const { kind, name } of templateParts(value)) if (kind === 'secret') found.add(name);
  } else if (Array.isArray(value)) for (const part of value) secretsIn(part, key, found);
  else if (isObject(value)) for (const [inner, part] of Object.entries(value)) secretsIn(part, inner, found);
  return found;
}
