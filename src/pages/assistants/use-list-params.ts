import { useSearchParams } from 'react-router';
import { useUrlText } from '#forms/use-url-text.ts';
import { listParams, type ListParams, type Sort } from './list.ts';

const START = listParams.parse({});

/** The list's state in the address, and ways to change it. What stands at its start is left out of the address. */
export function useListParams() {
  const [search, setSearch] = useSearchParams();
  const params = listParams.parse(Object.fromEntries(search));
  const set = (change: Partial<ListParams>) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries({ ...listParams.parse(Object.fromEntries(before)), ...change })) {
          if (value === Object.entries(START).find(([key]) => key === name)?.[1]) next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  const [text, setText] = useUrlText(params.q, (q) => set({ q }));
  const clear = () => {
    setText('');
    set({ q: '', model: '', channel: '', tag: '' });
  };
  const sortBy = (sort: Sort) => {
    const first = sort === 'updated' ? 'desc' : 'asc';
    const other = params.dir === 'asc' ? 'desc' : 'asc';
    set({ sort, dir: params.sort === sort ? other : first });
  };
  return { params, text, setText, set, clear, sortBy };
}
