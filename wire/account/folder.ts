import { isObject, textOf, type JsonObject } from '#lib/json.ts';
import { plainTest } from '../test-file/portable.ts';
import { keyed } from './keys.ts';
import { plainAssistant, plainCanary, plainServer, plainTool } from './plain.ts';
import { namer } from './refs.ts';

/** An account as the API answers it, each object whole. */
export type Account = {
  readonly tools: readonly JsonObject[];
  readonly servers: readonly JsonObject[];
  readonly tests: readonly JsonObject[];
  readonly assistants: readonly AccountAssistant[];
};
export type AccountAssistant = {
  readonly main: JsonObject;
  /** Without main. */
  readonly versions: readonly JsonObject[];
  readonly canary: JsonObject | null;
};

/** One object of the account with the path of its file. */
export type Entry = { readonly path: string; readonly content: JsonObject };

/** The folder of an account, and which id stands behind each path. */
export type Folder = { readonly entries: readonly Entry[]; readonly ids: ReadonlyMap<string, string>; readonly objects: ReadonlyMap<string, JsonObject> };

const MAIN = 'main';

/** The account as a folder of files that hold nothing that only this account can say; git shows in it what a person changed. */
export function folderOf(account: Account): Folder {
  const objects = new Map<string, JsonObject>();
  const ids = new Map<string, string>();
  const plain: { path: string; content: JsonObject }[] = [];
  const add = (path: string, id: unknown, object: JsonObject, content: JsonObject) => {
    objects.set(path, object);
    if (typeof id === 'string') ids.set(path, id);
    plain.push({ path, content });
  };
  const library = { id: 'id', name: 'name', created: 'created_at' };
  for (const { key, object } of keyed(account.tools, { ...library, name: 'display_name' })) add(`tools/${key}`, object['id'], object, plainTool(object));
  for (const { key, object } of keyed(account.servers, library)) add(`mcp-servers/${key}`, object['id'], object, plainServer(object));
  const byId = new Map(account.assistants.map((assistant) => [textOf(assistant.main['id']), assistant]));
  for (const { key, object: main } of keyed(
    [...byId.values()].map((one) => one.main),
    library,
  )) {
    const path = `assistants/${key}`;
    const { versions = [], canary = null } = byId.get(textOf(main['id'])) ?? {};
    add(path, main['id'], main, plainAssistant(main));
    if (typeof main['version_id'] === 'string') ids.set(`${path}/versions/${MAIN}`, main['version_id']);
    for (const version of keyed(versions, { id: 'version_id', name: 'version_name', created: 'version_created_at' })) {
      // No version may pass for main.
      const name = version.key === MAIN ? `${MAIN}-version` : version.key;
      add(`${path}/versions/${name}`, version.object['version_id'], version.object, plainAssistant(version.object));
    }
    if (canary !== null) add(`${path}/canary`, undefined, canary, plainCanary(canary));
  }
  for (const { key, object } of keyed(account.tests, { ...library, id: 'test_id' })) add(`tests/${key}`, object['test_id'], object, plainTest(object));
  const paths = new Map([...ids].flatMap(([path, id]) => (path.startsWith('tests/') ? [] : [[id, path] as const])));
  const named = namer(paths);
  const entries = plain.map(({ path, content }) => ({ path, content: objectOf(named(content)) }));
  return { entries: entries.toSorted((a, b) => (a.path < b.path ? -1 : 1)), ids, objects };
}

/** The assistant that a version or a canary deploy belongs to; null for what stands by itself. */
export function ownerOf(path: string): string | null {
  return /^(assistants\/[^/]+)\/./.exec(path)?.[1] ?? null;
}

/** The place of an entry's file: an assistant has a folder, for its versions and its canary stand in it. */
export function fileOf(path: string): string {
  return /^assistants\/[^/]+$/.test(path) ? `${path}/assistant.json` : `${path}.json`;
}

/** The entry that a file holds, or null for a file that is none of the account's. */
export function pathOf(file: string): string | null {
  const match = /^((?:tools|mcp-servers|tests)\/[^/]+|assistants\/[^/]+\/(?:assistant|canary|versions\/[^/]+))\.json$/.exec(file);
  return match?.[1]?.replace(/\/assistant$/, '') ?? null;
}

/** The text of a file: keys in one order, a line for each value, so that equal objects give equal files. */
export function fileText(content: JsonObject): string {
  return `${JSON.stringify(ordered(content), null, 2)}\n`;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isObject(value)) return value;
  const keys = Object.keys(value).toSorted((a, b) => (a < b ? -1 : 1));
  return Object.fromEntries(keys.map((key) => [key, ordered(value[key])]));
}

export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}
