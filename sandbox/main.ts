import type { Server } from 'node:http';
import { openServer } from './http-adapter.ts';
import { isLoopback, listenAddress } from './loopback.ts';
import { OptionError, readOptions, USAGE } from './program-options.ts';
import { createSandbox, type Sandbox } from './sandbox.ts';

/** After this the program is gone, whatever still hangs on it. */
const STOP_MS = 1_500;

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  if (options === null) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const host = await listenAddress(options.host);
  process.umask(0o077);
  const sandbox = createSandbox(options);
  const server = openServer((request) => sandbox.handle(request));
  stopCleanly(server, sandbox);
  const address = await listen(server, options.port, host);
  const key = options.requireKey ? 'any bearer key, an account each' : 'no key needed';
  process.stdout.write(`Simulated Telnyx API (${key}; ${options.file})\n${address}/v2\n`);
}

/** Resolves to the URL. */
function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = `PORT ${port} is taken by another program. Stop that one, or choose another port (PORT=0 takes a free one).`;
      reject(error.code === 'EADDRINUSE' ? new OptionError(taken) : error);
    });
    server.listen(port, host, () => {
      const bound = server.address();
      if (bound === null || typeof bound === 'string' || !isLoopback(bound.address)) {
        reject(new OptionError('HOST led to an address beyond loopback.'));
        return;
      }
      resolve(`http://${bound.family === 'IPv6' ? `[${bound.address}]` : bound.address}:${bound.port}`);
    });
  });
}

function stopCleanly(server: Server, sandbox: Sandbox): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(0), STOP_MS).unref();
    server.close(() => {
      sandbox.close();
      process.exit(0);
    });
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), STOP_MS / 2).unref();
  };
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
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(`The sandbox did not start: ${why}\n${error instanceof OptionError ? '' : '--db names another file to keep everything in.\n'}`);
  process.exit(1);
}
