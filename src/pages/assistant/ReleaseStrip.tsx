import { useQuery } from '@tanstack/react-query';
import { listText } from '#lib/list-text.ts';
import { percentText } from '#lib/percent.ts';
import { MAIN_MARK, marksOf } from '#lib/version-marks.ts';
import { t } from '#lib/words/t.ts';
import { canaryQuery } from '#queries/canary.ts';
import { versionsQuery } from '#queries/versions.ts';
import { Skeleton } from '#ui/states.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import { MiniSplit } from '#ui/Version.tsx';
import type { Assistant } from '#wire/assistant.ts';
import { heard } from '#wire/heard.ts';
import { NextAct } from './strip/NextAct.tsx';
import { StripEvidence } from './strip/StripEvidence.tsx';
import { StripItem } from './strip/StripItem.tsx';
import { StripRamp } from './strip/StripRamp.tsx';
import { useMainKey } from './strip/use-main-key.ts';

/** After so many versions the rest are counted. */
const SHOWN = 4;

/** What callers hear now: main and each canary version with its share. */
export function ReleaseStrip({ assistant }: { assistant: Assistant }) {
  const canary = useQuery(canaryQuery(assistant.id));
  const versions = useQuery(versionsQuery(assistant.id));
  const names = new Map(versions.data?.map((version) => [version.version_id, version.version_name || t('assistant.untitled')]));
  const marks = marksOf(versions.data ?? [], assistant.version_id ?? undefined);
  const { before, everyone, main } = heard(canary.data ?? null);
  const mainName = assistant.version_name || t('assistant.untitled');
  const nameOf = (versionId: string) => names.get(versionId) ?? (versions.isSuccess ? t('assistant.gone') : versionId.slice(0, 8));
  const parts = everyone.map((slot) => ({
    key: slot.versionId,
    percent: slot.percent,
    mark: marks.get(slot.versionId) ?? null,
    name: nameOf(slot.versionId),
    role: canary.data ? <Since iso={canary.data.created_at} /> : null,
  }));
  useMainKey(assistant.id, canary.data != null);
  const bar = [...parts.map((part) => ({ ...part, mark: part.mark ?? MAIN_MARK })), { key: 'main', mark: MAIN_MARK, percent: main }];
  const sentence = listText(
    [...parts, { name: mainName, percent: main }].map(({ name, percent }) => t('assistant.share', { name, percent: percentText(percent) })),
  );
  return (
    <section aria-label={t('assistant.release')} className="overflow-hidden rounded-3 border border-line-2 bg-surface">
      {canary.isPending ? (
        <Skeleton height={6} />
      ) : (
        <MiniSplit parts={bar} label={parts.length === 0 ? t('assistant.everyone', { name: mainName }) : t('assistant.shares', { shares: sentence })} />
      )}
      <div className="flex flex-wrap items-stretch max-phone:flex-col max-phone:flex-nowrap">
        <StripItem mark={MAIN_MARK} name={mainName} percent={canary.data === undefined ? null : main} role={mainRole(parts.length, before)}>
          <StripEvidence assistantId={assistant.id} versionId={assistant.version_id ?? ''} />
        </StripItem>
        {parts.slice(0, SHOWN - 1).map((part) => (
          <StripItem key={part.key} mark={part.mark} name={part.name} percent={part.percent} role={part.role}>
            <StripEvidence assistantId={assistant.id} versionId={part.key} />
          </StripItem>
        ))}
        {parts.length >= SHOWN && (
          <span className="self-center px-4 py-2 text-small text-ink-2">{t('assistant.more', { count: parts.length - SHOWN + 1 })}</span>
        )}
        <div className="ml-auto flex flex-wrap items-center gap-3 px-4 py-2.5 max-phone:ml-0 max-phone:border-t max-phone:border-line">
          {canary.isError && canary.data === undefined && <span className="text-small text-error">{t('assistant.canaryUnknown')}</span>}
          {canary.data && before > 0 && everyone.length > 0 && <span className="text-small text-ink-3">{t('assistant.rulesBefore', { count: before })}</span>}
          <NextAct assistantId={assistant.id} canary={canary.data} nameOf={nameOf} />
        </div>
      </div>
      <StripRamp assistant={assistant} canary={canary.data} nameOf={nameOf} />
    </section>
  );
}

function Since({ iso }: { iso: string }) {
  return (
    <>
      {t('assistant.canary')} · <TimeText iso={iso} />
    </>
  );
}

function mainRole(others: number, before: number): string {
  if (others > 0) return t('assistant.mainShare');
  return before > 0 ? t('assistant.noEveryone', { count: before }) : t('assistant.mainAlone');
}
