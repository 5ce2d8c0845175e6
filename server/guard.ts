import type { Head } from './head.ts';
import type { HostRule } from './hosts.ts';
import { refusal, wrongMethod, type Refusal } from './refusal.ts';

/** The largest request body. */
export const BODY_LIMIT = 4 * 1024 * 1024;

const READS = new Set(['GET', 'HEAD']);
const WITH_BODY = new Set(['POST', 'PUT', 'PATCH']);
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

export function isApi(path: string): boolean {
  return path === '/api' || path.startsWith('/api/');
}

/** What holds for every request before anybody asks what it is for: how it is framed, and which page it comes from. */
export function guard(head: Head, rule: HostRule, readOnly: boolean): Refusal | null {
  const { headers, method } = head;
  const host = headers.get('host');
  if (!rule.host(host)) return foreignHost(host);
  return (
    ambiguous(head) ??
    (METHODS.includes(method) ? null : wrongMethod(METHODS.join(', '))) ??
    foreignPage(head, rule, host ?? '') ??
    (isApi(head.path) ? apiOnly(head, readOnly) : null)
  );
}

function foreignHost(host: string | undefined): Refusal {
  const name = host !== undefined && /^[\w.-]{1,80}(:\d{1,5})?$/.test(host) ? `“${host}”` : 'This name';
  return refusal(
    403,
    'host',
    'Host not allowed',
    `${name} is not a name of this console. To use it through another name, put that name into SWITCHBOARD_ALLOWED_HOSTS and start again.`,
  );
}

/** Where two programs could disagree about where a request ends, neither reading is right. */
function ambiguous({ headers, method }: Head): Refusal | null {
  const length = headers.get('content-length');
  const coding = headers.get('transfer-encoding');
  const no = (detail: string) => refusal(400, 'framing', 'Bad request', detail);
  if (headers.has('upgrade')) return no('Upgraded connections are not offered here.');
  if (coding !== undefined && coding.toLowerCase() !== 'chunked') return no('This Transfer-Encoding is not understood here.');
  if (coding !== undefined && length !== undefined) return no('Content-Length and Transfer-Encoding were both sent.');
  if (length !== undefined && !/^\d{1,15}$/.test(length)) return no('The Content-Length is not a number.');
  if (!WITH_BODY.has(method) && hasBody(headers)) return no(`A ${/^[A-Z]{1,12}$/.test(method) ? method : 'this'} request carries no body.`);
  if (Number(length ?? 0) > BODY_LIMIT) return tooLarge();
  return null;
}

export function tooLarge(): Refusal {
  return refusal(413, 'too_large', 'Request too large', 'A request may carry 4 MB at most. Nothing was saved.');
}

export function hasBody(headers: Head['headers']): boolean {
  return headers.has('transfer-encoding') || Number(headers.get('content-length') ?? 0) > 0;
}

/** A browser says which page asks. People may follow links from anywhere; pages of others may neither read nor embed. */
function foreignPage({ headers, path }: Head, rule: HostRule, host: string): Refusal | null {
  const no = refusal(403, 'origin', 'Page not allowed', 'Only the pages of this console may use it.');
  const origin = headers.get('origin');
  if (origin !== undefined && !rule.origin(origin, host)) return no;
  const site = headers.get('sec-fetch-site');
  if (site === undefined || site === 'same-origin') return null;
  if (isApi(path)) return no;
  const visit = headers.get('sec-fetch-mode') === 'navigate' && headers.get('sec-fetch-dest') === 'document';
  return site === 'none' || visit ? null : no;
}

/** A header that no form, image or link can send: with it a browser asks for permission first, and gets none. */
function apiOnly({ headers, method }: Head, readOnly: boolean): Refusal | null {
  if (headers.get('x-switchboard') !== '1') {
    return refusal(403, 'header_missing', 'Header missing', 'Every /api request must carry the header “x-switchboard: 1”.');
  }
  if (READS.has(method)) return null;
  if (readOnly) {
    return refusal(
      403,
      'read_only',
      'Read only',
      'This console was started with SWITCHBOARD_READ_ONLY: nothing can be changed, and nothing that costs money can be started.',
    );
  }
  const type = headers.get('content-type');
  if ((type === undefined ? hasBody(headers) : !JSON_TYPE.test(type)) || (headers.get('content-encoding') ?? 'identity') !== 'identity') {
    return refusal(415, 'content_type', 'Unsupported media type', 'Writes carry JSON (content-type: application/json), not compressed.');
  }
  return null;
}
