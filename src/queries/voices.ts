import { queryOptions } from '@tanstack/react-query';
import { listVoices } from '#api/voices.ts';

const AN_HOUR = 3_600_000;

/** The voices to choose from. */
export const voicesQuery = () =>
  queryOptions({ queryKey: ['voices'] as const, queryFn: async ({ signal }) => (await listVoices(signal)).voices, staleTime: AN_HOUR });
