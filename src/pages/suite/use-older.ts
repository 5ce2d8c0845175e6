import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { loadOlder } from '#queries/suite-runs.ts';

export type Older = { readonly busy: boolean; readonly error: Error | null; readonly load: () => void };

/** Loads older runs of a suite page by page, one page at a time. After a failure it waits to be asked by hand. */
export function useOlder(suite: string): Older {
  const client = useQueryClient();
  const [state, setState] = useState<{ busy: boolean; error: Error | null }>({ busy: false, error: null });
  const load = useCallback(() => {
    setState({ busy: true, error: null });
    loadOlder(client, suite).then(
      () => setState({ busy: false, error: null }),
      (error: unknown) => setState({ busy: false, error: error instanceof Error ? error : new Error(String(error)) }),
    );
  }, [client, suite]);
  return { ...state, load };
}
