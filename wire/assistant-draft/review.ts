import { isObject, listOf, own, type JsonObject, type Path } from '#lib/json.ts';
import { jsonChanges, type Change } from '#lib/json-changes.ts';
import type { Section } from '#lib/words/field-words.ts';
import type { Field } from '../assistant-fields/field.ts';
import { fieldAt, FIELDS, READ_ONLY, SECTIONS, sectionOf } from '../assistant-fields/table.ts';
import { identityOf } from './identity.ts';
import { toolName } from './tools.ts';

/** One change of an assistant with the words for its place. */
export type ReviewedChange = Change & {
  readonly section: Section;
  /** The setting, where the table knows it. */
  readonly field: Field | undefined;
  /** The tool, server, integration or agent that the change is about. */
  readonly item: string | undefined;
  /** What the table has no word for: the way below the setting or the item. */
  readonly rest: Path;
};

export type ReviewedSection = { readonly section: Section; readonly changes: readonly ReviewedChange[] };

/** What differs between two copies of an assistant, by groups in the order of the page; what the API makes does not count. */
export function review(before: JsonObject, after: JsonObject): ReviewedSection[] {
  const changes = jsonChanges(before, after, identityOf)
    .filter((change) => !READ_ONLY.has(String(change.path[0])))
    .map((change) => reviewed(change, before, after));
  return SECTIONS.flatMap((section) => {
    const own = changes.filter((change) => change.section === section).toSorted((a, b) => rank(a) - rank(b));
    return own.length === 0 ? [] : [{ section, changes: own }];
  });
}

/** How many changes each group has, for the outline of the page. */
export function changeCounts(before: JsonObject, after: JsonObject): ReadonlyMap<Section, number> {
  return new Map(review(before, after).map(({ section, changes }) => [section, changes.length]));
}

/** Whether the two sides are better compared line by line and word by word than side by side. */
export function isLongText(change: Change & { readonly field?: Field | undefined }): boolean {
  const texts = [change.before, change.after].filter((side) => side !== undefined && side !== null);
  return (
    texts.length > 0 &&
    texts.every((side) => typeof side === 'string') &&
    (change.field?.kind === 'long-text' || texts.some((text) => text.length > 80 || text.includes('\n')))
  );
}

function reviewed(change: Change, before: JsonObject, after: JsonObject): ReviewedChange {
  const { path } = change;
  const field = fieldAt(path);
  const [top, key] = path;
  const isItem = identityOf([top ?? '']) !== undefined && typeof key === 'string';
  const item = isItem ? (itemName(after, String(top), key) ?? itemName(before, String(top), key) ?? key) : undefined;
  return { ...change, section: sectionOf(path), field, item, rest: path.slice(field?.path.length ?? (isItem ? 2 : 1)) };
}

function itemName(assistant: JsonObject, list: string, key: string): string | undefined {
  const found = listOf(own(assistant, list)).find((item) => identityOf([list])?.(item) === key);
  return list === 'tools' && isObject(found) ? toolName(found) : undefined;
}

function rank(change: ReviewedChange): number {
  return change.field === undefined ? FIELDS.length : FIELDS.indexOf(change.field);
}
