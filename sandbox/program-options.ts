import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SEEDS, type SeedName } from './seed.ts';

export const USAGE = `The sandbox: the Telnyx-compatible API alone, without the console.

  npm run sandbox -- [--empty | --seed demo|empty|large] [--require-key] [--db FILE] [--time-scale N]

  --empty          new accounts start without data, the same as --seed empty
  --seed NAME      what a new account starts with (demo)
  --require-key    refuse requests without a bearer key
  --db FILE        where everything is kept (sandbox-api.db in SWITCHBOARD_DATA_DIR, which is .data)
  --time-scale N   simulated calls, runs and answers take N times less time (1)

PORT (4401; 0 takes a free one) and HOST (127.0.0.1; loopback only) come from the environment.`;

export type ProgramOptions = {
  readonly host: string;
  readonly port: number;
  readonly file: string;
  readonly seed: SeedName;
  readonly requireKey: boolean;
  readonly timeScale: number;
};

/** Something that was asked for and cannot be; its message is for the person at the terminal. */
export class OptionError extends Error {}

/** What the program is asked to do; `null` when it is asked how to ask. */
export function readOptions(args: readonly string[], env: Readonly<Record<string, string | undefined>>): ProgramOptions | null {
  const { values } = parsed(args);
  if (values.help) return null;
  if (values.empty && values.seed !== undefined && values.seed !== 'empty') throw new OptionError('--empty and --seed contradict each other.');
  const seed = values.empty ? 'empty' : SEEDS.find((name) => name === (values.seed ?? 'demo'));
  if (seed === undefined) throw new OptionError(`--seed must be one of ${SEEDS.join(', ')}.`);
  return {
    host: env['HOST'] || '127.0.0.1',
    port: portOf(env['PORT'] || '4401'),
    file: values.db === undefined ? join(dataDir(env), 'sandbox-api.db') : fileOf(values.db),
    seed,
    requireKey: values['require-key'] ?? false,
    timeScale: scaleOf(values['time-scale'] ?? '1'),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        empty: { type: 'boolean' },
        seed: { type: 'string' },
        'require-key': { type: 'boolean' },
        db: { type: 'string' },
        'time-scale': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new OptionError(error instanceof Error ? error.message : 'The flags cannot be read.');
  }
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 0 && port <= 65_535) return port;
  throw new OptionError('PORT must be a whole number from 0 to 65535.');
}

function scaleOf(text: string): number {
  const scale = /^\d{1,6}(\.\d{1,6})?$/.test(text) ? Number(text) : 0;
  if (scale > 0) return scale;
  throw new OptionError('--time-scale must be a number above 0.');
}

function fileOf(text: string): string {
  if (text === '') throw new OptionError('--db must name a file.');
  return text === ':memory:' ? text : resolve(text);
}

function dataDir(env: Readonly<Record<string, string | undefined>>): string {
  const given = env['SWITCHBOARD_DATA_DIR'];
  return given ? resolve(given) : fileURLToPath(new URL('../.data', import.meta.url));
}
