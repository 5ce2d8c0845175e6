import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { ConfigError } from './config-error.ts';
import { isHostName } from './hosts.ts';

/** The folder that holds package.json. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const flag = z.enum(['0', '1', 'false', 'true', ''], 'must be 1 or 0').transform((text) => text === '1' || text === 'true');
const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .pipe(z.number().min(least, `must be at least ${least}`).max(most, `must be at most ${most}`));
const hostNames = z
  .string()
  .default('')
  .transform((text) =>
    text
      .toLowerCase()
      .split(/[\s,]+/)
      .filter((name) => name !== ''),
  )
  .refine((names) => names.every(isHostName), 'must be bare host names, separated by commas');

const Env = z.object({
  HOST: z.string().max(255).default('127.0.0.1'),
  PORT: whole(0, 65535).default(4400),
  TELNYX_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{1,512}$/, 'must be one word without spaces, line ends or special characters')
    .exactOptional(),
  TELNYX_BASE_URL: z
    .string()
    .default('https://api.telnyx.com/v2')
    .transform((text, context) => {
      const fault = baseUrlFault(text);
      if (fault !== null) context.addIssue({ code: 'custom', message: fault });
      return text.replace(/\/+$/, '');
    }),
  SWITCHBOARD_DATA_DIR: z
    .string()
    .regex(/^[^\0]{1,1000}$/, 'must be a folder')
    .exactOptional(),
  SWITCHBOARD_READ_ONLY: flag.default(false),
  UPSTREAM_TIMEOUT_MS: whole(100, 120_000).default(30_000),
  SWITCHBOARD_ALLOWED_HOSTS: hostNames,
  SWITCHBOARD_MCP_ALLOWED_HOSTS: hostNames,
  SWITCHBOARD_TIME_SCALE: z
    .string()
    .regex(/^\d{1,6}(\.\d{1,6})?$/, 'must be a number above 0')
    .transform(Number)
    .pipe(z.number().gt(0, 'must be a number above 0'))
    .default(1),
  SWITCHBOARD_SEED: z.enum(['demo', 'empty', 'large'], 'must be demo, empty or large').default('demo'),
  LOG: z.enum(['json', 'human'], 'must be json or human').default('human'),
});

export type Config = {
  readonly host: string;
  readonly port: number;
  /** Absent: the sandbox answers. */
  readonly key: string | undefined;
  readonly baseUrl: string;
  readonly dataDir: string;
  readonly readOnly: boolean;
  readonly timeoutMs: number;
  readonly allowedHosts: readonly string[];
  /** Hosts at private addresses that MCP inspection may reach for somebody elsewhere. */
  readonly mcpAllowedHosts: readonly string[];
  readonly timeScale: number;
  readonly seed: 'demo' | 'empty' | 'large';
  readonly log: 'json' | 'human';
};

/** All settings, checked. An empty variable counts as absent, as shells and container files leave them. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([name, value]) => name in Env.shape && value !== undefined && value !== ''));
  const parsed = Env.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigError(String(issue?.path[0] ?? 'A setting'), issue?.message ?? 'cannot be used');
  }
  const { data } = parsed;
  return {
    host: data.HOST,
    port: data.PORT,
    key: data.TELNYX_API_KEY,
    baseUrl: data.TELNYX_BASE_URL,
    dataDir: data.SWITCHBOARD_DATA_DIR === undefined ? join(ROOT, '.data') : resolve(data.SWITCHBOARD_DATA_DIR),
    readOnly: data.SWITCHBOARD_READ_ONLY,
    timeoutMs: data.UPSTREAM_TIMEOUT_MS,
    allowedHosts: data.SWITCHBOARD_ALLOWED_HOSTS,
    mcpAllowedHosts: data.SWITCHBOARD_MCP_ALLOWED_HOSTS,
    timeScale: data.SWITCHBOARD_TIME_SCALE,
    seed: data.SWITCHBOARD_SEED,
    log: data.LOG,
  };
}

/** The key goes wherever this points: only over TLS, or to this very machine. */
function baseUrlFault(text: string): string | null {
  const url = URL.parse(text);
  if (url === null || /\s/.test(text)) return 'must be an address such as https://api.telnyx.com/v2';
  if (url.username !== '' || url.password !== '') return 'must not carry a user name or password';
  if (url.search !== '' || url.hash !== '' || text.includes('?') || text.includes('#')) return 'must not carry a query or fragment';
  const here = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && here) ? null : 'must start with https:// (http:// only for this machine)';
}
