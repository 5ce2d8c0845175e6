import type { JsonObject } from '#lib/json.ts';

/** A call of the API, as it is to be written down. */
export type ApiRequest = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the API's base, each id encoded as one segment. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: JsonObject;
};

/** The key is never written down: programs read it from here, as the official packages do. */
export const KEY_VARIABLE = 'TELNYX_API_KEY';

/** The names of the query as the official packages spell them: `page_number` for `page[number]`. */
export function packageQuery(request: ApiRequest): JsonObject {
  return Object.fromEntries(Object.entries(request.query ?? {}).map(([name, value]) => [name.replace(/\[(\w+)\]/g, '_$1'), value]));
}
