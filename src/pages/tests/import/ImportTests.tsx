import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { assistantsQuery } from '#queries/assistants.ts';
import { createTestsWrite } from '#queries/test-bulk.ts';
import { BulkDialog } from '#ui/BulkDialog.tsx';
import { BulkNames } from '#ui/BulkNames.tsx';
import { ChooseFile } from '#ui/ChooseFile.tsx';
import { Note } from '#ui/Note.tsx';
import { useBulk } from '#ui/use-bulk.ts';
import type { AssistantTest } from '#wire/test.ts';
import { useUndo } from '../bulk/use-undo.ts';
import { DestinationField } from '../form/DestinationField.tsx';
import { planOf, strays, twins, type FilePlan, type FileRow } from './plan.ts';

/** Far more than any account's tests; what is larger is some other file. */
const MOST_BYTES = 20_000_000;

type Chosen = { readonly name: string; readonly plan: FilePlan; readonly keys: ReadonlyMap<string, string> };

/** Makes tests from a file, each as a new one; nothing is made before it is seen what it will be. */
export function ImportTests({ all, onClose }: { all: readonly AssistantTest[]; onClose: () => void }) {
  const bulk = useBulk();
  const create = useMutation(createTestsWrite());
  const { heard, undo } = useUndo(onClose);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [destination, setDestination] = useState('');
  const fit = chosen?.plan.kind === 'rows' ? chosen.plan.fit : NONE;
  const elsewhere = destination.trim();
  const take = async (file: File) => setChosen(await chosenOf(file));
  const run = (ids: readonly string[]) =>
    create.mutate({
      ids,
      bodyOf: (id) => ({ ...fit.find((row) => row.id === id)?.body, ...(elsewhere === '' ? {} : { destination: elsewhere }) }),
      keyOf: (id) => chosen?.keys.get(id) ?? crypto.randomUUID(),
      heard,
      ...bulk.begin(),
    });
  return (
    <BulkDialog
      title={t('tests.importTitle')}
      description={t('tests.importSays')}
      label={t('tests.title')}
      items={fit}
      bulk={bulk}
      busy={create.isPending}
      action={fit.length === 0 ? t('tests.importDoNone') : t('tests.importDo', { count: fit.length })}
      missing={chosen === null ? t('tests.importMissing') : fit.length === 0 ? t('tests.importNone') : undefined}
      onDo={run}
      onClose={onClose}
      undo={undo}
    >
      <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
        <ChooseFile label={chosen === null ? t('newAssistant.fileChoose') : t('tests.importOtherFile')} onFile={(file) => void take(file)} />
        <span className="min-w-0 truncate text-ink-2">{chosen?.name}</span>
      </div>
      {fit.length > 0 && <BulkNames items={fit} />}
      {/* Room for the suggestions, which a dialog would cut off. */}
      <div className={`grid grid-cols-[minmax(0,1fr)] content-start gap-3 ${fit.length > 0 ? 'min-h-72' : ''}`}>
        {fit.length > 0 && (
          <DestinationField
            label={t('tests.importDestination')}
            hint={t('tests.importDestinationHint')}
            placeholder={t('tests.asFile')}
            values={{ destination }}
            error={undefined}
            set={(change) => setDestination(change.destination)}
          />
        )}
        {chosen !== null && <Review plan={chosen.plan} all={all} />}
      </div>
    </BulkDialog>
  );
}

const NONE: readonly FileRow[] = [];

/** What the file holds, and what to know before it is made. */
function Review({ plan, all }: { plan: FilePlan; all: readonly AssistantTest[] }) {
  const assistants = useQuery(assistantsQuery()).data;
  if (plan.kind === 'unfit')
    return (
      <Note tone="fail" live>
        {plan.why}
      </Note>
    );
  const { fit, faulty } = plan;
  const lost = assistants === undefined ? 0 : strays(fit, new Set(assistants.map(({ id }) => id)));
  const again = twins(fit, new Set(all.map(({ name }) => name)));
  return (
    <>
      {lost > 0 && <Note tone="warn">{t('tests.importStrays', { count: lost })}</Note>}
      {faulty.length > 0 && (
        <Note tone="fail" live>
          {t('tests.importFaulty', { count: faulty.length })}
          <ul className="mt-1 grid gap-1">
            {faulty.map(({ id, name, faults }) => (
              <li key={id}>
                <span className="font-medium">{name}</span>
                {faults.map((fault) => (
                  <span key={fault} className="block">
                    {fault}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </Note>
      )}
      {again > 0 && <Note>{t('tests.importTwins', { count: again })}</Note>}
    </>
  );
}

async function chosenOf(file: File): Promise<Chosen> {
  const { name } = file;
  const unfit = (why: string): Chosen => ({ name, plan: { kind: 'unfit', why }, keys: new Map() });
  if (file.size > MOST_BYTES) return unfit(t('newAssistant.fileLarge', { name }));
  return file.text().then(
    (text) => {
      const plan = planOf(text);
      return { name, plan, keys: new Map(plan.kind === 'rows' ? plan.fit.map(({ id }) => [id, crypto.randomUUID()]) : []) };
    },
    () => unfit(t('newAssistant.fileUnread', { name })),
  );
}
