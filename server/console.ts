import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT, type Config } from './config.ts';
import { openDataFolder } from './data-folder.ts';
import { embedded } from './embedded.ts';
import { createHandler, type Handler } from './handler.ts';
import type { Seeded } from './journal/ledger.ts';
import { startJournal } from './journal/open.ts';
import { createLocalApi, type LocalStatus, type SandboxSteering } from './local-api.ts';
import { createLog, type Log } from './log.ts';
import { mcpPart } from './mcp/part.ts';
import { startRamps } from './ramp/open.ts';
import { seededRow } from './seeded-row.ts';
import { telnyx } from './telnyx.ts';
import type { Upstream } from './upstream.ts';

/** How often ramps are looked at: each look costs a handful of calls. */
const TELNYX_LOOK_MS = 15_000;
const SANDBOX_LOOK_MS = 1_000;

export type Console = {
  readonly mode: LocalStatus['mode'];
  readonly version: string;
  readonly handler: Handler;
  readonly log: Log;
  readonly close: () => Promise<void>;
};

/** Puts the parts together as the configuration says. Used by production and development alike. */
export async function openConsole(config: Config, write: (text: string) => void): Promise<Console> {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
  openDataFolder(config.dataDir);
  const log = createLog({ form: config.log, secret: config.key, write });
  const { upstream, steering, seeded } = config.key === undefined ? await sandboxOf(config) : telnyxOf(config, config.key, version);
  const status: LocalStatus =
    config.key === undefined
      ? { mode: 'sandbox', version, read_only: config.readOnly }
      : { mode: 'telnyx', version, read_only: config.readOnly, base_url: config.baseUrl };
  const { allowedHosts, timeoutMs, key } = config;
  const journal = startJournal({ file: join(config.dataDir, 'journal.db'), upstream, timeoutMs, key, warn: write, seeded });
  const ramps = startRamps({
    file: join(config.dataDir, 'ramps.db'),
    upstream,
    record: journal.record,
    ledger: journal.ledger,
    timeoutMs,
    key,
    readOnly: config.readOnly,
    warn: write,
    everyMs: key === undefined ? SANDBOX_LOOK_MS : TELNYX_LOOK_MS,
  });
  const local = createLocalApi(status, steering, [journal.part, ramps.part, mcpPart({ allowedHosts: config.mcpAllowedHosts })]);
  const handler = createHandler({ status, allowedHosts, timeoutMs, secret: key, upstream, record: journal.record, local, log });
  const close = async () => {
    ramps.close();
    await upstream.close();
    journal.close();
    log.flush();
  };
  return { mode: status.mode, version, handler, log, close };
}

type Api = { readonly upstream: Upstream; readonly steering?: SandboxSteering; readonly seeded?: Seeded };

function telnyxOf({ baseUrl }: Config, key: string, version: string): Api {
  return { upstream: telnyx({ baseUrl, key, version }) };
}

/** The sandbox is loaded only when it is used: with a key, start-up does not pay for it. */
async function sandboxOf(config: Config): Promise<Api> {
  const [{ accountFor, createSandbox }, { isSceneName }] = await Promise.all([import('#sandbox/sandbox.ts'), import('#sandbox/scenes.ts')]);
  const sandbox = createSandbox({ file: join(config.dataDir, 'sandbox.db'), seed: config.seed, timeScale: config.timeScale });
  // An account's name serves as its key.
  const account = (name: string | undefined) => accountFor(name ?? null);
  return {
    upstream: embedded(
      (request) => sandbox.handle(request),
      () => sandbox.close(),
    ),
    seeded: (name) => sandbox.seededRuns(account(name)).map(seededRow),
    steering: {
      reset: (name, seed) => sandbox.reset(account(name), seed),
      scene(name, scene) {
        if (scene !== null && !isSceneName(scene)) throw new Error('There is no scene of that name.');
        sandbox.scene(account(name), scene);
      },
      connect: (name, integrationId) => sandbox.connect(account(name), integrationId),
    },
  };
}
