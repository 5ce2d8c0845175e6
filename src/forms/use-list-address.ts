import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { searchShown } from './use-url-text.ts';

/** The state of a list as texts, each by the name that it has in the address. */
type Texts<Params> = { readonly [Name in keyof Params]: string };

/**
 * The state of a list in the address, and a way to change it. `read` makes it from what stands there, and must be the same
 * function each time; what stands at its start is left out of the address.
 */
export function useListAddress<Params extends Texts<Params>>(
  read: (search: Readonly<Record<string, string>>) => Params,
): { readonly params: Params; readonly set: (change: Partial<Params>) => void } {
  const [search, setSearch] = useSearchParams();
  const params = useMemo(() => read(Object.fromEntries(search)), [read, search]);
  // The same between two navigations: a table must not be drawn anew for a key in the search field.
  const set = useCallback(
    (change: Partial<Params>) =>
      setSearch(
        () => {
          const next = searchShown();
          const start: Readonly<Record<string, string>> = read({});
          const wanted: Readonly<Record<string, string>> = { ...read(Object.fromEntries(next)), ...change };
          for (const [name, value] of Object.entries(wanted)) {
            if (value === start[name]) next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [read, setSearch],
  );
  return { params, set };
}
