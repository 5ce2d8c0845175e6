import { refusal, type Refusal } from './refusal.ts';

/** The request line and the header lines that anything here may look at. Every other header is as if it were not sent. */
export type Head = {
  readonly method: string;
  /** Before the first `?`, exactly as sent. */
  readonly path: string;
  /** From the first `?` on, exactly as sent; empty without one. */
  readonly query: string;
  readonly headers: ReadonlyMap<string, string>;
};

/** Read when sent once; two lines of one name are two opinions about the request, and that is refused. */
const SINGLE = new Set([
  'host',
  'origin',
  'content-length',
  'content-type',
  'content-encoding',
  'transfer-encoding',
  'expect',
  'upgrade',
  'idempotency-key',
  'sec-fetch-site',
  'sec-fetch-mode',
  'sec-fetch-dest',
  'x-switchboard',
  'x-switchboard-account',
  'x-switchboard-absent',
  'x-switchboard-reason',
  'x-switchboard-assistant',
]);
/** Lists by nature: several lines mean one list. */
const LISTS = new Set(['accept', 'accept-encoding', 'if-none-match']);

const TARGET_LIMIT = 8192;

/** Reads the raw lines, since Node's own `headers` has already joined or dropped what would give an attack away. */
export function readHead(method: string, target: string, rawHeaders: readonly string[]): Head | Refusal {
  const headers = new Map<string, string>();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = (rawHeaders[at] ?? '').toLowerCase();
    const value = rawHeaders[at + 1] ?? '';
    const before = headers.get(name);
    if (SINGLE.has(name)) {
      if (before !== undefined) return refusal(400, 'duplicate_header', 'Bad request', `The header ${name} was sent more than once.`);
      headers.set(name, value);
    } else if (LISTS.has(name)) {
      headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  if (target.length > TARGET_LIMIT) return refusal(414, 'address_too_long', 'Address too long', `An address may have ${TARGET_LIMIT} characters.`);
  // Proxies' forms (`GET http://…`, `OPTIONS *`) and raw bytes outside visible ASCII are no address of ours.
  if (!/^\/[\x21-\x7e]*$/.test(target) || target.includes('#')) {
    return refusal(400, 'address', 'Bad request', 'The address is not a path with percent-encoded characters.');
  }
  const mark = target.indexOf('?');
  return {
    method,
    path: mark === -1 ? target : target.slice(0, mark),
    query: mark === -1 ? '' : target.slice(mark),
    headers,
  };
}
