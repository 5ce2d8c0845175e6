import type { McpFaultKind } from '#wire/mcp-inspect.ts';
import { refusal, type Refusal } from '../refusal.ts';

/** What went wrong with another MCP server, by kind and in words. The words hold nothing secret: no header goes into them. */
export class McpFault extends Error {
  override readonly name = 'McpFault';
  readonly kind: McpFaultKind;
  constructor(kind: McpFaultKind, detail: string) {
    super(detail);
    this.kind = kind;
  }
}

const STATUS: Readonly<Partial<Record<McpFaultKind, number>>> = { url: 400, private: 403, timeout: 504 };

/** Never 401: that would be taken for a refused key of this console. */
export function refusalOf({ kind, message }: McpFault): Refusal {
  return refusal(STATUS[kind] ?? 502, `mcp_${kind}`, 'MCP server', message);
}

/** The fault that an error of the network is; null for any other error. */
export function networkFault(error: unknown): McpFault | null {
  for (let at = error, depth = 0; at instanceof Error && depth < 6; at = at.cause, depth += 1) {
    if (at instanceof McpFault) return at;
    const code = 'code' in at ? String(at.code) : '';
    const kind = kindOf(code) ?? (at instanceof AggregateError ? kindOf(codeOf(at.errors[0])) : null);
    if (kind !== null) return new McpFault(kind, `${WORDS[kind]} (${code})`);
  }
  return null;
}

const WORDS = {
  dns: 'No address was found for this host name.',
  refused: 'Nothing listens at this address: the connection was refused.',
  unreachable: 'The host cannot be reached from this machine.',
  tls: 'No secure connection came about: the certificate or the TLS version was not accepted.',
  timeout: 'No connection came about in time.',
  broken: 'The connection broke off.',
} as const;

const CODES: Readonly<Record<string, keyof typeof WORDS>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EADDRNOTAVAIL: 'unreachable',
  EACCES: 'unreachable',
  EPROTO: 'tls',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls',
  HOSTNAME_MISMATCH: 'tls',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  ECONNRESET: 'broken',
  EPIPE: 'broken',
  UND_ERR_SOCKET: 'broken',
};

function kindOf(code: string): keyof typeof WORDS | null {
  if (Object.hasOwn(CODES, code)) return CODES[code] ?? null;
  if (/^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_)/.test(code)) return 'tls';
  return code.startsWith('HPE_') ? 'broken' : null;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
