import { createHash } from 'node:crypto';

/** Whose entries are whose: by account of the sandbox, or by a digest of the key. The key itself is never stored. */
export function accountNames(key: string | undefined): (name: string | undefined) => string {
  if (key === undefined) return (name) => `sandbox:${name ?? ''}`;
  const digest = `telnyx:${createHash('sha256').update(`switchboard journal ${key}`).digest('hex')}`;
  return () => digest;
}
