import { useState } from 'react';
import { useLocation } from 'react-router';

/** What is asked to be run: the whole suite (`null`), or one of its tests. */
type Asking = { readonly testId: string | null } | null;

/** The question that is open. An address may bring it, from a place where the suite was only named. */
export function useAsking() {
  const location = useLocation();
  const [asking, setAsking] = useState<Asking>(() => askedBy(location.search));
  const [visited, setVisited] = useState(location);
  if (visited !== location) {
    setVisited(location);
    const asked = askedBy(location.search);
    if (asked !== null) setAsking(asked);
  }
  return { asking, setAsking };
}

function askedBy(search: string): Asking {
  return new URLSearchParams(search).get('ask') === 'run' ? { testId: null } : null;
}
