import type { Page } from '#wire/page.ts';

/** The largest page that the API gives (contract section 1, Lists). */
export const LARGEST_PAGE = 100;

/** `page[number]` and `page[size]` as the API spells them. */
export type PageQuery = { 'page[number]'?: number; 'page[size]'?: number };

/**
 * Walks all pages of a list. Things that move to a later page while walking are not doubled: each id counts once.
 */
export async function allPages<T>(read: (page: { 'page[number]': number; 'page[size]': number }) => Promise<Page<T>>, idOf: (item: T) => string): Promise<T[]> {
  const found = new Map<string, T>();
  for (let number = 1; ; number += 1) {
    const page = await read({ 'page[number]': number, 'page[size]': LARGEST_PAGE });
    for (const item of page.data) found.set(idOf(item), item);
    if (page.data.length === 0 || number >= page.meta.total_pages) return [...found.values()];
  }
}
