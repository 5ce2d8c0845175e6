import { invalid, type Invalid } from './refusal.ts';
import type { Call } from './route.ts';

/** `offset` and `size` are for SQL's OFFSET and LIMIT. */
export type Page = { readonly number: number; readonly size: number; readonly offset: number };

export type Paged<T> = {
  readonly data: readonly T[];
  readonly meta: { page_number: number; page_size: number; total_pages: number; total_results: number };
};

/** The page that a list call asks for. The Ruby SDK says `page_number` from the second page on (contract section 11). */
export function pageOf(call: Pick<Call, 'query'>, largest = 100): Page {
  const faults: Invalid[] = [];
  const number = whole(call.query, ['page[number]', 'page_number'], 1, Number.MAX_SAFE_INTEGER, faults) ?? 1;
  const size = whole(call.query, ['page[size]', 'page_size'], 1, largest, faults) ?? 20;
  if (faults.length > 0) throw invalid(faults);
  return { number, size, offset: Math.min((number - 1) * size, Number.MAX_SAFE_INTEGER) };
}

export function paged<T>(rows: readonly T[], total: number, page: Page): Paged<T> {
  return {
    data: rows,
    meta: {
      page_number: page.number,
      page_size: page.size,
      total_pages: Math.ceil(total / page.size),
      total_results: total,
    },
  };
}

function whole(query: URLSearchParams, names: readonly string[], least: number, most: number, faults: Invalid[]): number | undefined {
  const name = names.find((n) => query.has(n));
  if (name === undefined) return undefined;
  const text = (query.getAll(name).at(-1) ?? '').trim();
  const value = /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN;
  const loc = ['query', name];
  if (Number.isNaN(value)) {
    faults.push({ loc, msg: 'Input should be a valid integer, unable to parse string as an integer', type: 'int_parsing' });
  } else if (value < least) {
    faults.push({ loc, msg: `Input should be greater than or equal to ${least}`, type: 'greater_than_equal' });
  } else if (value > most) {
    faults.push({ loc, msg: `Input should be less than or equal to ${most}`, type: 'less_than_equal' });
  }
  return value;
}
