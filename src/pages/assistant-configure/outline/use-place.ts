import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { placeId } from '#pages/assistant-configure/fields/place.ts';
import type { Path } from '#lib/json.ts';
import { revealHash } from './reveal.ts';

export type GoTo = { readonly id: (id: string) => void; readonly path: (path: Path) => void };

/** The setting that the address names is brought into sight; going to one names it in the address, in the form. */
export function usePlace(): GoTo {
  const location = useLocation();
  const navigate = useNavigate();
  // Outside system: what is in sight and where the cursor is.
  useEffect(() => {
    if (location.hash !== '') revealHash(location.hash);
  }, [location]);
  // Outside system: the browser, which takes the cursor away where a hash is typed into the address bar, after the router heard of it.
  useEffect(() => {
    const again = () => void revealHash(window.location.hash);
    window.addEventListener('hashchange', again);
    return () => window.removeEventListener('hashchange', again);
  }, []);
  const id = (place: string) => {
    const params = new URLSearchParams(location.search);
    params.delete('view');
    void navigate({ search: params.toString(), hash: encodeURIComponent(place) }, { replace: true, preventScrollReset: true });
  };
  return { id, path: (path) => id(placeId(path)) };
}
