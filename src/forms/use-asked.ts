import { useState } from 'react';
import { useLocation } from 'react-router';

/** The question that is open on a page, or `null`. An address may bring one; it does so once for each visit. */
export function useAsked<Asking>(askedBy: (search: string) => Asking | null) {
  const location = useLocation();
  const [asking, setAsking] = useState(() => askedBy(location.search));
  const [visited, setVisited] = useState(location);
  if (visited !== location) {
    setVisited(location);
    const asked = askedBy(location.search);
    if (asked !== null) setAsking(asked);
  }
  return { asking, setAsking };
}
