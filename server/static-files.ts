import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

export type Coding = 'br' | 'gzip' | 'identity';

/** One file of the build, as it stood when the server started. */
export type Asset = {
  readonly type: string;
  readonly etag: string;
  /** Its name carries its hash: it never changes. */
  readonly forever: boolean;
  readonly bodies: ReadonlyMap<Coding, Buffer>;
};

export type Build = {
  /** By exact URL path. What is not in here does not exist: no request ever becomes a file name. */
  readonly assets: ReadonlyMap<string, Asset>;
  /** index.html, whose `__NONCE__` is filled in for each answer. */
  readonly page: string | null;
};

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/** Reads the build once. Source maps, dot files and unknown kinds of files are left out. */
export function readBuild(dir: string): Build {
  const assets = new Map<string, Asset>();
  if (!existsSync(join(dir, 'index.html'))) return { assets, page: null };
  for (const entry of readdirSync(dir, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const url = file.slice(dir.length).replaceAll('\\', '/');
    const type = TYPES[extname(entry.name)];
    if (!entry.isFile() || type === undefined || url.includes('/.')) continue;
    const plain = readFileSync(file);
    const bodies = new Map<Coding, Buffer>([['identity', plain]]);
    for (const [coding, suffix] of [
      ['br', '.br'],
      ['gzip', '.gz'],
    ] as const) {
      if (existsSync(file + suffix)) bodies.set(coding, readFileSync(file + suffix));
    }
    const etag = createHash('sha256').update(plain).digest('base64url').slice(0, 20);
    assets.set(url, { type, etag, forever: url.startsWith('/assets/'), bodies });
  }
  return { assets, page: readFileSync(join(dir, 'index.html'), 'utf8') };
}
