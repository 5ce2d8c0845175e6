import { same } from '#lib/same.ts';
import { t } from '#lib/words/t.ts';
import type { McpServerChanges, NewMcpServer } from '#queries/mcp-servers.ts';
import { MCP_TRANSPORTS, type McpTransport } from '#wire/mcp-inspect.ts';
import type { McpServer } from '#wire/mcp-server.ts';

/** An MCP server as it stands in the form. */
export type ServerValues = {
  readonly name: string;
  readonly type: string;
  readonly url: string;
  readonly secret: string;
  /** None allows all: so the API has it. */
  readonly allowed: readonly string[];
};

export const BLANK: ServerValues = { name: '', type: 'http', url: '', secret: '', allowed: [] };

export function fromWire({ name, type, url, api_key_ref: secret, allowed_tools: allowed }: McpServer): ServerValues {
  return { name, type, url, secret: secret ?? '', allowed: allowed ?? [] };
}

/** The body that makes the server. Call it with values that have no faults. */
export function toWire({ name, type, url, secret, allowed }: ServerValues): NewMcpServer {
  return {
    name: name.trim(),
    type,
    url: url.trim(),
    ...(secret.trim() === '' ? {} : { api_key_ref: secret.trim() }),
    ...(allowed.length === 0 ? {} : { allowed_tools: [...allowed] }),
  };
}

/** What is to be sent: fields that differ from what was read, each whole. Unknown fields are not among them, so they stay. */
export function changesOf(values: ServerValues, read: McpServer): McpServerChanges {
  const before = fromWire(read);
  const { name, type, url, secret, allowed } = values;
  return {
    ...(name.trim() === before.name.trim() ? {} : { name: name.trim() }),
    ...(type === before.type ? {} : { type }),
    ...(url.trim() === before.url.trim() ? {} : { url: url.trim() }),
    ...(secret.trim() === before.secret ? {} : { api_key_ref: secret.trim() === '' ? null : secret.trim() }),
    ...(same([...allowed].toSorted(), [...before.allowed].toSorted()) ? {} : { allowed_tools: allowed.length === 0 ? null : [...allowed] }),
  };
}

/** What is wrong, by field of the form. */
export type Faults = Readonly<Partial<Record<keyof ServerValues, string>>>;

/** What keeps the values from being sent. */
export function faultsOf({ name, url }: ServerValues): Faults {
  return {
    ...(name.trim() === '' ? { name: t('mcp.missing') } : {}),
    ...(url.trim() === '' ? { url: t('mcp.missing') } : isUrl(url) ? {} : { url: t('mcp.notUrl') }),
  };
}

/** Telnyx can keep an address as a secret; such a template is left to it. */
function isUrl(text: string): boolean {
  if (text.includes('{{')) return true;
  const url = URL.parse(text.trim());
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
}

const FIELDS: Readonly<Record<string, keyof ServerValues>> = { name: 'name', type: 'type', url: 'url', api_key_ref: 'secret', allowed_tools: 'allowed' };

/** What the API refuses, by the field of the form; nothing when it places its fault elsewhere. */
export function refusalsOf(error: Error): Faults {
  const issues: readonly unknown[] = 'issues' in error && Array.isArray(error.issues) ? error.issues : [];
  return Object.fromEntries(
    issues.flatMap((issue) => {
      if (typeof issue !== 'object' || issue === null || !('path' in issue) || !Array.isArray(issue.path) || !('message' in issue)) return [];
      const field = FIELDS[String(issue.path[0])];
      return field === undefined ? [] : [[field, String(issue.message)]];
    }),
  );
}

/** The way of the type, where Inspect can hold it to it; another type is tried both ways. */
export function transportOf(type: string): McpTransport | undefined {
  return MCP_TRANSPORTS.find((known) => known === type);
}

/** Whether an address surely means this machine or its network, where Telnyx cannot come. */
export function isOutOfReach(url: string): boolean {
  const host = URL.parse(url.trim())?.hostname ?? '';
  return /^(?:localhost|.*\.(?:localhost|local|internal)|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(?:1[6-9]|2\d|3[01])\.[\d.]+|169\.254\.[\d.]+|\[::1\]|\[f[cde].*\])$/.test(
    host,
  );
}

/** The host of an address, as it is said on buttons. */
export function hostOf(url: string): string | undefined {
  return URL.parse(url.trim())?.host || undefined;
}
