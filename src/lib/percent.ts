import { locale } from '#lib/words/t.ts';

/** "25 %": at most two decimals, a no-break space before the sign. */
export function percentText(percent: number): string {
  return `${new Intl.NumberFormat(locale(), { maximumFractionDigits: 2 }).format(percent)}\u00a0%`;
}
