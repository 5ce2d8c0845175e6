import type { ServerResponse } from 'node:http';
import { randomBytes } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Head } from './head.ts';
import { refusal, sendRefusal, wrongMethod } from './refusal.ts';
import { ASSET_HEADERS, pageHeaders, pagePolicy } from './security-headers.ts';
import { segmentsOf } from './segments.ts';
import type { Asset, Build, Coding } from './static-files.ts';

/** Answers everything that is not an API path: the files of the build, and the console's page for every address in it. */
export type Site = (head: Head, res: ServerResponse) => void;

const FILE_LIKE =
  /\.(?:[cm]?[jt]sx?|css|map|json|html?|xml|txt|md|png|jpe?g|gif|svg|ico|webp|avif|woff2?|ttf|wasm|webmanifest|env|ya?ml|toml|lock|log|db|sqlite\d?|pem|key|zip|gz|br)$/i;

export function createSite(build: Build): Site {
  return (head, res) => {
    if (head.method !== 'GET' && head.method !== 'HEAD') {
      sendRefusal(res, wrongMethod('GET, HEAD'), 'text');
      return;
    }
    const asset = build.assets.get(head.path);
    if (asset !== undefined) {
      sendAsset(head, asset, res);
      return;
    }
    const segments = head.path === '/' ? [] : segmentsOf(head.path.replace(/\/$/, ''));
    if (segments === null) {
      sendRefusal(res, refusal(400, 'path', 'Bad request', 'The path has an empty, relative or badly encoded part.'), 'text');
    } else if (!isPageAddress(head, segments)) {
      sendRefusal(res, refusal(404, 'no_file', 'Not found', 'There is no such file in this build of the console.'), 'text');
    } else if (build.page === null) {
      sendRefusal(res, refusal(503, 'not_built', 'Not built', 'The console has not been built yet: run npm start.'), 'text');
    } else {
      sendPage(head, build.page, res);
    }
  };
}

/**
 * A deep link may hold any name, dots included (`/assistants/a%20b.c`), so what decides is who asks: a visit gets the
 * page, a script tag or an import of a file that is gone gets 404 and can say so.
 */
function isPageAddress({ headers }: Head, segments: readonly string[]): boolean {
  const first = segments[0] ?? '';
  if (first === 'assets' || /^[.@]/.test(first) || (segments.length === 1 && first.includes('.'))) return false;
  const dest = headers.get('sec-fetch-dest');
  if (dest !== undefined && dest !== 'document' && dest !== 'empty') return false;
  const accept = headers.get('accept') ?? '*/*';
  if (accept.includes('text/html')) return true;
  return accept.includes('*/*') && !FILE_LIKE.test(segments.at(-1) ?? '');
}

function sendAsset({ headers, method }: Head, asset: Asset, res: ServerResponse): void {
  const coding = bestCoding(headers.get('accept-encoding'), asset.bodies);
  const body = asset.bodies.get(coding) ?? Buffer.alloc(0);
  const etag = `"${asset.etag}${coding === 'identity' ? '' : `-${coding}`}"`;
  const out = [...ASSET_HEADERS, 'etag', etag, 'vary', 'accept-encoding'];
  out.push('cache-control', asset.forever ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (matches(headers.get('if-none-match'), etag)) {
    res.writeHead(304, out);
    res.end();
    return;
  }
  if (coding !== 'identity') out.push('content-encoding', coding);
  out.push('content-type', asset.type, 'content-length', String(body.length));
  res.writeHead(200, out);
  res.end(method === 'HEAD' ? undefined : body);
}

function sendPage({ headers, method }: Head, page: string, res: ServerResponse): void {
  const nonce = randomBytes(18).toString('base64url');
  const plain = Buffer.from(page.replaceAll('__NONCE__', nonce));
  const coding = bestCoding(headers.get('accept-encoding'), CODINGS);
  const body = compress(plain, coding);
  const out = [...pageHeaders(pagePolicy(nonce)), 'vary', 'accept-encoding', 'content-type', 'text/html; charset=utf-8'];
  if (coding !== 'identity') out.push('content-encoding', coding);
  res.writeHead(200, [...out, 'content-length', String(body.length)]);
  res.end(method === 'HEAD' ? undefined : body);
}

const CODINGS: ReadonlySet<Coding> = new Set(['br', 'gzip']);

function compress(plain: Buffer, coding: Coding): Buffer {
  if (coding === 'br') return brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return coding === 'gzip' ? gzipSync(plain) : plain;
}

function bestCoding(accepted: string | undefined, offered: { has: (coding: Coding) => boolean }): Coding {
  const wanted = new Set(
    (accepted ?? '').split(',').flatMap((item) => {
      const [name = '', ...params] = item
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      return params.some((param) => /^q=0(\.0*)?$/.test(param)) ? [] : [name];
    }),
  );
  for (const coding of ['br', 'gzip'] as const) if (wanted.has(coding) && offered.has(coding)) return coding;
  return 'identity';
}

function matches(condition: string | undefined, etag: string): boolean {
  return condition !== undefined && condition.split(',').some((item) => ['*', etag, `W/${etag}`].includes(item.trim()));
}
