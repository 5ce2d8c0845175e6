import { getAt } from '#lib/at-path.ts';
import { isObject, own, textOf, type JsonObject, type Path } from '#lib/json.ts';
import { doubled, templateParts } from '#lib/template.ts';
import { t } from '#lib/words/t.ts';
import { filledTexts, isReserved, RESERVED_VARIABLES, variablesOf, withVariable } from '../variables.ts';
import { setting, type Fix, type Found, type LintRule } from './rule.ts';

const KNOWN_RESERVED: ReadonlySet<string> = new Set(RESERVED_VARIABLES);

const braced = (name: string) => `{{${name}}}`;

/** Variables that are used and have no value, or have one and are not used. */
export const VARIABLE_RULES: readonly LintRule[] = [
  { id: 'variable-unset', severity: 'warning', check: (assistant) => (hasWebhook(assistant) ? [] : unset(assistant, 'lint.variableUnset')) },
  { id: 'variable-from-webhook', severity: 'hint', check: (assistant) => (hasWebhook(assistant) ? unset(assistant, 'lint.variableFromWebhook') : []) },
  {
    id: 'variable-reserved',
    severity: 'error',
    check: (assistant) =>
      variablesOf(assistant).flatMap(({ name, uses }) =>
        isReserved(name) && !KNOWN_RESERVED.has(name) && uses[0] !== undefined
          ? [{ path: uses[0].path, say: () => t('lint.variableReserved', { name: braced(name) }) }]
          : [],
      ),
  },
  {
    id: 'variable-reserved-default',
    severity: 'warning',
    check: (assistant) =>
      defaultsOf(assistant)
        .filter(isReserved)
        .map((name) => ({ path: ['dynamic_variables', name], say: () => t('lint.variableReservedDefault', { prefix: 'telnyx_' }), fix: removal(name) })),
  },
  {
    id: 'variable-unused',
    severity: 'hint',
    check: (assistant) => {
      const used = new Set(variablesOf(assistant).flatMap(({ name, uses }) => (uses.length > 0 ? [name] : [])));
      return defaultsOf(assistant)
        .filter((name) => !used.has(name) && !isReserved(name))
        .map((name) => ({ path: ['dynamic_variables', name], say: () => t('lint.variableUnused'), fix: removal(name) }));
    },
  },
  { id: 'single-braces', severity: 'warning', check: singleBraces },
];

function hasWebhook(assistant: JsonObject): boolean {
  return textOf(own(assistant, 'dynamic_variables_webhook_url')) !== '';
}

function defaultsOf(assistant: JsonObject): string[] {
  const defaults = own(assistant, 'dynamic_variables');
  return isObject(defaults) ? Object.keys(defaults) : [];
}

function removal(name: string) {
  return setting(() => t('lint.variableUnusedFix'), ['dynamic_variables', name], undefined);
}

function addition(name: string): Fix {
  return { label: () => t('lint.variableFix'), apply: (assistant) => withVariable(assistant, name) };
}

function unset(assistant: JsonObject, key: 'lint.variableUnset' | 'lint.variableFromWebhook'): Found[] {
  return variablesOf(assistant).flatMap(({ name, source, uses }) =>
    source === 'call' && uses[0] !== undefined ? [{ path: uses[0].path, say: () => t(key, { name: braced(name) }), fix: addition(name) }] : [],
  );
}

/** Where single braces are right: addresses with path parameters, and what holds code. */
const NOT_SPOKEN = /url$|^pattern$|^expression$/;

function singleBraces(assistant: JsonObject): Found[] {
  return filledTexts(assistant).flatMap(({ path, text }): Found[] => {
    if (!text.includes('{') || NOT_SPOKEN.test(String(path.at(-1)))) return [];
    const names = new Set(templateParts(text).flatMap((part) => (part.kind === 'single' ? [part.name] : [])));
    return [...names].map((name) => ({
      path,
      say: () => t('lint.singleBraces', { single: `{${name}}`, double: braced(name) }),
      fix: doubling(path, name),
    }));
  });
}

/** Works on the text as it stands when it is asked for: more may have been typed since the check. */
function doubling(path: Path, name: string): Fix {
  const label = () => t('lint.singleBracesFix', { double: braced(name) });
  return {
    label,
    apply: (assistant) => {
      const text = getAt(assistant, path);
      return typeof text === 'string' ? setting(label, path, doubled(text, name)).apply(assistant) : assistant;
    },
  };
}
