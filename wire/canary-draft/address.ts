import { z } from 'zod';
import { OPERATORS, type Clause } from '../rules.ts';
import { percentOf, shareOf, type Slot } from '../split.ts';
import { freshKey, type Draft } from './draft.ts';
import { aligned } from './merge.ts';

/** Longer drafts stay out of the address: servers and chats cut what is longer. */
const LONGEST = 6000;

const rest = z.record(z.string(), z.unknown());
const clause = z.union([z.tuple([z.string(), z.enum(OPERATORS), z.array(z.string())]), z.tuple([z.string(), z.enum(OPERATORS), z.array(z.string()), rest])]);
const slot = z.union([z.tuple([z.string(), z.number()]), z.tuple([z.string(), z.number(), rest])]);
/** The revision that the draft was made on, and its rules: the place of the saved rule that it continues or -1, conditions, shares. */
const code = z.tuple([z.string(), z.array(z.tuple([z.number().int(), z.array(clause), z.array(slot)]))]);

/** An unfinished draft for the address; `null` when it is too long for one. It was made on `base`, saved at `on` (`updated_at`). */
export function writeDraft(draft: Draft, base: Draft, on: string): string | null {
  const place = new Map(base.map((rule, at) => [rule.key, at]));
  const rules = draft.map((rule) => [place.get(rule.key) ?? -1, rule.match.map(packedClause), rule.slots.map(packedSlot)]);
  const text = toBase64Url(JSON.stringify([on, rules]));
  return text.length > LONGEST ? null : text;
}

const inAddress = code.nullable().catch(null);

/**
 * Reads it back onto the rules that are saved now; `null` where there is none or it cannot be read. A draft that was made
 * on another revision is matched with these rules by what it says; `isOld` tells.
 */
export function readDraft(text: string | null, base: Draft, on: string): { readonly draft: Draft; readonly isOld: boolean } | null {
  const parsed = inAddress.parse(unpacked(text));
  if (parsed === null) return null;
  const [madeOn, rules] = parsed;
  const isOld = madeOn !== on;
  let next = freshKey(base);
  const taken = new Set<number>();
  const draft = rules.map(([place, match, slots]) => {
    const old = isOld || taken.has(place) ? undefined : base[place];
    if (old) taken.add(place);
    return { key: old?.key ?? next++, match: match.map(clauseOf), slots: slots.map(slotOf), read: old?.read ?? null };
  });
  return { draft: isOld ? aligned(draft, base) : draft, isOld };
}

/** Whatever stands in the address; `null` where it was never written by the console. */
function unpacked(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(fromBase64Url(text));
  } catch {
    return null;
  }
}

function packedClause({ attribute, operator, values, ...other }: Clause): unknown[] {
  return Object.keys(other).length === 0 ? [attribute, operator, values] : [attribute, operator, values, other];
}

function clauseOf([attribute, operator, values, other]: z.output<typeof clause>): Clause {
  return { ...other, attribute, operator, values };
}

function packedSlot({ version_id: id, share, ...other }: Slot): unknown[] {
  return Object.keys(other).length === 0 ? [id, percentOf(share)] : [id, percentOf(share), other];
}

function slotOf([id, percent, other]: z.output<typeof slot>): Slot {
  return { ...other, version_id: id, share: shareOf(percent) };
}

function toBase64Url(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCodePoint(byte)).join('');
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): string {
  const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (char) => char.codePointAt(0) ?? 0));
}
