/** Blots a secret out of a stream of bytes; as many stars as characters, so lengths and JSON stay right. */
export type Redactor = {
  /** What may be shown of this chunk; a start of the secret at its very end is kept back until more is known. */
  readonly push: (chunk: Buffer) => Buffer;
  readonly end: () => Buffer;
};

const NOTHING = Buffer.alloc(0);

/** Shorter secrets are no keys, and blotting them out would spoil ordinary text. */
const SHORTEST = 8;

export function redactor(secret: string): Redactor {
  const needle = Buffer.from(secret);
  if (needle.length < SHORTEST) return { push: (chunk) => chunk, end: () => NOTHING };
  let kept = NOTHING;
  return {
    push(chunk) {
      const bytes = kept.length === 0 ? chunk : Buffer.concat([kept, chunk]);
      for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + needle.length)) {
        bytes.fill('*', at, at + needle.length);
      }
      const cut = startOfSecret(bytes, needle);
      kept = cut === bytes.length ? NOTHING : Buffer.from(bytes.subarray(cut));
      return bytes.subarray(0, cut);
    },
    end() {
      const rest = kept;
      kept = NOTHING;
      return rest;
    },
  };
}

/** Where a tail begins that may turn out to be the secret; the length when there is none. */
function startOfSecret(bytes: Buffer, needle: Buffer): number {
  for (let at = Math.max(0, bytes.length - needle.length + 1); at < bytes.length; at += 1) {
    if (bytes[at] === needle[0] && bytes.compare(needle, 0, bytes.length - at, at) === 0) return at;
  }
  return bytes.length;
}

/** The same for a text that is at hand as a whole. */
export function redacted(text: string, secret: string | undefined): string {
  return secret === undefined || secret.length < SHORTEST ? text : text.replaceAll(secret, '*'.repeat(secret.length));
}
