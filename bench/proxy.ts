/**
 * What the hop through the server costs: requests per second and CPU per request against asking the same upstream
 * directly, 2 kB answers, 32 connections, everything on loopback. Only the ratio travels to other machines.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type ServerProcess } from '../scripts/server-process.ts';

const SECONDS = 4;
const CONNECTIONS = 32;
const END = '"end":true}';

if (process.argv[2] === 'upstream') serveUpstream();
else await measure();

function serveUpstream(): void {
  const body = `{"text":"${'x'.repeat(2048 - END.length - 10)}",${END}`;
  const server = createServer((_req, res) => {
    res.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'x-request-id': 'bench' });
    res.end(body);
  });
  server.listen(0, '127.0.0.1', () => {
    const bound = server.address();
    process.stdout.write(`http://127.0.0.1:${bound !== null && typeof bound === 'object' ? bound.port : 0}\n`);
  });
}

async function measure(): Promise<void> {
  const upstream = await startServer('bench/proxy.ts', ['upstream'], {});
  const upstreamPort = portOf(upstream);
  const data = mkdtempSync(join(tmpdir(), 'switchboard-bench-'));
  const server = await startServer('server/main.ts', [], {
    SWITCHBOARD_DATA_DIR: data,
    TELNYX_API_KEY: 'KEY-of-the-bench',
    TELNYX_BASE_URL: `${upstream.address}/v2`,
  });
  const port = portOf(server);
  try {
    await load(port, '/api/v2/ai/assistants', 1);
    await load(upstreamPort, '/v2/ai/assistants', 1);
    for (let round = 0; round < 3; round += 1) {
      const direct = await load(upstreamPort, '/v2/ai/assistants', SECONDS);
      const before = cpuOf(server);
      const through = await load(port, '/api/v2/ai/assistants', SECONDS);
      const cpu = ((cpuOf(server) - before) * 1e6) / through;
      process.stdout.write(
        `direct ${perSecond(direct)}/s · through the server ${perSecond(through)}/s · ratio ${(through / direct).toFixed(2)} · ${cpu.toFixed(0)} µs CPU a request\n`,
      );
    }
  } finally {
    await Promise.all([upstream.stop(), server.stop()]);
    rmSync(data, { recursive: true, force: true });
  }
}

function portOf({ address }: ServerProcess): number {
  return Number(new URL(address).port);
}

function perSecond(count: number): string {
  return Math.round(count / SECONDS).toLocaleString('en');
}

/** Seconds of processor time so far (Linux; elsewhere 0). */
function cpuOf(child: ServerProcess): number {
  try {
    const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return 0;
  }
}

/** Answers received in the given time: each connection asks again as soon as it is answered. */
async function load(port: number, path: string, seconds: number): Promise<number> {
  const request = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nx-switchboard: 1\r\naccept: application/json\r\n\r\n`;
  let count = 0;
  const sockets = Array.from({ length: CONNECTIONS }, () => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    let tail = '';
    socket.on('data', (chunk) => {
      tail = (tail + chunk.toString('latin1')).slice(-END.length);
      if (tail !== END) return;
      tail = '';
      count += 1;
      socket.write(request);
    });
    return socket;
  });
  await new Promise((resolve) => {
    setTimeout(resolve, seconds * 1000);
  });
  for (const socket of sockets) socket.destroy();
  return count;
}
