import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { searchShown, useUrlText } from '#forms/use-url-text.ts';
import { listParams, type ListParams, type Sort } from './list.ts';

const START = listParams.parse({});

/** The list's state in the address, and ways to change it. What stands at its start is left out of the address. */
export function useListParams() {
  const [search, setSearch] = useSearchParams();
  const params = useMemo(() => listParams.parse(Object.fromEntries(search)), [search]);
  // The same between two navigations: the table must not be drawn anew for a key in the search field.
  const set = useCallback(
    (change: Partial<ListParams>) =>
      setSearch(
        () => {
          const before = searchShown();
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries({ ...listParams.parse(Object.fromEntries(before)), ...change })) {
            if (value === Object.entries(START).find(([key]) => key === name)?.[1]) next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  );
  const [text, setText] = useUrlText(params.q, (q) => set({ q }));
  const clear = () => {
    setText('');
    set({ q: '', model: '', channel: '', tag: '' });
  };
  const sortBy = useCallback(
    (sort: Sort) => {
      const first = sort === 'updated' ? 'desc' : 'asc';
      const other = params.dir === 'asc' ? 'desc' : 'asc';
      set({ sort, dir: params.sort === sort ? other : first });
    },
    [set, params],
  );
  return { params, text, setText, set, clear, sortBy };
}
