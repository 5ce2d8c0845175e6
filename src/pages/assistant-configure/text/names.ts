import type { JsonObject, Path } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import type { TemplateName } from '#ui/code/template-names.ts';
import { defaultValue, RESERVED_VARIABLES, variablesOf, variableUses } from '#wire/variables.ts';

/** Everything that may stand in the double braces of a text of this assistant. Secrets that could not be read count as known where they are used. */
export function templateNames(draft: JsonObject, secrets: readonly string[] | undefined): TemplateName[] {
  const own = variablesOf(draft).flatMap(({ name, source }): TemplateName[] => {
    if (source === 'default') return [{ name, kind: 'variable', detail: shortened(defaultValue(draft, name) ?? ''), group: t('texts.groupDefaults') }];
    return source === 'tool' ? [{ name, kind: 'variable', detail: '', group: t('texts.groupTools') }] : [];
  });
  const reserved = RESERVED_VARIABLES.map((name): TemplateName => ({ name, kind: 'variable', detail: '', group: t('texts.groupTelnyx') }));
  const known = secrets ?? usedSecrets(draft);
  return [...own, ...reserved, ...known.map((name): TemplateName => ({ name, kind: 'secret', detail: '', group: t('texts.groupSecrets') }))];
}

function usedSecrets(draft: JsonObject): string[] {
  return [...new Set(variableUses(draft).flatMap(({ name, kind }) => (kind === 'secret' ? [name] : [])))];
}

function shortened(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value;
}

/** The names of one text's variables, in the order in which they are said. */
export function variablesIn(draft: JsonObject, path: Path): string[] {
  const key = path.join('.');
  return [...new Set(variableUses(draft).flatMap((use) => (use.kind === 'variable' && use.path.join('.') === key ? [use.name] : [])))];
}
