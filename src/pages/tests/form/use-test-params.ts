import { useSearchParams } from 'react-router';
import { testParams, type TestParams } from '../params.ts';

/** What of a test is shown. What stands at its start is left out of the address. */
export function useTestParams() {
  const [search, setSearch] = useSearchParams();
  const params = testParams.parse(Object.fromEntries(search));
  const set = (change: Partial<TestParams>) =>
    setSearch(
      (before) => {
        const { view, lang } = { ...testParams.parse(Object.fromEntries(before)), ...change };
        const next = new URLSearchParams(before);
        next.delete('view');
        next.delete('lang');
        if (view === 'code') {
          next.set('view', view);
          next.set('lang', lang);
        }
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return { params, set };
}
