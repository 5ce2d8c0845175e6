import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { UsedByFold } from '#forms/UsedBy.tsx';
import { getAt, setAt } from '#lib/at-path.ts';
import { isObject, own, textOf, type JsonObject, type Path } from '#lib/json.ts';
import { listText } from '#lib/list-text.ts';
import { same } from '#lib/same.ts';
import { t } from '#lib/words/t.ts';
import { isWithin } from '#pages/assistant-configure/draft/use-verdicts.ts';
import type { SectionProps } from '#pages/assistant-configure/section.ts';
import { ToolSettings } from '#pages/assistant-configure/tools/form/ToolForm.tsx';
import { toolsOf } from '#pages/assistant-configure/tools/list/changes.ts';
import { updateSharedToolWrite } from '#queries/shared-tools.ts';
import { usedByQuery } from '#queries/used-by.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Field } from '#ui/Field.tsx';
import { TextInput } from '#ui/inputs.tsx';
import { Note } from '#ui/Note.tsx';
import { ErrorPanel } from '#ui/states.tsx';
import { draftFaults } from '#wire/assistant-draft/faults.ts';
import { lintAssistant } from '#wire/assistant-lint/lint.ts';
import type { SharedTool } from '#wire/shared-tool.ts';
import { isToolType } from '#wire/tool-request.ts';
import { inFormShape, sharedChanges } from './shared-body.ts';
import { usersOf } from './uses.ts';

type Props = { shown: SharedTool; section: SectionProps; onClose: () => void };

/** Changes a tool of the library at once, for every assistant that has it. */
export function EditSharedTool({ shown, section, onClose }: Props) {
  // What the person saw first is what their changes stand on.
  const [read] = useState(shown);
  const save = useMutation(updateSharedToolWrite());
  const [isWanted, setWanted] = useState(false);
  const uses = useQuery({ ...usedByQuery({ kind: 'tool', id: shown.id }), enabled: isWanted });
  // It stands behind as many places as the page has tools, so that no place has two elements.
  const [at] = useState(() => toolsOf(section.draft).length);
  const [before] = useState(() => ({ name: '-', instructions: '-', tools: [...Array.from({ length: at }, () => null), inFormShape(read)] }));
  const [draft, setDraft] = useState<JsonObject>(before);
  const tool = toolsOf(draft)[at];
  const name = isObject(tool) ? textOf(own(tool, 'display_name')) : '';
  const faults = draftFaults(before, draft).filter((fault) => isWithin(fault.path, ['tools', at]));
  const findings = lintAssistant(draft).filter((finding) => isWithin(finding.path, ['tools', at]));
  const edit = (change: (draft: JsonObject) => JsonObject) => setDraft(change);
  const set = (path: Path, value: unknown) =>
    edit((now) => {
      const next = setAt(now, path, value);
      return isObject(next) ? next : now;
    });
  const changes = isObject(tool) ? sharedChanges(inFormShape(read), tool) : {};
  const nothing = Object.keys(changes).length === 0 ? t('tools.nothingChanged') : undefined;
  const reason = name.trim() === '' ? t('tools.nameEmpty') : faults.length > 0 ? faults[0]?.say() : nothing;
  const users = section.known.assistants === undefined ? undefined : usersOf(read.id, section.known.assistants);
  return (
    <Dialog
      wide
      title={t('tools.editSharedTitle', { name: read.display_name || read.id })}
      description={t('tools.editSharedSays')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" busy={save.isPending} disabledReason={reason} onClick={() => save.mutate({ read, changes, name }, { onSuccess: onClose })}>
            {t('tools.editSharedAction')}
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <Note tone={users !== undefined && users.length > 1 ? 'warn' : 'quiet'}>
          {users === undefined ? t('tools.usedByUnknown') : t('tools.usedBy', { count: users.length, names: listText(users) || t('ui.none') })}{' '}
          {t('tools.usedByMain')}
        </Note>
        <UsedByFold reading={uses} beside onOpen={() => setWanted(true)} />
        <Field label={t('tools.shareName')}>
          {(ids) => <TextInput {...ids} value={name} onChange={(event) => set(['tools', at, 'display_name'], event.target.value)} />}
        </Field>
        {isToolType(read.type) && (
          <ToolSettings
            {...section}
            assistant={{ ...section.assistant, ...before }}
            draft={draft}
            set={set}
            edit={edit}
            faultsAt={(path) => faults.filter((fault) => isWithin(fault.path, path)).map((fault) => fault.say())}
            findingsAt={(path) => findings.filter((finding) => isWithin(finding.path, path))}
            changedAt={(path) => !same(getAt(before, path), getAt(draft, path))}
            at={at}
            type={read.type}
          />
        )}
        {save.error && <ErrorPanel title={t('tools.sharedSaveFailed')} failure={save.error} />}
      </div>
    </Dialog>
  );
}
