import { useQuery, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { fileName } from '#lib/file-name.ts';
import { stableJson } from '#lib/stable-json.ts';
import { t } from '#lib/words/t.ts';
import { assistantQuery } from '#queries/assistants.ts';
import { texmlQuery } from '#queries/texml.ts';
import { warm } from '#queries/warm.ts';
import { CodeEditor } from '#ui/code/CodeEditor.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import type { Assistant } from '#wire/assistant.ts';
import { Calls } from './Calls.tsx';
import { CodeCard } from './CodeCard.tsx';
import { codeParams, SHOWN, type CodeParams } from './params.ts';
import { Texml } from './Texml.tsx';

/** Starts what the page shows before it is shown. */
export const codeLoader =
  (client: QueryClient) =>
  ({ params }: LoaderFunctionArgs) => {
    const id = params['id'] ?? '';
    return warm(client, assistantQuery(id), texmlQuery(id));
  };

/** The assistant to take away: its TeXML, its settings as JSON, and programs that use it. */
export function CodePage() {
  const id = useParams()['id'] ?? '';
  const assistant = useQuery(assistantQuery(id));
  const [search, setSearch] = useSearchParams();
  const params = codeParams.parse(Object.fromEntries(search));
  // An example needs a time to come, not one that moves while it is read.
  const [now] = useState(Date.now);
  const set = (change: Partial<CodeParams>) => setSearch(addressOf({ ...params, ...change }), { replace: true, preventScrollReset: true });
  if (assistant.data === undefined) return null;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Segmented
        label={t('code.show')}
        segments={SHOWN.map((value) => ({ value, label: t(`code.${value}`) }))}
        value={params.show}
        onChange={(show) => set({ show })}
      />
      {params.show === 'texml' && <Texml assistant={assistant.data} />}
      {params.show === 'json' && <Json assistant={assistant.data} />}
      {params.show === 'calls' && <Calls assistant={assistant.data} params={params} now={now} set={set} />}
    </div>
  );
}

/** What stands at its start is left out of the address, and so is what is not shown. */
function addressOf({ show, call, lang }: CodeParams): Record<string, string> {
  if (show === 'texml') return {};
  return show === 'json' ? { show } : { show, call, lang };
}

function Json({ assistant }: { assistant: Assistant }) {
  const text = `${stableJson(assistant)}\n`;
  return (
    <CodeCard
      title={t('code.jsonTitle')}
      says={t('code.jsonSays')}
      text={text}
      copyLabel={t('code.copyJson')}
      file={{ name: `${fileName(assistant.name, 'assistant')}.json`, type: 'application/json' }}
    >
      <CodeEditor label={t('code.jsonTitle')} value={text} language="json" lines={12} tallest={34} flush />
    </CodeCard>
  );
}
