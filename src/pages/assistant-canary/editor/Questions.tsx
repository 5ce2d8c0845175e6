import { t } from '#lib/words/t.ts';
import { onDemand } from '#ui/on-demand.tsx';
import type { CanaryDeploy } from '#wire/canary.ts';
import type { Draft } from '#wire/canary-draft/draft.ts';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import { EndCanary } from './EndCanary.tsx';
import type { Asking } from './use-asking.ts';

const PlanRamp = onDemand(async () => (await import('#pages/assistant-canary/ramp/PlanRamp.tsx')).PlanRamp);
const PromoteDialog = onDemand(async () => (await import('#pages/assistant-canary/promote/PromoteDialog.tsx')).PromoteDialog);

type Props = {
  asking: Asking;
  id: string;
  /** The assistant's name. */
  name: string;
  read: CanaryDeploy | null;
  base: Draft;
  book: VersionBook;
  isSandbox: boolean;
  isDirty: boolean;
  hasRamp: boolean;
  /** Everyone hears main now: the split is gone. */
  onEnded: () => void;
  onRefresh: () => void;
  onClose: () => void;
};

/** What is asked before it is done, apart from the review of a split. */
export function Questions({ asking, id, name, read, base, book, isSandbox, isDirty, hasRamp, onEnded, onRefresh, onClose }: Props) {
  const blocked = isDirty ? t('canary.saveFirst') : undefined;
  const shared = { id, book, isSandbox, blocked, onClose };
  if (asking?.what === 'ramp' && !hasRamp) return <PlanRamp {...shared} deploy={read} versionId={asking.versionId} />;
  if (read === null) return null;
  if (asking?.what === 'promote') {
    return <PromoteDialog {...shared} versionId={asking.versionId} deploy={read} hasRamp={hasRamp} onPromoted={onEnded} onStale={onRefresh} />;
  }
  if (asking?.what === 'end') {
    return <EndCanary id={id} name={name} base={base} book={book} isSandbox={isSandbox} hasRamp={hasRamp} onEnded={onEnded} onClose={onClose} />;
  }
  return null;
}
