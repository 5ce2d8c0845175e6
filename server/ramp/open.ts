import { accountNames } from '../journal/account.ts';
import type { Ledger } from '../journal/ledger.ts';
import type { Recorder } from '../journal/recorder.ts';
import type { LocalPart } from '../local-api.ts';
import { redacted } from '../redact.ts';
import type { Upstream } from '../upstream.ts';
import { createDesk } from './desk.ts';
import { dropHolder, newHolder } from './holder.ts';
import { rampPart } from './part.ts';
import { createRunner } from './runner.ts';
import { openRampStore } from './store.ts';

export type RampParts = {
  /** A path, or `:memory:`. */
  readonly file: string;
  readonly upstream: Upstream;
  readonly record: Recorder;
  readonly ledger: Ledger;
  readonly timeoutMs: number;
  readonly key: string | undefined;
  readonly readOnly: boolean;
  readonly warn: (text: string) => void;
  /** How often the ramps are looked at; `null`: only when `tick` is called. */
  readonly everyMs: number | null;
  readonly now?: (() => number) | undefined;
};

export type Ramps = { readonly part: LocalPart; readonly tick: () => Promise<void>; readonly close: () => void };

/** Ramps go on while this server runs, and after its next start. Of several servers with one data directory, one acts. */
export function startRamps({ file, upstream, record, ledger, timeoutMs, key, readOnly, warn, everyMs, now = Date.now }: RampParts): Ramps {
  const store = openRampStore(file);
  const holder = newHolder();
  const accountOf = accountNames(key);
  const runner = createRunner({ store, upstream, record, ledger, timeoutMs, holder, now });
  let ticking = false;
  let closed = false;

  const tick = async () => {
    if (readOnly || ticking || closed) return;
    ticking = true;
    try {
      for (const ramp of store.running()) {
        // Another key's ramps are not this console's to move.
        if (ramp.account !== accountOf(ramp.accountName)) continue;
        // Longer than reading and writing can take: nobody else takes over in the middle.
        if (closed || !store.lease(holder, now(), now() + 6 * timeoutMs)) return;
        await runner.check(ramp);
      }
    } catch (error) {
      if (!closed) warn(redacted(`A ramp could not be looked at: ${String(error)}\n`, key));
    } finally {
      ticking = false;
    }
  };

  const timer = everyMs === null ? undefined : setInterval(() => void tick(), everyMs);
  timer?.unref();
  return {
    part: rampPart(createDesk({ store, runner, accountOf, now })),
    tick,
    close() {
      if (closed) return;
      closed = true;
      clearInterval(timer);
      store.release(holder);
      dropHolder(holder);
      store.close();
    },
  };
}
