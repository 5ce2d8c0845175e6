import { getAt } from '#lib/at-path.ts';
import { textOf, type Path } from '#lib/json.ts';
import type { FieldWord, Section } from '#lib/words/field-words.ts';

/** How a setting is edited. `secret` is the identifier of an integration secret, never the secret. */
export type FieldKind = 'text' | 'long-text' | 'url' | 'secret' | 'number' | 'integer' | 'boolean' | 'choice' | 'texts' | 'choices' | 'pairs' | 'json';

/** What a number counts: the name of a unit for Intl, where it has one. */
export type Unit = 'millisecond' | 'second' | 'minute';

/** A setting that means something only while another has a certain value. */
export type Condition = { readonly path: Path } & ({ readonly is: readonly unknown[] } | { readonly starts: readonly string[] });

/** One setting of an assistant (contract section 4). In `path`, `*` stands for every item of a list. */
export type Field = {
  readonly path: readonly string[];
  readonly section: Section;
  readonly kind: FieldKind;
  /** Where the catalogue holds its label and what callers notice. */
  readonly word: FieldWord;
  /** Without it the object that holds it is refused. */
  readonly required?: true;
  readonly nullable?: true;
  readonly least?: number;
  readonly most?: number;
  readonly step?: number;
  /** Bounds that stand in prose only: a warning, not an error. */
  readonly advised?: readonly [number, number];
  readonly longest?: number;
  readonly choices?: readonly string[];
  /** What the API does when the setting is absent. */
  readonly default?: unknown;
  readonly unit?: Unit;
  readonly when?: Condition;
};

/** What distinguishes a field from others of its kind. */
export type Traits = Omit<Field, 'path' | 'section' | 'kind' | 'word'>;

type Row = readonly [path: readonly string[], kind: FieldKind, word: FieldWord, traits?: Traits];

/** The fields of one section whose paths begin alike. */
export function fieldsOf(section: Section, start: readonly string[], rows: readonly Row[]): Field[] {
  return rows.map(([path, kind, word, traits]) => ({ path: [...start, ...path], section, kind, word, ...traits }));
}

/** Whether a setting means anything in this assistant; one that is set all the same should stay visible. */
export function isInForce(field: Field, assistant: unknown): boolean {
  const { when } = field;
  if (when === undefined) return true;
  const value = getAt(assistant, when.path);
  if ('is' in when) return when.is.includes(value);
  const text = textOf(value).toLowerCase();
  return when.starts.some((start) => text.startsWith(start));
}
