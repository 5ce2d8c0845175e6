import { getAt } from '#lib/at-path.ts';
import { isObject, listOf, own, type Path } from '#lib/json.ts';
import { listText } from '#lib/list-text.ts';
import { same } from '#lib/same.ts';
import { t } from '#lib/words/t.ts';
import { FindingNote } from '#pages/assistant-configure/fields/FindingNote.tsx';
import { FieldGrid } from '#pages/assistant-configure/fields/FieldGrid.tsx';
import type { SectionProps } from '#pages/assistant-configure/section.ts';
import { readCopy, toolsOf } from '#pages/assistant-configure/tools/list/changes.ts';
import { typeNotice, typeOf } from '#pages/assistant-configure/tools/list/kinds.ts';
import { ToolJson } from '#pages/assistant-configure/tools/library/ToolJson.tsx';
import { TestButton } from '#pages/assistant-configure/tools/tester/TestButton.tsx';
import { Button } from '#ui/Button.tsx';
import { isShared } from '#wire/assistant-draft/tools.ts';
import { toolFields } from '#wire/assistant-fields/tools.ts';
import { isToolType, type ToolType } from '#wire/tool-request.ts';
import { AddressPart } from './AddressPart.tsx';
import { FoldedFields } from './FoldedFields.tsx';
import { FOLDED, PARTS } from './parts.ts';
import { PartSection } from './PartSection.tsx';
import { unknownKeys } from './unknown-keys.ts';

type Props = SectionProps & {
  /** Its place among the tools of the draft. */
  readonly at: number;
  readonly onTest: () => void;
  readonly onEditShared: () => void;
};

/** The form of one tool after its type; what no form knows is shown as JSON and kept. */
export function ToolForm(props: Props) {
  const { draft, at, onTest, onEditShared } = props;
  const tool = toolsOf(draft)[at];
  const type = typeOf(tool);
  if (!isObject(tool) || !isToolType(type)) return <ToolJson tool={tool} says={isObject(tool) ? t('tools.unknownType') : t('tools.noObject')} />;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {isShared(tool) ? (
        <>
          <ToolJson tool={tool} says={t('tools.sharedReadOnly')} />
          <div className="flex flex-wrap gap-2">
            <Button size="small" icon="pencil" disabledReason={props.known.tools === undefined ? t('tools.libraryUnread') : undefined} onClick={onEditShared}>
              {t('tools.editShared')}
            </Button>
          </div>
        </>
      ) : (
        <ToolSettings {...props} type={type} />
      )}
      {type === 'webhook' && <TestButton tool={tool} onTest={onTest} />}
    </div>
  );
}

/** The settings of a tool of a known type, at their places in a draft. */
export function ToolSettings(props: SectionProps & { readonly at: number; readonly type: ToolType }) {
  const { at, type, draft, assistant, faultsAt, findingsAt, edit } = props;
  const path: Path = ['tools', at];
  const tool = toolsOf(draft)[at];
  const read = listOf(own(assistant, 'tools'));
  // Beside each setting stands what this very tool had, wherever it stood when it was read.
  const before = { ...assistant, tools: Array.from({ length: at + 1 }, (_, place) => (place === at ? readCopy(tool, read) : undefined)) };
  const aligned: SectionProps = { ...props, assistant: before, changedAt: (place) => !same(getAt(before, place), getAt(draft, place)) };
  const fields = toolFields(type).filter(({ word }) => word !== 'toolMethod' && word !== 'toolUrl');
  const folded = fields.filter(({ path: place }) => place.some((key) => FOLDED.has(key)));
  const parts = PARTS[type] ?? [];
  const unknown = unknownKeys(tool, type);
  const lone = faultsAt(path).length > 0 && fields.length === 0 && parts.length === 0 ? faultsAt(path) : [];
  const ownFindings = findingsAt(path).filter((finding) => finding.path.length === 2);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <p className="text-ink-3">{typeNotice(type)}</p>
      {lone.map((fault) => (
        <p key={fault} className="text-small text-fail">
          {fault}
        </p>
      ))}
      {ownFindings.map((finding) => (
        <FindingNote key={finding.rule} finding={finding} edit={edit} />
      ))}
      {type === 'webhook' && <AddressPart {...aligned} at={[...path, type]} />}
      {fields.length > folded.length && <FieldGrid {...aligned} fields={fields.filter((field) => !folded.includes(field))} at={path} />}
      {parts.map((part) => (
        <PartSection key={part.path.join('.')} {...aligned} part={part} at={[...path, type, ...part.path]} />
      ))}
      {folded.length > 0 && <FoldedFields {...aligned} fields={folded} at={path} />}
      {unknown.length > 0 && <p className="text-small break-words text-ink-3">{t('tools.alsoKept', { names: listText(unknown) })}</p>}
    </div>
  );
}
