declare global {
  /** Calls that index.html sent while this code was still on its way, by URL path. */
  var switchboardEarly: Record<string, Promise<Response>> | undefined;
}

/** An answer older than this is asked for again. */
const FRESH_MS = 10_000;

/** The answer to a call that is already on its way; each is taken once. `now` is the page's age. */
export function takeEarly({ method, url }: Request, now = performance.now()): Promise<Response> | undefined {
  const early = globalThis.switchboardEarly;
  const { pathname, search } = new URL(url);
  const answer = method === 'GET' && search === '' && now < FRESH_MS ? early?.[pathname] : undefined;
  if (answer !== undefined) delete early?.[pathname];
  return answer;
}
