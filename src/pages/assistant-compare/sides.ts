import { z } from 'zod';
import type { StoredDraft } from '#lib/draft-store.ts';
import { percentText } from '#lib/percent.ts';
import { MAIN_MARK, marksOf, type Mark } from '#lib/version-marks.ts';
import { versionName } from '#lib/version-name.ts';
import { t } from '#lib/words/t.ts';
import type { Assistant, Version } from '#wire/assistant.ts';
import { rulesOf, type CanaryAnswer } from '#wire/canary-form.ts';
import { isCatchAll, slotsOf } from '#wire/rules.ts';
import { percentOf } from '#wire/split.ts';

/** The comparison as it stands in the address: version ids, or `main`, `canary` and `draft` for whatever these are when the link is opened. */
export const compareParams = z.object({ from: z.string().catch('main'), to: z.string().catch(''), view: z.enum(['fields', 'json']).catch('fields') });

/** Why a side has nothing to show. */
export type Missing = 'version' | 'draft' | 'canary';

/** One side of the comparison. */
export type Side = {
  /** What the picker holds for it. */
  readonly code: string;
  readonly name: string;
  readonly mark: Mark | null;
  /** When it was made, or kept. */
  readonly at: string | null;
} & ({ readonly kind: 'main' | 'version' } | { readonly kind: 'draft'; readonly draft: StoredDraft } | { readonly kind: 'missing'; readonly why: Missing });

export type SideGroup = { readonly title: string; readonly choices: readonly { readonly code: string; readonly text: string }[] };

export type Sides = {
  readonly find: (code: string) => Side;
  /** What the pickers offer. */
  readonly groups: readonly SideGroup[];
  /** What main is compared with when nothing is said: unsaved changes, else the canary, else the newest version. */
  readonly standing: string;
};

export type Known = {
  readonly main: Assistant;
  readonly versions: readonly Version[];
  readonly canary: CanaryAnswer | null | undefined;
  readonly draft: StoredDraft | undefined;
};

/** Everything that can be compared. */
export function sidesOf({ main, versions, canary, draft }: Known): Sides {
  const mainId = main.version_id ?? undefined;
  const marks = marksOf(versions, mainId);
  const live = liveVersions(canary ?? null, mainId);
  const side = (version: Version): Side => ({
    kind: version.version_id === mainId ? 'main' : 'version',
    code: version.version_id === mainId ? 'main' : version.version_id,
    name: versionName(version),
    mark: marks.get(version.version_id) ?? null,
    at: version.version_created_at ?? version.created_at,
  });
  const known = new Map(versions.map((version) => [version.version_id, side(version)]));
  const mainSide: Side = {
    kind: 'main',
    code: 'main',
    name: main.version_name?.trim() || t('versions.main'),
    mark: MAIN_MARK,
    at: main.version_created_at ?? main.created_at,
  };
  const missing = (code: string, why: Missing): Side => ({
    kind: 'missing',
    code,
    why,
    name: code === '' ? t('versions.notThere') : MISSING_NAMES[why](code),
    mark: null,
    at: null,
  });
  const find = (code: string): Side => {
    if (code === 'main' || code === mainId) return mainSide;
    if (code === 'draft')
      return draft === undefined ? missing(code, 'draft') : { kind: 'draft', code, draft, name: t('versions.draft'), mark: null, at: draft.savedAt };
    if (code === 'canary') return known.get(live[0]?.id ?? '') ?? missing(code, 'canary');
    return known.get(code) ?? missing(code, 'version');
  };
  const others = [...known.values()].filter((one) => one.kind === 'version' && !live.some(({ id }) => id === one.code));
  const canaries = live.flatMap(({ id }) => known.get(id) ?? []).map((one) => ({ code: one.code, text: canaryText(one, live) }));
  const groups: SideGroup[] = [
    { title: t('versions.liveNow'), choices: [{ code: 'main', text: t('versions.mainName', { name: mainSide.name }) }, ...canaries] },
    { title: t('versions.thisBrowser'), choices: draft === undefined ? [] : [{ code: 'draft', text: t('versions.draft') }] },
    { title: t('versions.others'), choices: others.map(({ code, name }) => ({ code, text: name })) },
  ];
  return {
    find,
    groups: groups.filter(({ choices }) => choices.length > 0),
    standing: draft === undefined ? (canaries[0]?.code ?? others[0]?.code ?? '') : 'draft',
  };
}

const MISSING_NAMES = {
  version: (code: string) => t('versions.deleted', { id: code }),
  draft: () => t('versions.draft'),
  canary: () => t('versions.canary'),
} as const satisfies Readonly<Record<Missing, (code: string) => string>>;

type Live = { readonly id: string; readonly percent: number };

function canaryText({ code, name }: Side, live: readonly Live[]): string {
  const percent = live.find(({ id }) => id === code)?.percent ?? 0;
  return percent > 0 ? t('versions.canaryName', { name, percent: percentText(percent) }) : name;
}

/** The versions that a rule serves beside main, with their percent of everyone else; the largest first. */
function liveVersions(canary: CanaryAnswer | null, mainId: string | undefined): Live[] {
  const rules = canary === null ? [] : rulesOf(canary);
  const everyone = rules.find(isCatchAll);
  const shares = new Map(everyone === undefined ? [] : slotsOf(everyone.serve).map((slot) => [slot.version_id, percentOf(slot.share)]));
  const ids = [...new Set(rules.flatMap((rule) => slotsOf(rule.serve).map((slot) => slot.version_id)))].filter((id) => id !== mainId);
  return ids.map((id) => ({ id, percent: shares.get(id) ?? 0 })).toSorted((a, b) => b.percent - a.percent);
}
