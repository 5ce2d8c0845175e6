import { useListAddress } from '#forms/use-list-address.ts';
import { useUrlText } from '#forms/use-url-text.ts';
import { catalogueParams } from './list.ts';

const read = (search: Readonly<Record<string, string>>) => catalogueParams.parse(search);

/** The page's state in the address, and ways to change it. What is not set is left out of the address. */
export function useCatalogueParams() {
  const { params, set } = useListAddress(read);
  const [text, setText] = useUrlText(params.q, (q) => set({ q }));
  const clear = () => {
    setText('');
    set({ q: '', status: '' });
  };
  return { params: { ...params, q: text }, setText, set, clear };
}
