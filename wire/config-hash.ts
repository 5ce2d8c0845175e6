import { sha256 } from './sha256.ts';

/**
 * What says who and when, not what: a version of the same settings hashes alike under another id or name. Tags sort
 * assistants in lists; no caller hears them.
 */
const NO_SETTING: ReadonlySet<string> = new Set([
  'id',
  'created_at',
  'version_id',
  'version_name',
  'version_created_at',
  'import_metadata',
  'related_mission_ids',
  'tags',
  'object',
]);

/**
 * The fingerprint of a version's configuration: evidence counts only for exactly this one. Hash what
 * GET …/versions/{version_id}?include_mcp_servers=true or, for main, GET …/{assistant_id} answers.
 */
export function configHash(version: Readonly<Record<string, unknown>>): string {
  return sha256(canonical(Object.fromEntries(Object.entries(version).filter(([field]) => !NO_SETTING.has(field)))));
}

/** JSON with sorted keys; null is as good as absent, as everywhere in the console. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  const sorted = fields.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([field, inner]) => `${JSON.stringify(field)}:${canonical(inner)}`).join(',')}}`;
}
