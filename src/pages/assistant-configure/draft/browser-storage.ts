import type { DraftStorage } from '#lib/draft-store.ts';

/** The storage of this browser. Even to name it may be forbidden, so it is named only when it is used. */
export const KEPT: DraftStorage = {
  get length() {
    return window.localStorage.length;
  },
  key: (at) => window.localStorage.key(at),
  getItem: (key) => window.localStorage.getItem(key),
  setItem: (key, value) => window.localStorage.setItem(key, value),
  removeItem: (key) => window.localStorage.removeItem(key),
};
