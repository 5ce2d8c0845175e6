import type { Failure } from '#ui/states.tsx';

/** How far many readings of one kind have come. */
export type Reading = {
  readonly isLoading: boolean;
  readonly failed: number;
  /** Set when none of them came. */
  readonly failure: Failure | null;
  readonly retry: () => void;
  readonly isRetrying: boolean;
};

type Read = {
  readonly data: unknown;
  readonly error: Failure | null;
  readonly isPending: boolean;
  readonly isError: boolean;
  readonly isFetching: boolean;
  readonly refetch: () => Promise<unknown>;
};

/** Loading until all have an answer or have failed; only where nothing at all could be read is there nothing to show. */
export function readingOf(all: readonly Read[], isFinding = false): Reading {
  const failed = all.filter(({ isError }) => isError);
  return {
    isLoading: isFinding || all.some(({ isPending }) => isPending),
    failed: failed.length,
    failure: failed.length > 0 && all.every(({ data }) => data === undefined) ? (failed[0]?.error ?? null) : null,
    retry: () => {
      for (const { refetch } of failed) void refetch();
    },
    isRetrying: failed.some(({ isFetching }) => isFetching),
  };
}
