import type { Fact } from '#lib/matrix.ts';
import { t } from '#lib/words/t.ts';

const STEP = 4;
const TONES: Readonly<Record<string, string>> = { passed: 'stroke-(--line-field) opacity-60', failed: 'stroke-(--fail-fill)', error: 'stroke-(--error)' };

/** The newest runs of a test as ticks, oldest first: up when passed, down when not. */
export function Sparkline({ facts }: { facts: readonly Fact[] }) {
  const passed = facts.filter((fact) => fact.status === 'passed').length;
  return (
    <svg role="img" aria-label={t('suites.trendSays', { count: facts.length, passed })} width={88} height={16} viewBox="0 0 88 16" className="block">
      {facts.map((fact, at) => {
        const x = 88 - (facts.length - at) * STEP + STEP / 2;
        const path = fact.open ? `M${x} 7v2` : fact.status === 'passed' ? `M${x} 2v5` : `M${x} 9v5`;
        return <path key={fact.runId} d={path} strokeWidth={2} className={fact.open ? 'stroke-(--running)' : (TONES[fact.status] ?? 'stroke-(--pending)')} />;
      })}
    </svg>
  );
}
