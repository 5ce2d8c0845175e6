import { t } from '#lib/words/t.ts';
import { axisFrom } from '#ui/evidence/Whisker.tsx';
import { VersionName } from '#ui/Version.tsx';
import { evidenceFor } from '#wire/evidence.ts';
import { RowEvidence } from '#pages/assistant-canary/evidence/RowEvidence.tsx';
import { useEvidence } from '#pages/assistant-canary/evidence/use-evidence.ts';
import type { Look } from '#pages/assistant-canary/versions.ts';

/** The version and main, one above the other on one axis. */
export function PromoteEvidence({ look, main }: { look: Look; main: Look }) {
  const evidence = useEvidence().data;
  const from = axisFrom(evidence === undefined ? [] : [look, main].map(({ id }) => evidenceFor(evidence, id).interval));
  return (
    <section className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <h3 className="font-semibold">{t('evidence.title')}</h3>
      {[look, main].map((one) => (
        <div
          key={one.id}
          className="grid grid-cols-[minmax(0,1fr)_minmax(0,2fr)] items-center gap-4 border-t border-line pt-2 max-phone:grid-cols-[minmax(0,1fr)] max-phone:gap-1"
        >
          <VersionName mark={one.mark} name={one.name} />
          <RowEvidence look={one} from={from} />
        </div>
      ))}
    </section>
  );
}
