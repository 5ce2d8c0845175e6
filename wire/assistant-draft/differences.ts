import { own, type JsonObject } from '#lib/json.ts';
import { READ_ONLY } from '../assistant-fields/table.ts';
import { review, type ReviewedSection } from './review.ts';

/** What tells two versions apart as such, not what they do. */
const IDENTITY: ReadonlySet<string> = new Set([...READ_ONLY, 'version_name', 'promote_to_main']);

/** The settings of a version, without what only says which one it is. */
export function settingsOf(version: JsonObject): JsonObject {
  return Object.fromEntries(Object.keys(version).flatMap((key) => (IDENTITY.has(key) ? [] : [[key, own(version, key)]])));
}

/** What differs between the settings of two versions, by groups: an unlike name or date is no difference. */
export function differences(before: JsonObject, after: JsonObject): ReviewedSection[] {
  return review(settingsOf(before), settingsOf(after));
}
