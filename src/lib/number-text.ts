/** What is typed into a field for numbers: a number, nothing, or a text that is none and is kept as it is. */
export function typedNumber(text: string): number | string | undefined {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return undefined;
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(plain) ? Number(plain) : text;
}

/** A value of such a field as it is typed. */
export function numberText(value: unknown): string {
  return typeof value === 'number' || typeof value === 'string' ? String(value) : '';
}

/** One step up or down, without the dust of binary fractions and within the bounds. */
export function stepped(value: number, step: number, least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): number {
  return Math.min(most, Math.max(least, Number((value + step).toPrecision(12))));
}
