import { fieldLabel, fieldNotice, sectionLabel, type Section } from '#lib/words/field-words.ts';
import { t } from '#lib/words/t.ts';
import type { Change } from '#lib/json-changes.ts';
import { valueText } from '../assistant-fields/value-text.ts';
import { isLongText, type ReviewedChange, type ReviewedSection } from './review.ts';

/** One side of a change as a person reads it; `isSet` is false where there is nothing, and the text says what that means. */
export type SideText = { readonly text: string; readonly isSet: boolean };

/** A change in words, ready to be shown. */
export type ChangeText = {
  readonly key: string;
  readonly label: string;
  /** What callers notice of the setting. */
  readonly notice: string | undefined;
  readonly kind: Change['kind'];
  readonly before: SideText;
  readonly after: SideText;
  /** Compared line by line and word by word. */
  readonly isLong: boolean;
};

export type ChangeGroup = { readonly section: Section; readonly title: string; readonly changes: readonly ChangeText[] };

/** The changes of a review in words, in its order. */
export function changeTexts(sections: readonly ReviewedSection[]): ChangeGroup[] {
  return sections.map(({ section, changes }) => ({ section, title: sectionLabel(section), changes: changes.map(changeText) }));
}

function changeText(change: ReviewedChange): ChangeText {
  const [before, after] = [sideText(change, change.before), sideText(change, change.after)];
  return {
    key: `${change.kind} ${change.path.join('.')}`,
    label: labelOf(change),
    notice: change.field === undefined ? undefined : fieldNotice(change.field.word),
    kind: change.kind,
    before,
    after,
    isLong: change.kind !== 'moved' && (isLongText(change) || [before, after].some((side) => side.isSet && side.text.includes('\n'))),
  };
}

function sideText({ kind, field, path }: ReviewedChange, value: unknown): SideText {
  if (kind === 'moved') return { text: t('versions.place', { n: Number(value) + 1 }), isSet: true };
  const isSet = value !== undefined && value !== null;
  // Only a value below the setting has a key of its own that may tell that it is secret.
  return { text: valueText(value, field, path.at(-1)), isSet };
}

/** Where the change is: the tool or server, the setting, and the way below it. */
function labelOf({ section, item, field, rest, path }: ReviewedChange): string {
  const below = rest.join('.');
  if (field !== undefined) return [item, fieldLabel(field.word), below].filter(Boolean).join(', ');
  if (item !== undefined) return [item, below].filter(Boolean).join(', ');
  const top = String(path[0]);
  return section === 'other' || below === '' ? [top, ...rest].join('.') : below;
}
