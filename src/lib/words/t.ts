import type { later } from './en-later.ts';
import { en } from './en.ts';

type English = typeof en & typeof later;

/** A text, or the forms that it takes with a count (Intl.PluralRules). */
type Text =
  | string
  | { readonly zero?: string; readonly one?: string; readonly two?: string; readonly few?: string; readonly many?: string; readonly other: string };

/** An area in another language: every key of the English one. */
export type Translated<Area> = { readonly [Name in keyof Area]: Text };

/** Areas of any language: keys as in the English ones. */
type Areas = { readonly [Area in keyof English]?: Translated<English[Area]> };

/** `area.name` of every text there is. */
export type Key = { [Area in keyof English]: `${Area}.${Extract<keyof English[Area], string>}` }[keyof English];

type At<K extends Key> = K extends `${infer Area extends keyof English}.${infer Name}`
  ? Name extends keyof English[Area]
    ? English[Area][Name]
    : never
  : never;
type Named<S> = S extends `${string}{${infer Param}}${infer Rest}` ? Param | Named<Rest> : never;
type ParamsOf<Entry> = Entry extends string ? Named<Entry> : Named<Entry[keyof Entry]> | 'count';
type Arguments<K extends Key> = [ParamsOf<At<K>>] extends [never] ? [] : [params: Readonly<Record<ParamsOf<At<K>>, string | number>>];

// One language at a time; a second catalogue arrives as its own chunk and is put here before the first render.
const active: { catalogue: Areas; numbers: Intl.NumberFormat; plurals: Intl.PluralRules } = {
  catalogue: en,
  numbers: new Intl.NumberFormat('en'),
  plurals: new Intl.PluralRules('en'),
};

/** Puts areas into the catalogue that came after the start. */
export function addTexts(areas: Areas): void {
  active.catalogue = { ...active.catalogue, ...areas };
}

/** Before the first render: another language than English, with its texts for every page. */
export function speak(language: string, areas: Areas): void {
  addTexts(areas);
  active.numbers = new Intl.NumberFormat(language);
  active.plurals = new Intl.PluralRules(language);
}

/** The language that texts, dates and numbers are written in. */
export function locale(): string {
  return active.numbers.resolvedOptions().locale;
}

/**
 * The text of a key. Parameters are checked by the compiler against the English text; numbers are written in the reader's
 * way. A text with plural forms takes the form for `count`.
 */
export function t<K extends Key>(key: K, ...[params]: Arguments<K>): string {
  return filled(textOf(key), params ?? {});
}

function textOf(key: string): Text {
  const areas: Readonly<Record<string, Readonly<Record<string, Text>>>> = active.catalogue;
  const dot = key.indexOf('.');
  return areas[key.slice(0, dot)]?.[key.slice(dot + 1)] ?? key;
}

function filled(text: Text, params: Readonly<Record<string, string | number>>): string {
  const form = typeof text === 'string' ? text : formFor(text, params['count']);
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? active.numbers.format(value) : value;
  });
}

function formFor(text: Exclude<Text, string>, count: string | number | undefined): string {
  return text[active.plurals.select(Number(count))] ?? text.other;
}
