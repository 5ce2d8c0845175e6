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

/** The fields that the API may find at fault. */
export const SENT = ['name', 'model', 'greeting', 'instructions'] as const;
