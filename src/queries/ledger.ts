import { queryOptions } from '@tanstack/react-query';
import { listLedger } from '#api/ledger.ts';

/** The start of every key whose data rests on the ledger. */
export const LEDGER = ['ledger'] as const;

/** The newest runs that were started here on an assistant: which version each met, and its fingerprint. */
export const ledgerQuery = (assistantId: string) =>
  queryOptions({
    queryKey: [...LEDGER, 'assistant', assistantId] as const,
    queryFn: async ({ signal }) => (await listLedger({ assistant: assistantId }, signal)).data,
  });
