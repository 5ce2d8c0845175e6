import type { JsonObject } from '#lib/json.ts';
import type { IconName } from '#ui/Icon.tsx';

/** A request that the assistant can make when somebody gives its address. */
type TemplateRequest = {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly description: string;
  /** What it sends: names with what each means. All of them are required. */
  readonly fields: Readonly<Record<string, string>>;
};

/** A trade's assistant to begin with: texts of real use, and made-up values for what each business has of its own. */
export type Template = {
  readonly key: string;
  readonly icon: IconName;
  readonly name: string;
  readonly description: string;
  readonly greeting: string;
  readonly instructions: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
  /** Who takes a call that is handed on. */
  readonly person: string;
  readonly request?: TemplateRequest;
};

type TemplateExtras = { readonly transferTo: string; readonly requestUrl: string };

/** The settings of a new assistant beside its name, model and texts. Tools that need a number or an address come with it, or not at all. */
export function templateSettings({ description, tags, person, request }: Template, { transferTo, requestUrl }: TemplateExtras): JsonObject {
  return {
    description,
    tags,
    enabled_features: ['telephony'],
    voice_settings: { voice: 'Telnyx.NaturalHD.astra' },
    tools: [
      { type: 'hangup', hangup: { description: 'End the call after both sides have said goodbye, or when the caller asks you to.' } },
      ...(transferTo === '' ? [] : [transfer(person, transferTo)]),
      ...(request === undefined || requestUrl === '' ? [] : [webhook(request, requestUrl)]),
    ],
  };
}

function transfer(person: string, to: string): JsonObject {
  return {
    type: 'transfer',
    transfer: {
      // The number that was called: it may be shown to whoever takes over.
      from: '{{telnyx_agent_target}}',
      targets: [{ name: person, to }],
      description: `Hand the call to ${person}. Say first that you are doing so.`,
    },
  };
}

function webhook({ name, method, description, fields }: TemplateRequest, url: string): JsonObject {
  const parameters = {
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([key, says]) => [key, { type: 'string', description: says }])),
    required: Object.keys(fields),
  };
  return {
    type: 'webhook',
    timeout_ms: 5000,
    webhook: { name, description, url, method, [method === 'GET' ? 'query_parameters' : 'body_parameters']: parameters },
  };
}
