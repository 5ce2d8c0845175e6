import { useCallback } from 'react';
import { useListAddress } from '#forms/use-list-address.ts';
import { useUrlText } from '#forms/use-url-text.ts';
import { listParams, type Sort } from './list.ts';

const read = (search: Readonly<Record<string, string>>) => listParams.parse(search);

/** The list's state in the address, and ways to change it. What stands at its start is left out of the address. */
export function useListParams() {
  const { params, set } = useListAddress(read);
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
