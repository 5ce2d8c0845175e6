import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { z } from 'zod';

const params = z.object({ view: z.enum(['form', 'json']).catch('form'), version: z.string().optional().catch(undefined) });

export type View = z.output<typeof params>['view'];

/** What the address says of this page: the form or its JSON, and which version is edited; without one it is main. */
export function useView(): { readonly view: View; readonly version: string | undefined; readonly setView: (view: View) => void } {
  const [search, setSearch] = useSearchParams();
  const { view: named, version } = params.parse(Object.fromEntries(search));
  // The choice shows at once; the address follows when the other view is drawn.
  const [view, choose] = useState(named);
  const [seen, setSeen] = useState(named);
  if (seen !== named) {
    setSeen(named);
    choose(named);
  }
  const setView = (next: View) => {
    choose(next);
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (next === 'form') after.delete('view');
        else after.set('view', next);
        return after;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  return { view, version, setView };
}
