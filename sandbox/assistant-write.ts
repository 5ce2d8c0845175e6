import { randomUUID } from 'node:crypto';
import { answerFor } from './assistant-answer.ts';
import { mergedConfig } from './assistant-config.ts';
import { checkToolIds, checkTools } from './assistant-rules.ts';
import { insertAssistant, setMain, type Origin, type StoredAssistant } from './assistant-store.ts';
import { textsOf, type Fields } from './record.ts';
import type { Call } from './route.ts';
import { findTool } from './tool-store.ts';
import { findVersion, insertVersion, nextVersionId, versionIdAt, type StoredVersion } from './version-store.ts';

/** The documented name of a version that is given none. */
export const VERSION_NAME = 'New assistant';

export type Content = Pick<StoredVersion, 'name' | 'config' | 'toolIds'>;

/** What a new assistant starts from. */
export const NOTHING: Content = { name: VERSION_NAME, config: {}, toolIds: [] };

/** What a version holds after a body is applied to it, or a refusal. */
export function written(call: Call, base: Content, sent: Fields): Content {
  const { db, account } = call;
  checkToolIds(db, account, sent);
  const config = mergedConfig(base.config, sent);
  const named = Object.hasOwn(sent, 'tool_ids') ? textsOf(sent['tool_ids']) : base.toolIds;
  const toolIds = named.filter((id) => findTool(db, account, id) !== undefined);
  checkTools(db, account, config, toolIds);
  const name = sent['version_name'];
  return { name: typeof name === 'string' ? name : base.name, config, toolIds };
}

/** The main version; an assistant is never without. */
export function mainOf(call: Call, assistant: StoredAssistant): StoredVersion {
  const main = findVersion(call.db, call.account, assistant.id, assistant.mainVersionId);
  if (main === undefined) throw new Error(`assistant ${assistant.id} has no main version`);
  return main;
}

/** Adds a version made from main and a body; it becomes main or stands beside it. */
export function addVersion(call: Call, assistant: StoredAssistant, sent: Fields, toMain: boolean): StoredVersion {
  const { db, account, clock } = call;
  const main = mainOf(call, assistant);
  const content = written(call, { ...main, name: VERSION_NAME }, sent);
  const createdAt = clock.now();
  const version = { ...content, createdAt, versionId: nextVersionId(db, account, assistant.id, createdAt) };
  insertVersion(db, account, assistant.id, version);
  if (toMain) setMain(db, account, assistant.id, version.versionId);
  return version;
}

/** Makes an assistant with one version, which is main. */
export function make(call: Call, content: Content, origin: Origin | null = null): Fields {
  const { db, account, clock } = call;
  const createdAt = clock.now();
  const version = { ...content, createdAt, versionId: versionIdAt(createdAt) };
  const assistant = { id: `assistant-${randomUUID()}`, createdAt, origin, mainVersionId: version.versionId };
  insertAssistant(db, account, { ...assistant, versions: [version] });
  return answerFor(db, account, assistant, version);
}
