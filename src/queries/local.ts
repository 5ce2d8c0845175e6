import { queryOptions } from '@tanstack/react-query';
import { resetSandbox, retrieveStatus } from '#api/local.ts';
import { t } from '#lib/words/t.ts';
import { write } from './write.ts';

/** What the local server says of itself; it does not change while it runs. */
export const statusQuery = () =>
  queryOptions({ queryKey: ['local', 'status'] as const, queryFn: ({ signal }) => retrieveStatus(signal), staleTime: Number.POSITIVE_INFINITY });

export const resetSandboxWrite = () =>
  write({
    name: 'reset sandbox',
    send: () => resetSandbox('demo'),
    // An empty key is the start of every other: all that was read belongs to the data that is gone.
    stale: () => [[]],
    done: () => t('writes.sandboxReset'),
    failed: t('writes.sandboxResetFailed'),
    inPlace: true,
  });
