import { memo } from 'react';
import { getAt } from '#lib/at-path.ts';
import type { JsonObject, Path } from '#lib/json.ts';
import { same } from '#lib/same.ts';
import type { Section } from '#lib/words/field-words.ts';
import { t } from '#lib/words/t.ts';
import { useSettled } from '#ui/use-settled.ts';
import { SECTIONS } from '#wire/assistant-fields/table.ts';
import type { DraftState } from './draft/draft-state.ts';
import { isWithin, type Verdicts } from './draft/use-verdicts.ts';
import type { Counts } from './outline/Outline.tsx';
import { SECTION_VIEWS } from './section-views.ts';
import type { SectionProps } from './section.ts';

type Props = Pick<SectionProps, 'set' | 'edit' | 'known' | 'disabledReason'> & {
  state: DraftState;
  verdicts: Verdicts;
  countsOf: (section: Section) => Counts;
};

/** All sections. The one that is typed in is drawn with every key; the others follow in the pauses. */
export function Sections({ state, verdicts, countsOf, disabledReason, ...rest }: Props) {
  const { base, draft, typing } = state;
  const later = useSettled(draft, typing);
  const changedNow = changedIn(base, draft);
  const changedLater = changedIn(base, later);
  const faultsAt = (path: Path) => verdicts.faults.filter((fault) => isWithin(fault.path, path)).map((fault) => fault.say());
  const findingsAt = (path: Path) => verdicts.findings.filter((finding) => isWithin(finding.path, path));
  return (
    <fieldset disabled={disabledReason !== undefined} aria-label={t('configure.settings')} className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4">
      {SECTIONS.map((section) => {
        const isNow = typing === undefined || typing.section === section;
        const { changes, faults } = countsOf(section);
        return (
          <OneSection
            key={section}
            {...rest}
            section={section}
            assistant={base}
            draft={isNow ? draft : later}
            changedAt={isNow ? changedNow : changedLater}
            faultsAt={faultsAt}
            findingsAt={findingsAt}
            changes={changes}
            faults={faults}
            disabledReason={disabledReason}
          />
        );
      })}
    </fieldset>
  );
}

const OneSection = memo(function OneSection(props: SectionProps) {
  const View = SECTION_VIEWS[props.section];
  return <View {...props} />;
});

function changedIn(base: JsonObject, draft: JsonObject): (path: Path) => boolean {
  return (path) => !same(getAt(base, path), getAt(draft, path));
}
