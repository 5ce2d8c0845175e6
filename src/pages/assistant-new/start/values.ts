import type { JsonObject } from '#lib/json.ts';
import { phoneFault, phoneFaultText, tidyPhone } from '#lib/phone.ts';
import { t } from '#lib/words/t.ts';
import { templateSettings, type Template } from '../templates/template.ts';

/** What is asked before an assistant is made. */
export type StartValues = {
  readonly name: string;
  readonly model: string;
  readonly greeting: string;
  readonly instructions: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Numbers and addresses that tools of a template need; left empty, the tool is not made. */
  readonly transferTo: string;
  readonly requestUrl: string;
};

/** What is wrong, by the name of the field. */
export type Faults = Readonly<Record<string, string>>;

export function startOf(template: Template | undefined): StartValues {
  const { name = '', greeting = '', instructions = '', variables = {} } = template ?? {};
  return { name, model: '', greeting, instructions, variables, transferTo: '', requestUrl: '' };
}

export function faultsOf({ name, instructions, transferTo, requestUrl }: StartValues): Faults {
  const phone = transferTo.trim() === '' ? undefined : phoneFault(tidyPhone(transferTo));
  return {
    ...(name.trim() === '' ? { name: t('newAssistant.nameMissing') } : {}),
    ...(instructions.trim() === '' ? { instructions: t('newAssistant.instructionsMissing') } : {}),
    ...(phone === undefined ? {} : { transferTo: phoneFaultText(phone) }),
    ...(requestUrl.trim() === '' || isWebAddress(requestUrl.trim()) ? {} : { requestUrl: t('newAssistant.requestUrlWrong') }),
  };
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** What to send. Without a model the API takes its own; a blank assistant has nothing that was not typed. */
export function bodyOf(values: StartValues, template: Template | undefined): JsonObject {
  const { name, model, greeting, instructions, variables } = values;
  return {
    name: name.trim(),
    instructions,
    greeting,
    ...(model === '' ? {} : { model }),
    ...(template === undefined
      ? {}
      : {
          ...templateSettings(template, { transferTo: tidyPhone(values.transferTo), requestUrl: values.requestUrl.trim() }),
          dynamic_variables: variables,
        }),
  };
}

const SHOWN: ReadonlySet<string> = new Set(['name', 'model', 'greeting', 'instructions']);

/** The faults that the API found, each at its field; `isWhole` when every one has a field here. */
export function refusalsOf(error: Error): { readonly faults: Faults; readonly isWhole: boolean } {
  const issues: unknown[] = 'issues' in error && Array.isArray(error.issues) ? error.issues : [];
  const placed = issues.flatMap((issue): (readonly [string, string])[] => {
    if (typeof issue !== 'object' || issue === null || !('path' in issue) || !('message' in issue) || !Array.isArray(issue.path)) return [];
    const field = String(issue.path[0]);
    return SHOWN.has(field) ? [[field, String(issue.message)]] : [];
  });
  return { faults: Object.fromEntries(placed), isWhole: issues.length > 0 && placed.length === issues.length };
}
