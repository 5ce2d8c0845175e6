import { useMemo } from 'react';
import type { JsonObject, Path } from '#lib/json.ts';
import { fieldLabel, type Section } from '#lib/words/field-words.ts';
import { t } from '#lib/words/t.ts';
import { useSettled } from '#ui/use-settled.ts';
import { draftFaults, type DraftFault } from '#wire/assistant-draft/faults.ts';
import { changeCounts } from '#wire/assistant-draft/review.ts';
import { unsendable } from '#wire/assistant-draft/to-wire.ts';
import { fieldAt, sectionOf } from '#wire/assistant-fields/table.ts';
import { lintAssistant, type Finding } from '#wire/assistant-lint/lint.ts';
import type { Known as Existing } from '#wire/assistant-lint/rule.ts';
import type { Known } from '#pages/assistant-configure/section.ts';
import type { DraftState } from './draft-state.ts';
import { stillHolds, type ServerFault } from './server-faults.ts';

export type Verdicts = {
  readonly changes: ReadonlyMap<Section, number>;
  readonly count: number;
  readonly faults: readonly DraftFault[];
  readonly findings: readonly Finding[];
};

/**
 * What is to be said about the draft. It follows the typing and never holds it up; once the draft is under review it keeps pace,
 * for whether it may be sent is decided by what it holds now (`isDue`).
 */
export function useVerdicts({ base, draft: newest }: DraftState, known: Known, refusals: readonly ServerFault[], isDue: boolean): Verdicts {
  const settled = useSettled(newest);
  const draft = isDue ? newest : settled;
  const changes = useMemo(() => changeCounts(base, draft), [base, draft]);
  const own = useMemo(() => [...draftFaults(base, draft), ...lost(base, draft)], [base, draft]);
  const existing = useMemo(() => existingOf(known), [known]);
  const findings = useMemo(() => lintAssistant(draft, existing), [draft, existing]);
  return {
    changes,
    count: [...changes.values()].reduce((sum, count) => sum + count, 0),
    faults: [...own, ...refusals.filter((refusal) => stillHolds(refusal, draft))],
    findings,
  };
}

/** Fields that were taken away and that the API has no word to take away. */
function lost(base: JsonObject, draft: JsonObject): DraftFault[] {
  return unsendable(base, draft).map((key) => {
    const field = fieldAt([key]);
    const name = field === undefined ? key : fieldLabel(field.word);
    return { path: [key], section: sectionOf([key]), say: () => (key === 'tools' ? t('configure.toolNotSendable') : t('configure.notTakenAway', { name })) };
  });
}

/** What exists, as the checks want to know it. */
function existingOf({ mcpServers, integrations, connected, tools, assistants, secrets }: Known): Existing {
  return {
    ...(mcpServers === undefined ? {} : { mcpServers: new Set(mcpServers.map(({ id }) => id)) }),
    ...(integrations === undefined || connected === undefined ? {} : { integrations: new Map(integrations.map(({ id }) => [id, connected.has(id)])) }),
    ...(tools === undefined ? {} : { tools: new Set(tools.map(({ id }) => id)) }),
    ...(assistants === undefined ? {} : { assistants: new Set(assistants.map(({ id }) => id)) }),
    ...(secrets === undefined ? {} : { secrets: new Set(secrets) }),
  };
}

/** Whether a place is another or below it. */
export function isWithin(path: Path, around: Path): boolean {
  return around.length <= path.length && around.every((step, at) => step === path[at]);
}
