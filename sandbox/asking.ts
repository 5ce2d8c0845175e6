import { isRecord, type Fields } from './record.ts';
import { createSandbox } from './sandbox.ts';

export type Asked = { readonly status: number; readonly text: string; readonly json: unknown; readonly headers: Headers };

/** For unit tests: an empty sandbox in memory, and how to talk to it. */
export function createAsking(now: () => number = () => Date.parse('2026-11-24T12:00:00Z')) {
  const sandbox = createSandbox({ file: ':memory:', seed: 'empty', now, timeScale: 1000 });

  async function ask(method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Asked> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await sandbox.handle(
      new Request(`http://sandbox/v2${path}`, {
        method,
        headers: { authorization: 'Bearer KEY_unit', ...headers },
        ...(text === undefined ? {} : { body: text }),
      }),
    );
    const answered = await response.text();
    const isJson = response.headers.get('content-type') === 'application/json';
    return { status: response.status, text: answered, json: isJson ? JSON.parse(answered) : undefined, headers: response.headers };
  }

  /** Asks for something that must succeed and answer an object. */
  async function fetched(method: string, path: string, body?: unknown): Promise<Fields> {
    const { status, text, json } = await ask(method, path, body);
    if (status >= 300 || !isRecord(json)) throw new Error(`${method} ${path} answered ${status}: ${text}`);
    return json;
  }

  return { ask, fetched, close: sandbox.close };
}

/** A field of an answer that holds text. */
export function textIn(answer: unknown, field: string): string {
  const value = isRecord(answer) ? answer[field] : undefined;
  if (typeof value !== 'string') throw new Error(`${field} is no text`);
  return value;
}

/** A field of an answer that holds a list of objects. */
export function listIn(answer: unknown, field: string): Fields[] {
  const value = isRecord(answer) ? answer[field] : undefined;
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
