/** Headers of every answer, whatever it carries. Flat name, value lists: Node writes them without sorting or copying. */
const EVERYWHERE = [
  'x-content-type-options',
  'nosniff',
  'referrer-policy',
  'no-referrer',
  'cross-origin-opener-policy',
  'same-origin',
  'cross-origin-resource-policy',
  'same-origin',
  'x-frame-options',
  'DENY',
  'permissions-policy',
  'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
] as const;

/** An API answer opened as a page may do nothing at all: TeXML is XML, and XML can carry script. */
export const API_HEADERS: readonly string[] = [
  ...EVERYWHERE,
  'content-security-policy',
  "default-src 'none'; frame-ancestors 'none'; sandbox",
  'cache-control',
  'no-store',
];

/** For a built file opened by itself, or run as a worker. */
export const ASSET_HEADERS: readonly string[] = [
  ...EVERYWHERE,
  'content-security-policy',
  "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'",
];

/** The policy of the console's own pages; docs/decisions/security-model.md says why each part is as it is. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** Vite's client shows its errors through innerHTML and talks over a WebSocket; the rest is as in production. */
export function developmentPolicy(nonce: string): string {
  return pagePolicy(nonce).replace("connect-src 'self'", "connect-src 'self' ws:").replace("; require-trusted-types-for 'script'; trusted-types 'none'", '');
}

/** Headers of the console's pages. The nonce is new for each answer, so a page is never stored. */
export function pageHeaders(policy: string): string[] {
  return [...EVERYWHERE, 'content-security-policy', policy, 'cache-control', 'no-store'];
}
