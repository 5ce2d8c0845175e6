import { fields } from './en/fields.ts';
import { t, type Key } from './t.ts';

type FieldText = Extract<Key, `fields.${string}`>;

/** The name under which the catalogue holds a setting: `voiceSpeed` for its label, `voiceSpeedNotice` for what callers notice. */
export type FieldWord = FieldText extends infer K ? (K extends `fields.${infer Word}Notice` ? Word : never) : never;

/** The groups of settings. */
export type Section = FieldText extends infer K ? (K extends `fields.${infer Name}Section` ? Name : never) : never;

type Choice = FieldText extends infer K ? (K extends `fields.${infer Name extends `choice:${string}`}` ? Name : never) : never;

export function fieldLabel(word: FieldWord): string {
  return t(`fields.${word}`);
}

/** What callers will notice, in one sentence. */
export function fieldNotice(word: FieldWord): string {
  return t(`fields.${word}Notice`);
}

export function sectionLabel(section: Section): string {
  return t(`fields.${section}Section`);
}

/** One choice of a setting in words; a name that is its own best word stays as the API spells it. */
export function choiceLabel(value: string): string {
  const name = `choice:${value}`;
  return isChoice(name) ? t(`fields.${name}`) : value;
}

function isChoice(name: string): name is Choice {
  return Object.hasOwn(fields, name);
}
