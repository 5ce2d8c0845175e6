import { numberFormat } from '#lib/formats.ts';

/** "0.001 %": every digit of a share, as its field shows it. Two decimals would make nothing of a small one, and all of what it leaves. */
export function exactPercentText(percent: number): string {
  // Shares count millionths of one percent.
  return `${numberFormat({ maximumFractionDigits: 6 }).format(percent)}\u00a0%`;
}
