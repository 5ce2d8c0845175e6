import type { Key } from '#lib/words/t.ts';
import type { ToolType } from '#wire/tool-request.ts';

type Columned = Extract<Key, `tools.column${string}`>;

/** What a part is called; the same key with `Says` tells what it does. */
type Title =
  `tools.${'headers' | 'customHeaders' | 'sipHeaders' | 'body' | 'query' | 'path' | 'parameters' | 'stored' | 'updatable' | 'targets' | 'referTargets' | 'assistants'}`;

/** One text of a row. `more` ones are folded away; a `password` is never shown. */
export type Column = {
  readonly key: string;
  readonly word: Columned;
  readonly kind: 'text' | 'secret-text' | 'password' | 'choice' | 'assistant';
  readonly choices?: readonly string[];
  readonly placeholder?: string;
  readonly more?: true;
  /** Without it the row is refused, so it is never left out. */
  readonly required?: true;
};

/** A setting of a tool that is a list of rows, a JSON schema or a choice between shapes (contract section 5). */
export type Part = { readonly path: readonly string[]; readonly title: Title } & (
  | { readonly editor: 'rows'; readonly columns: readonly Column[]; readonly required?: true }
  | { readonly editor: 'schema'; readonly required?: true }
  | { readonly editor: 'targets'; readonly columns: readonly Column[]; readonly nullable: boolean }
);

const name = (extra: Partial<Column> = {}): Column => ({ key: 'name', word: 'tools.columnName', kind: 'text', ...extra });
const value: Column = { key: 'value', word: 'tools.columnValue', kind: 'secret-text' };
const sip: readonly Column[] = [
  { key: 'sip_auth_username', word: 'tools.columnUser', kind: 'text', more: true },
  { key: 'sip_auth_password', word: 'tools.columnPassword', kind: 'password', more: true },
];
const target: readonly Column[] = [
  name(),
  { key: 'to', word: 'tools.columnTo', kind: 'text', placeholder: '+14155550134', required: true },
  { key: 'extension', word: 'tools.columnExtension', kind: 'text', more: true },
  { key: 'message', word: 'tools.columnMessage', kind: 'text', more: true },
  ...sip,
];
const headers = {
  path: ['headers'],
  title: 'tools.headers',
  editor: 'rows',
  columns: [name({ placeholder: 'Authorization' }), value],
} as const satisfies Part;
const customHeaders = {
  path: ['custom_headers'],
  title: 'tools.customHeaders',
  editor: 'rows',
  columns: [name({ placeholder: 'X-Reason' }), value],
} as const satisfies Part;
const parameters = { path: ['parameters'], title: 'tools.parameters', editor: 'schema' } as const;

/** What each type has besides its plain settings, in the order of its form. */
export const PARTS: Readonly<Partial<Record<ToolType, readonly Part[]>>> = {
  webhook: [
    { path: ['path_parameters'], title: 'tools.path', editor: 'schema' },
    { path: ['query_parameters'], title: 'tools.query', editor: 'schema' },
    { path: ['body_parameters'], title: 'tools.body', editor: 'schema' },
    headers,
    {
      path: ['store_fields_as_variables'],
      title: 'tools.stored',
      editor: 'rows',
      columns: [
        name({ placeholder: 'customer_name', required: true }),
        { key: 'value_path', word: 'tools.columnPath', kind: 'text', placeholder: 'customer.name', required: true },
      ],
    },
  ],
  client_side_tool: [{ ...parameters, required: true }],
  function: [parameters],
  handoff: [
    {
      path: ['ai_assistants'],
      title: 'tools.assistants',
      editor: 'rows',
      required: true,
      columns: [{ key: 'id', word: 'tools.columnAssistant', kind: 'assistant', required: true }, name({ required: true })],
    },
  ],
  transfer: [{ path: ['targets'], title: 'tools.targets', editor: 'targets', columns: target, nullable: false }, customHeaders],
  invite: [{ path: ['targets'], title: 'tools.targets', editor: 'targets', columns: target, nullable: true }, customHeaders],
  refer: [
    {
      path: ['targets'],
      title: 'tools.referTargets',
      editor: 'rows',
      required: true,
      columns: [
        name({ required: true }),
        { key: 'sip_address', word: 'tools.columnSip', kind: 'text', placeholder: 'sip:desk@example.com', required: true },
        ...sip,
      ],
    },
    {
      path: ['sip_headers'],
      title: 'tools.sipHeaders',
      editor: 'rows',
      columns: [name({ kind: 'choice', choices: ['User-to-User', 'Diversion'] }), value],
    },
    customHeaders,
  ],
  update_dynamic_variables: [
    {
      path: ['updatable_variables'],
      title: 'tools.updatable',
      editor: 'rows',
      required: true,
      columns: [
        name({ placeholder: 'preferred_day', required: true }),
        { key: 'type', word: 'tools.columnType', kind: 'text', placeholder: 'string' },
        { key: 'description', word: 'tools.columnDescription', kind: 'text' },
      ],
    },
  ],
};

/** Plain settings that few people need. */
export const FOLDED: ReadonlySet<string> = new Set([
  'preset_body_fields',
  'preset_query_params',
  'messages',
  'diversion',
  'warm_message_delay_ms',
  'detection_config',
  'async_timeout_ms',
]);
