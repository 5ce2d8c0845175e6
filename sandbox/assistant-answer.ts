import type { DatabaseSync } from 'node:sqlite';
import type { StoredAssistant } from './assistant-store.ts';
import { mergedTools } from './assistant-tools.ts';
import { isoTime } from './clock.ts';
import { isRecord, type Fields } from './record.ts';
import { findTool, type FindTool } from './tool-store.ts';
import type { Config, StoredVersion } from './version-store.ts';

/** An assistant in one of its versions, as the API answers it. */
export function assistantAnswer(assistant: StoredAssistant, version: StoredVersion, find: FindTool): Fields {
  const { config, toolIds } = version;
  const tools = mergedTools(assistant.id, config, toolIds, find);
  return {
    id: assistant.id,
    created_at: isoTime(assistant.createdAt),
    ...config,
    model: modelOf(config),
    ...(tools.length > 0 || Object.hasOwn(config, 'tools') ? { tools } : {}),
    version_id: version.versionId,
    version_name: version.name,
    version_created_at: isoTime(version.createdAt),
    ...(assistant.origin === null ? {} : { import_metadata: { import_provider: assistant.origin.provider, import_id: assistant.origin.id } }),
  };
}

/** The same where only a few tools are looked up. */
export function answerFor(db: DatabaseSync, account: string, assistant: StoredAssistant, version: StoredVersion): Fields {
  return assistantAnswer(assistant, version, (id) => findTool(db, account, id));
}

/** The answer must name a model; an assistant that only knows one of its own is answered with that one's name. */
function modelOf(config: Config): unknown {
  if (typeof config['model'] === 'string') return config['model'];
  const own = config['external_llm'];
  return isRecord(own) && typeof own['model'] === 'string' ? own['model'] : '';
}
