/** The page where an assistant is changed. */
export const configure = {
  changed: { one: '{count} changed', other: '{count} changed' },
  faults: { one: '{count} error', other: '{count} errors' },
} as const;
