export type Fields = Readonly<Record<string, unknown>>;

/** JSON's objects; an array is none. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textOf(value: unknown, field: string): string | null {
  const found = isObject(value) ? value[field] : undefined;
  return typeof found === 'string' && found !== '' ? found : null;
}
