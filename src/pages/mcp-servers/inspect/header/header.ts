import type { OnceHeader } from '#queries/mcp-inspect.ts';

/** What is typed into the two fields of the header. */
export type HeaderText = { readonly name: string; readonly value: string };

export const NO_HEADER: HeaderText = { name: 'Authorization', value: '' };

/** The header as it is sent; none while there is no value. */
export function headerOf({ name, value }: HeaderText): OnceHeader {
  return value.trim() === '' ? undefined : { name: name.trim(), value: value.trim() };
}

/** Which of the two fields cannot be sent. */
export function headerFault({ name, value }: HeaderText): keyof HeaderText | null {
  if (value.trim() === '') return null;
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}$/.test(name.trim())) return 'name';
  return /^[\x20-\x7e\t]{1,8192}$/.test(value.trim()) ? null : 'value';
}
