import { z } from 'zod';
import { KINDS, OPERATIONS } from '#wire/journal.ts';
import { refusal, type Refusal } from '../refusal.ts';
import type { LedgerFilter } from './ledger-store.ts';
import type { Filter } from './rows.ts';

const listOf = <T extends string>(words: readonly [T, ...T[]]) =>
  z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(words)).min(1));
const moment = z.iso.datetime({ offset: true, error: 'must be a time such as 2026-01-31T12:00:00Z' }).transform((text) => Date.parse(text));
const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .pipe(z.number().min(least).max(most));
const text = z.string().min(1).max(200);

const journalQuery = z.object({
  assistant: text.optional(),
  kind: listOf(KINDS).optional(),
  operation: listOf(OPERATIONS).optional(),
  since: moment.optional(),
  until: moment.optional(),
  text: text.optional(),
  cursor: whole(1, Number.MAX_SAFE_INTEGER).optional(),
  limit: whole(1, 200).default(50),
  bodies: z.enum(['0', 'brief', '1']).default('0'),
});

/** As the address says it. */
const BODIES = { '0': 'none', brief: 'brief', '1': 'all' } as const;

export function filterOf(query: string): Filter | Refusal {
  const read = journalQuery.safeParse(fields(query));
  if (!read.success) return badQuery(read.error);
  const { kind, operation, bodies, ...rest } = read.data;
  return { ...rest, kinds: kind, operations: operation, bodies: BODIES[bodies] };
}

const ledgerQuery = z
  .object({ run: text.optional(), suite_run: text.optional(), assistant: text.optional(), version: text.optional() })
  .refine((given) => given.run ?? given.suite_run ?? given.assistant, { error: 'run, suite_run or assistant must be given' });

export function ledgerFilterOf(query: string): LedgerFilter | Refusal {
  const read = ledgerQuery.safeParse(fields(query));
  return read.success ? read.data : badQuery(read.error);
}

/** An empty parameter counts as absent, as a form leaves it. */
function fields(query: string): Record<string, string> {
  return Object.fromEntries([...new URLSearchParams(query)].filter(([, value]) => value !== ''));
}

function badQuery(error: z.ZodError): Refusal {
  return refusal(400, 'query', 'Bad request', z.prettifyError(error));
}
