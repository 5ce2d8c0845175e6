import { useSearchParams } from 'react-router';
import { searchShown, useUrlText } from '#forms/use-url-text.ts';
import { testsParams, type TestsParams } from './list.ts';

const START: Readonly<Record<string, string>> = testsParams.parse({});

/** The list's state in the address, and ways to change it. What stands at its start is left out of the address. */
export function useTestsParams() {
  const [search, setSearch] = useSearchParams();
  const params = testsParams.parse(Object.fromEntries(search));
  const set = (change: Partial<TestsParams>) =>
    setSearch(
      () => {
        const before = searchShown();
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries({ ...testsParams.parse(Object.fromEntries(before)), ...change })) {
          if (value === START[name]) next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  const [text, setText] = useUrlText(params.q, (q) => set({ q }));
  const clear = () => {
    setText('');
    set({ q: '', suite: '', channel: '', destination: '', result: '' });
  };
  const sortBy = (sort: TestsParams['sort']) => {
    const first = sort === 'created' ? 'desc' : 'asc';
    set({ sort, dir: params.sort === sort ? (params.dir === 'asc' ? 'desc' : 'asc') : first });
  };
  return { params, text, setText, set, clear, sortBy };
}
