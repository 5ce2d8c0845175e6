import { locale } from '#lib/words/t.ts';

// Making a formatter costs hundreds of times what using one does, and a table uses several in each row.
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();
const spans = new Map<string, Intl.RelativeTimeFormat>();

function kept<Format>(made: Map<string, Format>, key: string, make: () => Format): Format {
  const known = made.get(key);
  if (known !== undefined) return known;
  const format = make();
  made.set(key, format);
  return format;
}

/** In the language of the console. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(dates, locale() + JSON.stringify(options), () => new Intl.DateTimeFormat(locale(), options));
}

/** In the language of the console. */
export function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return kept(numbers, locale() + JSON.stringify(options), () => new Intl.NumberFormat(locale(), options));
}

/** "2 hr. ago", in the language of the console. */
export function spanFormat(): Intl.RelativeTimeFormat {
  return kept(spans, locale(), () => new Intl.RelativeTimeFormat(locale(), { numeric: 'auto', style: 'short' }));
}
