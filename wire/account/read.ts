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

/** Reads everything that the folder holds: two calls for each assistant, and the lists. */
export async function readAccount(send: Send, progress: (read: number, of: number) => void = () => undefined): Promise<Account> {
  const [tools, servers, tests, mains] = [
    await pages(send, '/ai/tools'),
    await pages(send, '/ai/mcp_servers'),
    await pages(send, '/ai/assistants/tests'),
    dataOf(await send('GET', '/ai/assistants')),
  ];
  const assistants: AccountAssistant[] = [];
  for (let at = 0; at < mains.length; at += AT_ONCE) {
    progress(at, mains.length);
    assistants.push(...(await Promise.all(mains.slice(at, at + AT_ONCE).map((main) => readAssistant(send, main)))));
  }
  return { tools, servers, tests, assistants };
}

async function readAssistant(send: Send, main: JsonObject): Promise<AccountAssistant> {
  const at = `/ai/assistants/${encodeURIComponent(textOf(main['id']))}`;
  const [versions, canary] = await Promise.all([send('GET', `${at}/versions`), whereThere(send, `${at}/canary-deploys`)]);
  return { main, versions: dataOf(versions).filter((version) => version['version_id'] !== main['version_id']), canary };
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
