import { useListAddress } from '#forms/use-list-address.ts';
import { useUrlText } from '#forms/use-url-text.ts';
import { serversParams, type ServersParams } from './list.ts';

const read = (search: Readonly<Record<string, string>>) => serversParams.parse(search);

/** The list's state in the address, and ways to change it. What stands at its start is left out of the address. */
export function useServersParams() {
  const { params, set } = useListAddress(read);
  const [text, setText] = useUrlText(params.q, (q) => set({ q }));
  const clear = () => {
    setText('');
    set({ q: '', type: '' });
  };
  const sortBy = (sort: ServersParams['sort']) => {
    const first = sort === 'created' ? 'desc' : 'asc';
    set({ sort, dir: params.sort === sort ? (params.dir === 'asc' ? 'desc' : 'asc') : first });
  };
  return { params, text, setText, set, clear, sortBy };
}
