import { z } from 'zod';
import { useAsked } from '#forms/use-asked.ts';

/** What is asked about right now. */
export type Asking =
  | { readonly what: 'review' }
  | { readonly what: 'end' }
  | { readonly what: 'ramp'; readonly versionId: string | null }
  | { readonly what: 'promote'; readonly versionId: string }
  | null;

const params = z.object({ ask: z.enum(['end', 'promote', 'ramp']).nullable().catch(null), version: z.string().nullable().catch(null) });

/** The question that is open. An address may bring one, such as the key for "everyone to main" on any page of the assistant. */
export const useAsking = () => useAsked<NonNullable<Asking>>(askedBy);

function askedBy(search: string): Asking {
  const { ask, version } = params.parse({ ask: null, version: null, ...Object.fromEntries(new URLSearchParams(search)) });
  if (ask === 'end') return { what: 'end' };
  if (ask === 'ramp') return { what: 'ramp', versionId: version };
  return ask === 'promote' && version !== null ? { what: 'promote', versionId: version } : null;
}
