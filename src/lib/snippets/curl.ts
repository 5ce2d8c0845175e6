import { KEY_VARIABLE, type ApiRequest } from './request.ts';

const BASE = 'https://api.telnyx.com/v2';

/** A request for the shells of Linux and macOS. */
export function curlSnippet({ method, path, query, body }: ApiRequest): string {
  const search = new URLSearchParams(Object.entries(query ?? {}).map(([name, value]) => [name, String(value)])).toString();
  const url = `${BASE}${path}${search === '' ? '' : `?${search}`}`;
  const parts = [
    `curl ${method === 'GET' ? '' : `-X ${method} `}${quoted(url)}`,
    `-H "Authorization: Bearer $${KEY_VARIABLE}"`,
    ...(body === undefined ? [] : [`-H 'Content-Type: application/json'`, `--data-raw ${quoted(JSON.stringify(body, null, 2))}`]),
  ];
  return `${parts.join(' \\\n  ')}\n`;
}

/** Between single quotes a shell reads nothing; a single quote itself ends them, stands escaped, and they begin again. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
