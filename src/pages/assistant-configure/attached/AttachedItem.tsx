import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { FindingNote } from '#pages/assistant-configure/fields/FindingNote.tsx';
import type { SectionProps } from '#pages/assistant-configure/section.ts';
import { IconButton } from '#ui/Button.tsx';
import { Note } from '#ui/Note.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { AllowedTools } from './AllowedTools.tsx';
import { scopeOf, SPELLING, type Attached, type AttachedKind, type Candidate, type Scope } from './items.ts';

type Props = SectionProps & {
  readonly kind: AttachedKind;
  readonly item: Attached;
  readonly candidate: Candidate | undefined;
  /** Whether the list of all of them was read, so that a missing one is known to be missing. */
  readonly isKnown: boolean;
};

/** One server or integration and the tools of it that the assistant may use. That none chosen means all is said loudly. */
export function AttachedItem({ kind, item, candidate, isKnown, assistant, set, edit, faultsAt, findingsAt, changedAt }: Props) {
  const { list, tools } = SPELLING[kind];
  const path = [list, item.at];
  const scope = scopeOf(kind, item.allowed);
  // "Only these" with nothing chosen yet is no list that the API knows.
  const [isChoosing, setChoosing] = useState(false);
  const shown: Scope = isChoosing && scope !== 'server' ? 'some' : scope;
  const name = candidate?.name ?? item.id;
  const choose = (next: Scope) => {
    setChoosing(next === 'some');
    if (next === 'server') set([...path, tools], undefined);
    else if (next === 'all') set([...path, tools], kind === 'mcp' ? [] : undefined);
    else set([...path, tools], [...(candidate?.offers ?? [])]);
  };
  const segments = [
    ...(kind === 'mcp' ? [{ value: 'server' as const, label: t('configure.scopeServer') }] : []),
    { value: 'all' as const, label: t('configure.scopeAll') },
    { value: 'some' as const, label: t('configure.scopeSome') },
  ];
  const findings = findingsAt(path).filter((finding) => finding.rule !== 'allow-all');
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2 rounded-2 border border-line-2 p-3">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <h3 className="flex flex-wrap items-center gap-x-2 font-medium break-words">
            {name}
            {changedAt(path) && assistant !== undefined && <span className="text-small font-normal text-accent">{t('configure.changedHere')}</span>}
          </h3>
          <p className="text-small break-words text-ink-3">{candidate?.detail ?? item.id}</p>
        </div>
        <IconButton icon="trash" size="small" label={t('ui.remove', { name })} onClick={() => set(path, undefined)} />
      </div>
      {candidate === undefined && isKnown && findings.length === 0 && <Note tone="fail">{t('configure.missingHere')}</Note>}
      <Segmented label={t('configure.scopeOf', { name })} segments={segments} value={shown} onChange={choose} small />
      {shown === 'all' && <Note tone="warn">{kind === 'mcp' ? t('configure.allOfServer') : t('configure.allOfIntegration')}</Note>}
      {shown === 'some' && (
        <AllowedTools
          name={name}
          offers={candidate?.offers}
          allowed={item.allowed ?? []}
          onChange={(next) => {
            setChoosing(true);
            set([...path, tools], next);
          }}
        />
      )}
      {faultsAt(path).map((fault) => (
        <Note key={fault} tone="fail">
          {fault}
        </Note>
      ))}
      {findings.map((finding) => (
        <FindingNote key={finding.rule} finding={finding} edit={edit} />
      ))}
    </div>
  );
}
