import type { Fact } from '#lib/matrix.ts';
import { t } from '#lib/words/t.ts';

const STEP = 4;
const TONES: Readonly<Record<string, string>> = { passed: 'stroke-(--line-field) opacity-60', failed: 'stroke-(--fail-fill)', error: 'stroke-(--error)' };

/** The newest runs of a test as ticks, oldest first: up when passed, down when not. */
export function Sparkline({ facts }: { facts: readonly Fact[] }) {
  const passed = facts.filter((fact) => fact.status === 'passed').length;
  return (
    <svg role="img" aria-label={t('suites.trendSays', { count: facts.length, passed })} width={88} height={16} viewBox="0 0 88 16" className="block">
      {[...pathsOf(facts)].map(([tone, path]) => (
        <path key={tone} d={path} strokeWidth={2} className={tone} />
      ))}
    </svg>
  );
}

/** All ticks of a tone are one path: a page shows 600 of them. */
function pathsOf(facts: readonly Fact[]): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const [at, fact] of facts.entries()) {
    const x = 88 - (facts.length - at) * STEP + STEP / 2;
    const tone = fact.open ? 'stroke-(--running)' : (TONES[fact.status] ?? 'stroke-(--pending)');
    const tick = fact.open ? `M${x} 7v2` : fact.status === 'passed' ? `M${x} 2v5` : `M${x} 9v5`;
    paths.set(tone, `${paths.get(tone) ?? ''}${tick}`);
  }
  return paths;
}
