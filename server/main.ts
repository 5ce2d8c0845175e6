import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError } from './config-error.ts';
import { readConfig, ROOT, type Config } from './config.ts';
import { openConsole, type Console } from './console.ts';
import { openServer } from './http-server.ts';
import { isLoopback, listenAddress } from './listen-address.ts';
import { redacted } from './redact.ts';
import { createSite } from './site.ts';
import { readBuild } from './static-files.ts';

const USAGE = `Switchboard, the console for Telnyx AI assistants.

  npm start -- [--port N] [--host ADDRESS] [--data DIR] [--read-only]

Flags stand above the environment (PORT, HOST, SWITCHBOARD_DATA_DIR, SWITCHBOARD_READ_ONLY), and that above a file .env.
With TELNYX_API_KEY calls go to Telnyx; without it a sandbox on this machine answers.`;

/** After this the server is gone, whatever still hangs on it. */
const STOP_MS = 1_500;

async function main(): Promise<void> {
  const config = settings();
  if (config === null) return;
  const host = await listenAddress(config.host);
  // What is written from here on (the data folder, its databases) belongs to this user alone.
  process.umask(0o077);
  const site = createSite(readBuild(join(ROOT, 'dist')));
  const running = await openConsole(config, (text) => process.stdout.write(text));
  const server = openServer((req, res) => running.handler(req, res, site));
  const address = await listen(server, config.port, host);
  stopCleanly(server, running);
  const where = running.mode === 'sandbox' ? 'sandbox, no key needed' : `Telnyx at ${config.baseUrl}`;
  process.stdout.write(`Switchboard ${running.version} (${where}${config.readOnly ? ', read only' : ''}) ${address}\n`);
}

function settings(): Config | null {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      host: { type: 'string' },
      data: { type: 'string' },
      'read-only': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return null;
  }
  const file = join(ROOT, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  return readConfig({
    ...process.env,
    ...(values.port === undefined ? {} : { PORT: values.port }),
    ...(values.host === undefined ? {} : { HOST: values.host }),
    ...(values.data === undefined ? {} : { SWITCHBOARD_DATA_DIR: values.data }),
    ...(values['read-only'] ? { SWITCHBOARD_READ_ONLY: '1' } : {}),
  });
}

/** Resolves to the URL. */
function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE'
          ? `${port} is taken by another program. Stop that one, or choose another port (PORT=0 takes a free one)`
          : `${port} cannot be listened on (${error.code ?? 'no reason given'})`;
      reject(new ConfigError('PORT', why));
    });
    server.listen(port, host, () => {
      const bound = server.address();
      if (bound === null || typeof bound === 'string' || !isLoopback(bound.address)) {
        server.close();
        reject(new ConfigError('HOST', 'led to an address beyond loopback'));
        return;
      }
      resolve(`http://${bound.family === 'IPv6' ? `[${bound.address}]` : bound.address}:${bound.port}`);
    });
  });
}

function stopCleanly(server: Server, running: Console): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => {
      running.log.flush();
      process.exit(0);
    }, STOP_MS).unref();
    server.closeIdleConnections();
    server.close(() => {
      void running.close().finally(() => process.exit(0));
    });
    setTimeout(() => server.closeAllConnections(), STOP_MS / 2).unref();
  };
  // A fault in one answer ends that answer, not the server.
  process.on('unhandledRejection', (reason) => {
    process.stderr.write(`${redacted(`A step failed: ${String(reason)}`, process.env['TELNYX_API_KEY'])}\n`);
  });
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('SIGHUP', stop);
  // npm does not pass SIGTERM on to what its shell started: when the parent goes, this goes too.
  if (process.env['npm_lifecycle_event'] !== undefined) {
    const parent = process.ppid;
    setInterval(() => process.ppid === parent || stop(), 500).unref();
  }
}

try {
  await main();
} catch (error) {
  // Only what is known to hold no secret is shown by its own words.
  const known = error instanceof ConfigError || (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  process.stderr.write(
    `Switchboard did not start: ${known && error instanceof Error ? error.message : redacted(String(error), process.env['TELNYX_API_KEY'])}\n`,
  );
  process.exitCode = 1;
}
