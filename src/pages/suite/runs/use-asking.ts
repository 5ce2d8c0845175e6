import { useAsked } from '#forms/use-asked.ts';

/** What is asked to be run: the whole suite (`null`), or one of its tests. */
type Asking = { readonly testId: string | null };

/** The question that is open. An address may bring it, from a place where the suite was only named. */
export const useAsking = () => useAsked<Asking>(askedBy);

function askedBy(search: string): Asking | null {
  return new URLSearchParams(search).get('ask') === 'run' ? { testId: null } : null;
}
