import { getAt, setAt } from '#lib/at-path.ts';
import { isObject, listOf, own, textOf, type JsonObject, type Path } from '#lib/json.ts';
import { remembered } from '#lib/remembered.ts';
import { templateParts, type TemplatePart } from '#lib/template.ts';
import { toolSettings } from './assistant-draft/tools.ts';
import { READ_ONLY } from './assistant-fields/table.ts';

/** What Telnyx fills in by itself on every call. */
export const RESERVED_VARIABLES = [
  'telnyx_current_time',
  'telnyx_conversation_channel',
  'telnyx_agent_target',
  'telnyx_end_user_target',
  'telnyx_sip_header_user_to_user',
  'telnyx_sip_header_diversion',
  'call_control_id',
] as const;

const RESERVED: ReadonlySet<string> = new Set(RESERVED_VARIABLES);

/** Names that only Telnyx may give a value. */
export function isReserved(name: string): boolean {
  return name.startsWith('telnyx_') || RESERVED.has(name);
}

/** One use of a variable or secret, at its place in a text of the assistant. */
export type VariableUse = { readonly name: string; readonly kind: 'variable' | 'secret'; readonly path: Path; readonly from: number; readonly to: number };

/** Where nothing is filled in: names for people, and the values themselves. */
const NOT_FILLED: ReadonlySet<string> = new Set([...READ_ONLY, 'name', 'description', 'tags', 'version_name', 'dynamic_variables']);

type FilledText = { readonly path: Path; readonly text: string };

/** Every text of the assistant in which variables are filled in. */
export const filledTexts = remembered((assistant: JsonObject): readonly FilledText[] =>
  Object.keys(assistant).flatMap((key) => (NOT_FILLED.has(key) ? [] : texts(own(assistant, key), [key]))),
);

function texts(value: unknown, path: Path): FilledText[] {
  if (typeof value === 'string') return value === '' ? [] : [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, at) => texts(item, [...path, at]));
  return isObject(value) ? Object.keys(value).flatMap((key) => texts(own(value, key), [...path, key])) : [];
}

/** Every `{{variable}}` and secret of the assistant. */
export const variableUses = remembered((assistant: JsonObject): readonly VariableUse[] =>
  filledTexts(assistant).flatMap(({ path, text }) =>
    text.includes('{{') ? templateParts(text).flatMap((part) => (isUse(part) ? [{ ...part, path }] : [])) : [],
  ),
);

function isUse(part: TemplatePart): part is TemplatePart & { readonly kind: 'variable' | 'secret' } {
  return part.kind === 'variable' || part.kind === 'secret';
}

/** Names that get a value during the call: by the answer of a webhook or by the assistant itself. */
export function variablesSetByTools(assistant: JsonObject): string[] {
  return listOf(own(assistant, 'tools')).flatMap((tool) => {
    const settings = toolSettings(tool);
    if (!isObject(settings)) return [];
    const stored = [...listOf(own(settings, 'store_fields_as_variables')), ...listOf(own(settings, 'updatable_variables'))];
    return stored.flatMap((item) => (isObject(item) ? [textOf(own(item, 'name'))] : [])).filter((name) => name !== '');
  });
}

/** Where the value of a variable comes from. `call`: only the call, its SIP headers or the webhook can give one. */
export type VariableSource = 'telnyx' | 'default' | 'tool' | 'call';

export type Variable = { readonly name: string; readonly source: VariableSource; readonly uses: readonly VariableUse[] };

/** Every variable that the assistant uses or defines, by name. */
export const variablesOf = remembered((assistant: JsonObject): readonly Variable[] => {
  const uses = variableUses(assistant).filter((use) => use.kind === 'variable');
  const defaults = own(assistant, 'dynamic_variables');
  const [given, set] = [new Set(isObject(defaults) ? Object.keys(defaults) : []), new Set(variablesSetByTools(assistant))];
  const names = new Set([...given, ...set, ...uses.map((use) => use.name)]);
  const sourceOf = (name: string): VariableSource => (isReserved(name) ? 'telnyx' : given.has(name) ? 'default' : set.has(name) ? 'tool' : 'call');
  return [...names].toSorted().map((name) => ({ name, source: sourceOf(name), uses: uses.filter((use) => use.name === name) }));
});

/** The default value of a variable as text, for a preview. */
export function defaultValue(assistant: JsonObject, name: string): string | undefined {
  const defaults = own(assistant, 'dynamic_variables');
  const value = isObject(defaults) ? own(defaults, name) : undefined;
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The assistant with an empty value for a variable that has none. What is offered lags behind the typing: a value that came meanwhile stays. */
export function withVariable(assistant: JsonObject, name: string): JsonObject {
  const path = ['dynamic_variables', name];
  const next = getAt(assistant, path) === undefined ? setAt(assistant, path, '') : assistant;
  return isObject(next) ? next : assistant;
}
