import type { Path } from '#lib/json.ts';
import { listText } from '#lib/list-text.ts';
import { choiceLabel, fieldLabel, sectionLabel } from '#lib/words/field-words.ts';
import { locale, t } from '#lib/words/t.ts';
import type { Field } from '#wire/assistant-fields/field.ts';
import { fieldAt, sectionOf } from '#wire/assistant-fields/table.ts';
import { valueText } from '#wire/assistant-fields/value-text.ts';

/** Longer values are cut where they stand beside a label. */
const LONGEST = 48;

/** What a number of this setting counts, as a sign behind it. */
export function unitText(field: Field): string | undefined {
  if (field.unit === undefined) return undefined;
  const parts = new Intl.NumberFormat(locale(), { style: 'unit', unit: field.unit, unitDisplay: 'short' }).formatToParts(2);
  return parts.find((part) => part.type === 'unit')?.value;
}

/** The bounds of a number in words, as far as there are any that a person would not expect. */
export function boundsText(field: Field): string | undefined {
  const { least, most, advised } = field;
  if (advised !== undefined) return t('configure.advised', { least: valueText(advised[0], field), most: valueText(advised[1], field) });
  if (least !== undefined && most !== undefined) return t('configure.between', { least, most: valueText(most, field) });
  if (least !== undefined && least > 0) return t('configure.atLeast', { least: valueText(least, field) });
  return most === undefined ? undefined : t('configure.atMost', { most: valueText(most, field) });
}

/** What the setting was, beside its label; a long text is compared in the review. */
export function wasText(before: unknown, field: Field): string {
  if (field.kind === 'long-text' || field.kind === 'json') return t('configure.changedHere');
  const text = valueText(before, field).replaceAll(/\s+/g, ' ');
  return t('configure.was', { value: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text });
}

/** Why a setting does nothing now: what another one would have to be. */
export function whenText({ when }: Field): string | undefined {
  if (when === undefined) return undefined;
  const other = fieldAt(when.path);
  const name = other === undefined ? when.path.join('.') : fieldLabel(other.word);
  const values =
    'starts' in when
      ? when.starts.map((start) => `${start.replace(/\.$/, '')}…`)
      : when.is.filter((one) => one !== null && one !== undefined).map((one) => valueOf(one, other));
  return t('configure.onlyWhen', { name, values: listText(values) });
}

function valueOf(value: unknown, field: Field | undefined): string {
  return typeof value === 'string' ? choiceLabel(value) : valueText(value, field);
}

/** Where it is: the section, and the setting where it has a name. */
export function placeText(path: Path): string {
  const field = fieldAt(path);
  const section = sectionLabel(sectionOf(path));
  const name = field === undefined ? path.slice(1).join('.') : fieldLabel(field.word);
  return name === '' || name === section ? section : t('configure.placeIn', { section, name });
}
