import { useSearchParams } from 'react-router';
import { searchShown, useUrlText } from '#forms/use-url-text.ts';
import { catalogueParams, type CatalogueParams } from './list.ts';

/** The page's state in the address, and ways to change it. What is not set is left out of the address. */
export function useCatalogueParams() {
  const [search, setSearch] = useSearchParams();
  const params = catalogueParams.parse(Object.fromEntries(search));
  const set = (change: Partial<CatalogueParams>) =>
    setSearch(
      () => {
        const next = searchShown();
        for (const [name, value] of Object.entries(change)) {
          if (value === '') next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  const [text, setText] = useUrlText(params.q, (q) => set({ q }));
  const clear = () => {
    setText('');
    set({ q: '', status: '' });
  };
  return { params: { ...params, q: text }, setText, set, clear };
}
