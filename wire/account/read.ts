import { isObject, listOf, own, textOf, type JsonObject } from '#lib/json.ts';
import type { Account, AccountAssistant } from './folder.ts';

/** One call of the API: the path after /v2. Answers the JSON, or undefined where there is none; throws `CallRefused`. */
export type Send = (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: JsonObject) => Promise<unknown>;

/** The API said no; the message is its own. */
export class CallRefused extends Error {
  override readonly name = 'CallRefused';
  readonly status: number;
  constructor(status: number, detail: string) {
    super(detail);
    this.status = status;
  }
}

const PAGE = 100;

/** Assistants read side by side. */
const AT_ONCE = 4;

/** A part of the account that could not be read; of an assistant it is its versions or its canary deploy, and `name` says whose. */
export type UnreadPart = {
  readonly part: 'tools' | 'mcp-servers' | 'tests' | 'assistants' | 'versions' | 'canary';
  readonly name: string;
  readonly error: Error;
};

export type Watch = {
  readonly progress?: (read: number, of: number) => void;
  /** Hears of each part that could not be read, and the others are read all the same. Without it the first such part ends the reading. */
  readonly unread?: (part: UnreadPart) => void;
};

/** Reads everything that the folder holds: two calls for each assistant, and the lists. */
export async function readAccount(send: Send, { progress, unread }: Watch = {}): Promise<Account> {
  const part = async <T>(name: UnreadPart['part'], read: Promise<T>, otherwise: T, of = ''): Promise<T> => {
    try {
      return await read;
    } catch (error) {
      if (unread === undefined) throw error;
      unread({ part: name, name: of, error: error instanceof Error ? error : new Error(String(error)) });
      return otherwise;
    }
  };
  const [tools, servers, tests, mains] = [
    await part('tools', pages(send, '/ai/tools'), []),
    await part('mcp-servers', pages(send, '/ai/mcp_servers'), []),
    await part('tests', pages(send, '/ai/assistants/tests'), []),
    await part('assistants', send('GET', '/ai/assistants').then(dataOf), []),
  ];
  const readAssistant = async (main: JsonObject): Promise<AccountAssistant> => {
    const at = `/ai/assistants/${encodeURIComponent(textOf(main['id']))}`;
    const name = textOf(main['name']);
    const [versions, canary] = await Promise.all([
      part('versions', send('GET', `${at}/versions`).then(dataOf), [], name),
      part('canary', whereThere(send, `${at}/canary-deploys`), null, name),
    ]);
    return { main, versions: versions.filter((version) => version['version_id'] !== main['version_id']), canary };
  };
  const assistants: AccountAssistant[] = [];
  for (let at = 0; at < mains.length; at += AT_ONCE) {
    progress?.(at, mains.length);
    assistants.push(...(await Promise.all(mains.slice(at, at + AT_ONCE).map(readAssistant))));
  }
  progress?.(mains.length, mains.length);
  return { tools, servers, tests, assistants };
}

async function whereThere(send: Send, path: string): Promise<JsonObject | null> {
  try {
    const answer = await send('GET', path);
    return isObject(answer) ? answer : null;
  } catch (error) {
    if (error instanceof CallRefused && error.status === 404) return null;
    throw error;
  }
}

/** A list to its end. Some answer without a count, so an empty or short page is the end. */
async function pages(send: Send, path: string): Promise<JsonObject[]> {
  const found: JsonObject[] = [];
  for (let page = 1; ; page += 1) {
    const data = dataOf(await send('GET', `${path}?page[number]=${page}&page[size]=${PAGE}`));
    found.push(...data);
    if (data.length < PAGE) return found;
  }
}

function dataOf(answer: unknown): JsonObject[] {
  return listOf(isObject(answer) ? own(answer, 'data') : answer).filter(isObject);
}
