import { getAt } from '#lib/at-path.ts';
import type { Path } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import { FindingNote } from '#pages/assistant-configure/fields/FindingNote.tsx';
import type { SectionProps } from '#pages/assistant-configure/section.ts';
import { SchemaPart } from '#pages/assistant-configure/tools/schema/SchemaPart.tsx';
import { Icon } from '#ui/Icon.tsx';
import type { Part } from './parts.ts';
import { placeOf, RowsPart } from './RowsPart.tsx';
import { TargetsPart } from './TargetsPart.tsx';

type Props = SectionProps & { readonly part: Part; readonly at: Path };

/** A setting with an editor of its own, its name and what it does above it. */
export function PartSection({ part, at, draft, set, edit, faultsAt, findingsAt, changedAt, known }: Props) {
  const title = t(part.title);
  const value = getAt(draft, at);
  // Faults of rows stand with their rows.
  const faults = part.editor === 'schema' || !Array.isArray(value) || value.length === 0 ? [...new Set(faultsAt(at))] : [];
  const heading = (
    <div>
      <h4 className="flex items-baseline gap-2 font-medium">
        {title}
        {changedAt(at) && <span className="text-small font-normal text-accent">{t('configure.changedHere')}</span>}
      </h4>
      <p className="text-small text-ink-3">{t(`${part.title}Says`)}</p>
    </div>
  );
  return (
    <section id={placeOf(at)} aria-label={title} className="grid min-w-0 scroll-mt-6 grid-cols-[minmax(0,1fr)] gap-2">
      {part.editor !== 'schema' && heading}
      {part.editor === 'schema' && <SchemaPart title={title} heading={heading} value={value} onChange={(next) => set(at, next)} />}
      {part.editor === 'rows' && (
        <RowsPart
          title={title}
          columns={part.columns}
          path={at}
          value={value}
          isRequired={part.required === true}
          set={set}
          faultsAt={faultsAt}
          known={known}
        />
      )}
      {part.editor === 'targets' && (
        <TargetsPart
          title={title}
          columns={part.columns}
          path={at}
          value={value}
          isRequired={false}
          isNullable={part.nullable}
          set={set}
          faultsAt={faultsAt}
          known={known}
        />
      )}
      {faults.map((fault) => (
        <p key={fault} className="flex items-start gap-1 text-small text-fail">
          <Icon name="alert" small className="mt-0.5" />
          <span className="min-w-0 break-words">{fault}</span>
        </p>
      ))}
      {findingsAt(at).map((finding) => (
        <FindingNote key={`${finding.rule} ${finding.path.join('.')}`} finding={finding} edit={edit} />
      ))}
    </section>
  );
}
