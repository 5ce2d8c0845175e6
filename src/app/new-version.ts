/** A file of this build is not on the server any more: the server has a newer build. */
export class MissingFile extends Error {
  override readonly name = 'MissingFile';
}

// Where the person was going when a file was missing; `null` while all is well.
let wanted: string | null = null;
const listeners = new Set<() => void>();

/** Takes note of the address that only the newer build can show; `null` when the person stays for now. */
export function noteNewVersion(href: string | null): void {
  wanted = href;
  for (const listener of listeners) listener();
}

/** For `useSyncExternalStore`. */
export const newVersion = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: () => wanted,
};
