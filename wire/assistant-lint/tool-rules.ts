import { getAt, setAt } from '#lib/at-path.ts';
import { isObject, listOf, own, textOf, type JsonObject, type Path } from '#lib/json.ts';
import { templateParts } from '#lib/template.ts';
import { t } from '#lib/words/t.ts';
import { isShared, toolName } from '../assistant-draft/tools.ts';
import { isToolType, REPEATABLE_TOOLS } from '../tool-request.ts';
import { setting, type Found, type LintRule } from './rule.ts';

const DTMF = ['telephony_settings', 'disable_dtmf'];

/** Milliseconds that the API takes (contract section 5). */
const SYNC = { least: 500, most: 10_000 } as const;
const ASYNC = { least: 1, most: 15_000 } as const;

export const TOOL_RULES: readonly LintRule[] = [
  {
    id: 'pay-with-dtmf',
    severity: 'error',
    check: (assistant) =>
      hasPay(assistant) && getAt(assistant, DTMF) !== true
        ? [{ path: DTMF, say: () => t('lint.payWithDtmf'), fix: setting(() => t('lint.payWithDtmfFix'), DTMF, true) }]
        : [],
  },
  {
    id: 'tool-twice',
    severity: 'error',
    check: (assistant) =>
      repeated(
        assistant,
        (tool) => (isSingle(tool) ? textOf(own(tool, 'type')) : ''),
        () => t('lint.toolTwice'),
      ),
  },
  {
    id: 'tool-name-twice',
    severity: 'warning',
    check: (assistant) =>
      repeated(
        assistant,
        (tool) => (isSingle(tool) ? '' : toolName(tool)),
        (name) => t('lint.toolNameTwice', { name }),
      ),
  },
  { id: 'path-parameter-missing', severity: 'error', check: webhookRule(missingParameters) },
  { id: 'path-parameter-unused', severity: 'warning', check: webhookRule(unusedParameters) },
  { id: 'timeout-inside', severity: 'warning', check: webhookRule(timeoutInside) },
  { id: 'timeout-range', severity: 'error', check: webhookRule(timeoutRange) },
  { id: 'timeout-no-effect', severity: 'hint', check: webhookRule(timeoutNoEffect) },
];

function isSingle(tool: JsonObject): boolean {
  const type = own(tool, 'type');
  return isToolType(type) && !REPEATABLE_TOOLS.includes(type);
}

/** The tools whose key another one before has too. */
function repeated(assistant: JsonObject, keyOf: (tool: JsonObject) => string, say: (key: string) => string): Found[] {
  const keys = listOf(own(assistant, 'tools')).map((tool) => (isObject(tool) ? keyOf(tool) : ''));
  return keys.flatMap((key, at) => (key !== '' && keys.indexOf(key) < at ? [{ path: ['tools', at], say: () => say(key) }] : []));
}

/** A pay tool among the tools or on a node of the flow. */
function hasPay(assistant: JsonObject): boolean {
  const onNodes = listOf(getAt(assistant, ['conversation_flow', 'nodes'])).flatMap((node) =>
    isObject(node) ? [own(node, 'tool'), ...listOf(own(node, 'tools')).flat()] : [],
  );
  return [...listOf(own(assistant, 'tools')), ...onNodes].some((tool) => isObject(tool) && own(tool, 'type') === 'pay');
}

type Webhook = { readonly tool: JsonObject; readonly settings: JsonObject; readonly path: Path };

/** A rule about webhooks; those of the library are changed there. */
function webhookRule(check: (webhook: Webhook) => Found[]): LintRule['check'] {
  return (assistant) =>
    listOf(own(assistant, 'tools')).flatMap((tool, at) => {
      const settings = isObject(tool) && own(tool, 'type') === 'webhook' && !isShared(tool) ? own(tool, 'webhook') : undefined;
      return isObject(tool) && isObject(settings) ? check({ tool, settings, path: ['tools', at] }) : [];
    });
}

function placeholders({ settings }: Webhook): string[] {
  return [...new Set(templateParts(textOf(own(settings, 'url'))).flatMap((part) => (part.kind === 'single' ? [part.name] : [])))];
}

function parametersOf({ settings }: Webhook): string[] {
  const properties = getAt(settings, ['path_parameters', 'properties']);
  return isObject(properties) ? Object.keys(properties) : [];
}

function missingParameters(webhook: Webhook): Found[] {
  const given = parametersOf(webhook);
  const place = [...webhook.path, 'webhook', 'path_parameters'];
  return placeholders(webhook)
    .filter((name) => !given.includes(name))
    .map((name) => ({
      path: [...webhook.path, 'webhook', 'url'],
      say: () => t('lint.pathParameterMissing', { name: `{${name}}` }),
      fix: {
        label: () => t('lint.pathParameterMissingFix'),
        apply: (assistant) => {
          const required = listOf(getAt(assistant, [...place, 'required']));
          const typed = setAt(setAt(assistant, [...place, 'type'], 'object'), [...place, 'properties', name], { type: 'string' });
          const after = setAt(typed, [...place, 'required'], required.includes(name) ? required : [...required, name]);
          return isObject(after) ? after : assistant;
        },
      },
    }));
}

function unusedParameters(webhook: Webhook): Found[] {
  const used = placeholders(webhook);
  return parametersOf(webhook)
    .filter((name) => !used.includes(name))
    .map((name) => ({ path: [...webhook.path, 'webhook', 'path_parameters', 'properties', name], say: () => t('lint.pathParameterUnused') }));
}

function timeoutInside({ settings, path }: Webhook): Found[] {
  if (typeof own(settings, 'timeout_ms') !== 'number') return [];
  const [place, beside] = [
    [...path, 'webhook', 'timeout_ms'],
    [...path, 'timeout_ms'],
  ];
  const label = () => t('lint.timeoutInsideFix');
  const apply = (assistant: JsonObject) => {
    const moved = getAt(assistant, beside) === undefined ? setting(label, beside, getAt(assistant, place)).apply(assistant) : assistant;
    return setting(label, place, undefined).apply(moved);
  };
  return [{ path: place, say: () => t('lint.timeoutInside'), fix: { label, apply } }];
}

function timeoutRange({ tool, settings, path }: Webhook): Found[] {
  const outside = (value: unknown, bounds: { least: number; most: number }, place: Path): Found[] =>
    typeof value === 'number' && (value < bounds.least || value > bounds.most) ? [{ path: place, say: () => t('lint.timeoutRange', bounds) }] : [];
  return [
    ...outside(own(tool, 'timeout_ms'), SYNC, [...path, 'timeout_ms']),
    ...outside(own(settings, 'timeout_ms'), SYNC, [...path, 'webhook', 'timeout_ms']),
    ...outside(own(settings, 'async_timeout_ms'), ASYNC, [...path, 'webhook', 'async_timeout_ms']),
  ];
}

function timeoutNoEffect({ tool, settings, path }: Webhook): Found[] {
  if (own(settings, 'async') === true) {
    return own(tool, 'timeout_ms') === undefined ? [] : [{ path: [...path, 'timeout_ms'], say: () => t('lint.timeoutOfSync') }];
  }
  return own(settings, 'async_timeout_ms') === undefined ? [] : [{ path: [...path, 'webhook', 'async_timeout_ms'], say: () => t('lint.timeoutOfAsync') }];
}
