import type { Page } from '#wire/page.ts';

/** The largest page that the API gives (contract section 1, Lists). */
export const LARGEST_PAGE = 100;

/** `page[number]` and `page[size]` as the API spells them. */
export type PageQuery = { 'page[number]'?: number; 'page[size]'?: number };

type ReadPage<T> = (page: Required<PageQuery>) => Promise<Page<T>>;

/** How often a walk starts again while others delete. */
const STARTS = 3;

/**
 * Walks all pages of a list. Others may change it meanwhile: what moves to a later page comes twice and counts once; when
 * the list got shorter, something may have moved to a page that was read already, and the walk starts again.
 */
export async function allPages<T>(read: ReadPage<T>, idOf: (item: T) => string): Promise<T[]> {
  const found = new Map<string, T>();
  for (let start = 1; ; start += 1) {
    if ((await walk(read, idOf, found)) || start === STARTS) return [...found.values()];
    found.clear();
  }
}

/** One walk; `false` when the list got shorter on the way. */
async function walk<T>(read: ReadPage<T>, idOf: (item: T) => string, found: Map<string, T>): Promise<boolean> {
  let total = 0;
  let whole = true;
  for (let number = 1; ; number += 1) {
    const { data, meta } = await read({ 'page[number]': number, 'page[size]': LARGEST_PAGE });
    for (const item of data) found.set(idOf(item), item);
    whole &&= meta.total_results >= total;
    total = meta.total_results;
    if (data.length === 0 || number >= meta.total_pages) return whole;
  }
}
