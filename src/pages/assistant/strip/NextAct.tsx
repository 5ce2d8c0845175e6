import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { percentText } from '#lib/percent.ts';
import { t } from '#lib/words/t.ts';
import { evidenceQuery } from '#queries/evidence.ts';
import { openRamp, rampsQuery } from '#queries/ramps.ts';
import { buttonStyle } from '#ui/button-style.ts';
import type { CanaryDeploy } from '#wire/canary.ts';
import { releaseStep, type ReleaseStep } from '#wire/canary-draft/release-step.ts';
import { evidenceFor, type Evidence } from '#wire/evidence.ts';

type Props = { assistantId: string; canary: CanaryDeploy | null | undefined; nameOf: (versionId: string) => string };

/** The one act that makes sense next, and why. It leads to the page where it is looked at once more before it is done. */
export function NextAct({ assistantId, canary, nameOf }: Props) {
  const evidence = useQuery(evidenceQuery(assistantId));
  const ramps = useQuery(rampsQuery(assistantId));
  const ramp = openRamp(ramps.data ?? []);
  const step: ReleaseStep = canary === undefined ? { act: 'adjust' } : releaseStep(canary, evidence.data);
  const [to, words] = ramp === null ? wayOf(assistantId, step) : [paths.canary(assistantId), t('assistant.seeRamp')];
  const why = ramp === null ? whyOf(step, evidence.data, nameOf) : '';
  return (
    <>
      {why !== '' && <span className="text-small text-ink-3">{why}</span>}
      <Link to={to} className={`${buttonStyle('quiet', 'small')} max-phone:w-full`}>
        {words}
      </Link>
    </>
  );
}

function wayOf(id: string, step: ReleaseStep): [to: string, words: string] {
  switch (step.act) {
    case 'start':
      return [paths.canary(id), t('assistant.startCanary')];
    case 'adjust':
      return [paths.canary(id), t('assistant.adjustSplit')];
    case 'end':
      return [paths.canaryAsking(id, 'end'), t('assistant.endCanary')];
    case 'test':
      return step.suite === null ? [paths.suites(), t('assistant.toSuites')] : [paths.suite(step.suite), t('assistant.runSuite')];
    case 'raise':
      return [paths.canaryWith(id, step.split), t('assistant.raise', { percent: percentText(step.percent) })];
    case 'promote':
      return [paths.canaryAsking(id, 'promote', step.versionId), t('assistant.promote')];
  }
}

function whyOf(step: ReleaseStep, evidence: Evidence | undefined, nameOf: (versionId: string) => string): string {
  if (step.act === 'start' || step.act === 'adjust' || evidence === undefined) return '';
  const { runs, versusMain } = evidenceFor(evidence, step.versionId);
  const name = nameOf(step.versionId);
  if (runs === 0) return t('assistant.untested', { name });
  const verdict = versusMain?.verdict ?? 'cannot-tell';
  return verdict === 'cannot-tell' ? t('assistant.cannotTell', { name }) : t(`assistant.${verdict}`, { name, count: runs });
}
