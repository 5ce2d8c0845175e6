/** The alphabet of GSM 03.38; every other sign needs UCS-2 for the whole text. */
const BASIC = '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Signs that take two places, the first of them an escape. */
const EXTENDED = '\f^{}\\[~]|€';

const COST: ReadonlyMap<string, number> = new Map([...[...BASIC].map((sign) => [sign, 1] as const), ...[...EXTENDED].map((sign) => [sign, 2] as const)]);

const GSM = { alone: 160, joined: 153 } as const;
const UCS = { alone: 70, joined: 67 } as const;

export type SmsSize = {
  readonly encoding: 'GSM-7' | 'UCS-2';
  /** Texts that are sent and paid for. */
  readonly segments: number;
  /** Places used, and those left in the last segment. */
  readonly used: number;
  readonly left: number;
  /** The signs that make UCS-2 necessary, each once. */
  readonly unusual: readonly string[];
};

/** What a text costs as SMS. A sign of two places is never cut by the end of a segment. */
export function smsSize(text: string): SmsSize {
  const signs = [...text];
  const unusual = [...new Set(signs.filter((sign) => !COST.has(sign)))];
  const isGsm = unusual.length === 0;
  const bounds = isGsm ? GSM : UCS;
  const costs = signs.map((sign) => (isGsm ? (COST.get(sign) ?? 1) : sign.length));
  const used = costs.reduce((sum, cost) => sum + cost, 0);
  const base = { encoding: isGsm ? 'GSM-7' : 'UCS-2', used, unusual } as const;
  if (used <= bounds.alone) return { ...base, segments: used === 0 ? 0 : 1, left: bounds.alone - used };
  let [segments, filled] = [1, 0];
  for (const cost of costs) {
    if (filled + cost > bounds.joined) {
      segments += 1;
      filled = 0;
    }
    filled += cost;
  }
  return { ...base, segments, left: bounds.joined - filled };
}
