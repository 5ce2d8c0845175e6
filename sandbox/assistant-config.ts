import { randomInt, randomUUID } from 'node:crypto';
import { keptTools } from './assistant-tools.ts';
import { isRecord, textsOf, without, type Fields } from './record.ts';
import type { Config } from './version-store.ts';

/** The model of an assistant that names none. */
export const DEFAULT_MODEL = 'moonshotai/Kimi-K2.6';

/** What no configuration holds: the server's own fields, and those that steer a write. Sent, they are passed over. */
const NOT_KEPT = new Set([
  'id',
  'created_at',
  'version_id',
  'version_name',
  'version_created_at',
  'import_metadata',
  'related_mission_ids',
  'promote_to_main',
  'tool_ids',
]);

/** The configuration after a write: what is sent replaces the whole top-level field, everything else stays. */
export function mergedConfig(base: Config, sent: Fields): Config {
  const kept = without(sent, NOT_KEPT);
  const merged = { ...base, ...kept, ...(Object.hasOwn(kept, 'tools') ? { tools: keptTools(kept['tools']) } : {}) };
  return withServerFields(base, withModel(merged));
}

function withModel(config: Config): Config {
  return Object.hasOwn(config, 'model') || Object.hasOwn(config, 'external_llm') ? config : { ...config, model: DEFAULT_MODEL };
}

/** A feature that is on brings what the server makes for it; once made it stays, also when the settings are replaced. */
function withServerFields(base: Config, config: Config): Config {
  const features = textsOf(config['enabled_features']);
  let made = config;
  if (features.includes('telephony')) made = withField(made, base, 'telephony_settings', 'default_texml_app_id', newTexmlApp);
  if (features.includes('messaging')) made = withField(made, base, 'messaging_settings', 'default_messaging_profile_id', randomUUID);
  return made;
}

function withField(config: Config, base: Config, section: string, field: string, make: () => string): Config {
  const settings = sectionOf(config, section);
  if (typeof settings[field] === 'string') return config;
  const before = sectionOf(base, section)[field];
  return { ...config, [section]: { ...settings, [field]: typeof before === 'string' ? before : make() } };
}

function sectionOf(config: Config, section: string): Fields {
  const value = config[section];
  return isRecord(value) ? value : {};
}

/** 19 digits, like the ids of the live API. */
function newTexmlApp(): string {
  return `2${Array.from({ length: 18 }, () => randomInt(10)).join('')}`;
}
