import type { IncomingHttpHeaders } from 'node:http';
import type { Transform } from 'node:stream';
import { brotliDecompressSync, createBrotliDecompress, createGunzip, createInflate, gunzipSync, inflateSync } from 'node:zlib';

/** Headers of an answer that reach the browser. Cookies, redirects, hop-by-hop headers and everything unknown do not. */
const PASSED = [
  'x-request-id',
  'retry-after',
  'retry-after-ms',
  'x-should-retry',
  'idempotent-replayed',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
] as const;

export function passedHeaders(headers: IncomingHttpHeaders): string[] {
  return PASSED.flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' && /^[\x20-\x7e]{1,200}$/.test(value) ? [name, value] : [];
  });
}

/** undefined: nothing to decode; null: an encoding that was not asked for. */
export function decoderFor(encoding: string | undefined): Transform | undefined | null {
  switch (encoding?.trim().toLowerCase()) {
    case undefined:
    case '':
    case 'identity':
      return undefined;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    case 'deflate':
      return createInflate();
    default:
      return null;
  }
}

/** The same for bytes that are at hand as a whole; null for what cannot be decoded, or grows beyond all measure. */
export function decoded(bytes: Buffer, encoding: string | undefined): Buffer | null {
  const most = { maxOutputLength: 16 * 1024 * 1024 };
  try {
    switch (encoding?.trim().toLowerCase()) {
      case undefined:
      case '':
      case 'identity':
        return bytes;
      case 'gzip':
      case 'x-gzip':
        return gunzipSync(bytes, most);
      case 'br':
        return brotliDecompressSync(bytes, most);
      case 'deflate':
        return inflateSync(bytes, most);
      default:
        return null;
    }
  } catch {
    return null;
  }
}

/** Three labels come back, and none of them can run in a browser. */
export function labelOf(type: string | undefined): string | undefined {
  if (type === undefined) return undefined;
  const bare = (type.split(';')[0] ?? '').trim().toLowerCase();
  if (bare === 'application/json' || /^application\/[\w.-]+\+json$/.test(bare)) return 'application/json';
  return bare === 'text/event-stream' ? 'text/event-stream' : 'text/plain; charset=utf-8';
}
