import { numberFormat } from './formats.ts';

/** "25 %": at most two decimals, a no-break space before the sign. */
export function percentText(percent: number): string {
  return `${numberFormat({ maximumFractionDigits: 2 }).format(percent)}\u00a0%`;
}
