import { useQuery } from '@tanstack/react-query';
import { fileName } from '#lib/file-name.ts';
import { t } from '#lib/words/t.ts';
import { texmlQuery } from '#queries/texml.ts';
import { CodeEditor } from '#ui/code/CodeEditor.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { ErrorPanel, SkeletonBlock } from '#ui/states.tsx';
import type { Assistant } from '#wire/assistant.ts';
import { CodeCard } from './CodeCard.tsx';

/** The text that connects a phone call with the assistant, and where it belongs. */
export function Texml({ assistant }: { assistant: Assistant }) {
  const texml = useQuery(texmlQuery(assistant.id));
  if (texml.isError && texml.data === undefined)
    return <ErrorPanel title={t('code.texmlFailed')} failure={texml.error} onRetry={() => void texml.refetch()} retrying={texml.isFetching} />;
  if (texml.data === undefined) return <SkeletonBlock what={t('code.texmlLoading')} heights={[84, 72, 56]} />;
  const address = `https://api.telnyx.com/v2/ai/assistants/${encodeURIComponent(assistant.id)}/texml`;
  return (
    <CodeCard
      title={t('code.texmlTitle')}
      says={t('code.texmlSays')}
      text={texml.data}
      copyLabel={t('code.copyTexml')}
      file={{ name: `${fileName(assistant.name, 'assistant')}.xml`, type: 'application/xml' }}
    >
      <CodeEditor label={t('code.texmlTitle')} value={texml.data} language="xml" lines={3} tallest={24} flush />
      <footer className="grid gap-2 border-t border-line px-4 py-3 text-small text-ink-2">
        <p className="max-w-[80ch]">{t('code.texmlWhere')}</p>
        <p className="max-w-[80ch]">{t('code.texmlAddress')}</p>
        <p className="flex min-w-0 items-center gap-1">
          <span className="min-w-0 font-mono break-all text-ink">{address}</span>
          <CopyButton text={address} label={t('code.copyAddress')} />
        </p>
      </footer>
    </CodeCard>
  );
}
