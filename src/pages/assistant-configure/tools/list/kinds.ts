import { isObject, listOf, own, textOf } from '#lib/json.ts';
import { listText } from '#lib/list-text.ts';
import { t } from '#lib/words/t.ts';
import type { IconName } from '#ui/Icon.tsx';
import { toolSettings } from '#wire/assistant-draft/tools.ts';
import { isToolType, type ToolType } from '#wire/tool-request.ts';

/** The types as they are offered. */
export const TOOL_GROUPS: readonly { readonly word: 'groupSystems' | 'groupPeople' | 'groupCall'; readonly types: readonly ToolType[] }[] = [
  { word: 'groupSystems', types: ['webhook', 'retrieval', 'client_side_tool', 'function'] },
  { word: 'groupPeople', types: ['transfer', 'handoff', 'invite', 'refer'] },
  { word: 'groupCall', types: ['hangup', 'skip_turn', 'send_dtmf', 'send_message', 'pay', 'update_dynamic_variables'] },
];

const ICONS: Readonly<Record<ToolType, IconName>> = {
  webhook: 'web',
  client_side_tool: 'desktop',
  retrieval: 'search',
  handoff: 'swap',
  hangup: 'cross',
  transfer: 'phone',
  invite: 'plus',
  refer: 'arrowRight',
  send_dtmf: 'keyboard',
  send_message: 'message',
  skip_turn: 'clock',
  pay: 'check',
  function: 'activity',
  update_dynamic_variables: 'pencil',
};

export function typeOf(tool: unknown): string {
  return isObject(tool) ? textOf(own(tool, 'type')) : '';
}

export function toolIcon(type: string): IconName {
  return isToolType(type) ? ICONS[type] : 'more';
}

export function typeWord(type: string): string {
  return isToolType(type) ? t(`tools.type:${type}`) : type;
}

/** What callers notice of a type. */
export function typeNotice(type: string): string {
  return isToolType(type) ? t(`tools.notice:${type}`) : t('tools.unknownType');
}

/** The name of a tool as a heading: its own, or that of its type. */
export function headingOf(tool: unknown): string {
  if (!isObject(tool)) return t('tools.untitled');
  const settings = toolSettings(tool);
  const name = isObject(settings) ? textOf(own(settings, 'name')) : '';
  return textOf(own(tool, 'display_name')) || name || typeWord(typeOf(tool)) || t('tools.untitled');
}

/** One line: what the caller hears or gets, as far as the settings tell. */
export function toolSummary(tool: unknown): string {
  if (!isObject(tool)) return t('tools.noObject');
  const type = typeOf(tool);
  const settings = toolSettings(tool);
  return (isToolType(type) && isObject(settings) ? SUMMARIES[type]?.(settings) : undefined) || typeNotice(type);
}

type Settings = Readonly<Record<string, unknown>>;
const text = (key: string) => (settings: Settings) => textOf(own(settings, key));
const names = (list: unknown, ...keys: readonly string[]) =>
  listOf(list)
    .flatMap((item) => (isObject(item) ? [keys.map((key) => textOf(own(item, key))).find((found) => found !== '') ?? ''] : []))
    .filter((name) => name !== '');

function targets(settings: Settings): string {
  const value = own(settings, 'targets');
  if (typeof value === 'string') return value === '' ? '' : t('tools.summaryTemplate', { target: value });
  const [first, ...others] = names(value, 'name', 'to', 'sip_address');
  if (first === undefined) return '';
  return others.length === 0 ? t('tools.summaryTemplate', { target: first }) : t('tools.summaryTargets', { name: first, more: others.length });
}

const SUMMARIES: Readonly<Partial<Record<ToolType, (settings: Settings) => string>>> = {
  webhook: (settings) => {
    const url = text('url')(settings).replace(/^https?:\/\//, '');
    const what = url === '' ? '' : `${text('method')(settings) || 'POST'} ${url}`;
    return what !== '' && own(settings, 'async') === true ? t('tools.summaryAsync', { what }) : what;
  },
  client_side_tool: text('description'),
  function: text('description'),
  retrieval: (settings) => listText(listOf(own(settings, 'bucket_ids')).map(textOf)),
  handoff: (settings) => listText(names(own(settings, 'ai_assistants'), 'name', 'id')),
  hangup: text('description'),
  skip_turn: text('description'),
  transfer: targets,
  invite: targets,
  refer: targets,
  send_message: text('message_template'),
  pay: (settings) => listText([text('connector_name')(settings), text('currency')(settings)].filter(Boolean)),
  update_dynamic_variables: (settings) => {
    const found = names(own(settings, 'updatable_variables'), 'name');
    return found.length === 0 ? '' : t('tools.summaryVariables', { names: listText(found) });
  },
};
