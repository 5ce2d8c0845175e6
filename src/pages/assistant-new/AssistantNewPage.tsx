import type { QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { LeaveGuard } from '#forms/LeaveGuard.tsx';
import { paths } from '#lib/paths.ts';
import { same } from '#lib/same.ts';
import { t } from '#lib/words/t.ts';
import { assistantsQuery } from '#queries/assistants.ts';
import { modelsQuery } from '#queries/models.ts';
import { warm } from '#queries/warm.ts';
import { buttonStyle } from '#ui/button-style.ts';
import { Icon } from '#ui/Icon.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { ClonePanel } from './clone/ClonePanel.tsx';
import { FilePanel } from './file/FilePanel.tsx';
import { newParams } from './params.ts';
import { StartForm } from './start/StartForm.tsx';
import { startOf, type StartValues } from './start/values.ts';
import { templateOf } from './templates/templates.ts';
import { Ways } from './ways/Ways.tsx';

/** Starts what the page shows before it is shown. */
export const assistantNewLoader =
  (client: QueryClient) =>
  ({ request }: LoaderFunctionArgs) => {
    const { from } = newParams.parse(Object.fromEntries(new URL(request.url).searchParams));
    return from === 'clone' ? warm(client, assistantsQuery()) : warm(client, modelsQuery());
  };

/** The ways to begin an assistant. What was typed on one of them is still there after a look at another. */
export function AssistantNewPage() {
  const [search] = useSearchParams();
  const { from, of } = newParams.parse(Object.fromEntries(search));
  const [drafts, setDrafts] = useState<ReadonlyMap<string, StartValues>>(new Map());
  const [text, setText] = useState('');
  const [isMade, setMade] = useState(false);
  const template = from === 'template' ? templateOf(of) : undefined;
  const isUnsaved = !isMade && (text !== '' || [...drafts].some(([key, values]) => !same(values, startOf(templateOf(key)))));
  const startKey = template?.key ?? '';
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <title>{t('shell.title', { page: t('newAssistant.title') })}</title>
      <LeaveGuard when={isUnsaved} />
      <PageHeader
        title={template?.name ?? t(`newAssistant.title${from === 'template' ? '' : from}`)}
        facts={template?.description ?? t(`newAssistant.says${from === 'template' ? '' : from}`)}
        actions={
          from !== '' && (
            <Link to={paths.newAssistant()} className={buttonStyle('quiet')}>
              <Icon name="arrowLeft" />
              {t('newAssistant.allWays')}
            </Link>
          )
        }
      />
      {(from === '' || (from === 'template' && template === undefined)) && <Ways />}
      {(from === 'blank' || template !== undefined) && (
        <StartForm
          key={startKey}
          template={template}
          values={drafts.get(startKey) ?? startOf(template)}
          setValues={(values) => setDrafts((before) => new Map(before).set(startKey, values))}
          onMade={() => setMade(true)}
        />
      )}
      {from === 'file' && <FilePanel text={text} setText={setText} onMade={setMade} />}
      {from === 'clone' && <ClonePanel named={of} />}
    </div>
  );
}
