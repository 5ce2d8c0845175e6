import { z } from 'zod';

/**
 * A run that was started through this console: on which version, and what that version's configuration was. Telnyx's own
 * answers about runs carry no version. A null was not known at that moment; it is never guessed.
 */
export const ledgerRow = z.object({
  run_id: z.string(),
  test_id: z.string(),
  test_suite_run_id: z.string().nullable(),
  assistant_id: z.string().nullable(),
  version_id: z.string().nullable(),
  /** See `config-hash.ts`. */
  config_hash: z.string().nullable(),
  at: z.string(),
  /** The journal entry of the trigger; `null` where the row is seeded. */
  entry: z.number().nullable(),
  /** Set where it was no run of this console: the sandbox's first data, of which the seed knows the version. */
  seeded: z.literal(true).exactOptional(),
});
export type LedgerRow = z.output<typeof ledgerRow>;

export const ledgerAnswer = z.object({ data: z.array(ledgerRow) });

/** How many runs or batches can be looked up at once. */
export const LEDGER_LOOKUP = 1000;
const ids = z.array(z.string().min(1).max(200)).max(LEDGER_LOOKUP).default([]);

/** The body of POST /api/local/ledger. */
export const ledgerLookup = z.object({ runs: ids, suite_runs: ids });
export type LedgerLookup = z.output<typeof ledgerLookup>;
