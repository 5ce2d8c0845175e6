import { useQuery } from '@tanstack/react-query';
import { t } from '#lib/words/t.ts';
import { messagesQuery } from '#queries/conversations.ts';
import { Card } from '#ui/Card.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { ErrorPanel, SkeletonBlock } from '#ui/states.tsx';
import type { Message } from '#wire/conversation.ts';

/** What was said, beside the criteria. `open`: the conversation goes on. */
export function Transcript({ conversationId, open }: { conversationId: string | null; open: boolean }) {
  const messages = useQuery({ ...messagesQuery(conversationId ?? ''), enabled: conversationId !== null, refetchInterval: open ? 3000 : false });
  const said = (messages.data ?? []).filter((message) => message.text !== '' || (message.tool_calls ?? []).length > 0);
  const none = conversationId === null || (messages.isSuccess && said.length === 0);
  return (
    <Card
      flush
      title={
        <>
          {t('run.transcript')} {said.length > 0 && <span className="ml-2 text-small font-normal text-ink-3">{t('run.turns', { count: said.length })}</span>}
        </>
      }
      actions={
        said.length > 0 && <CopyButton label={t('run.copyTranscript')} text={said.map((message) => `${roleText(message.role)}: ${message.text}`).join('\n')} />
      }
    >
      <div className="border-t border-line px-4 py-3">
        {none ? (
          <p className="text-small text-ink-3">{open ? t('run.transcriptLater') : t('run.transcriptNone')}</p>
        ) : messages.isError ? (
          <ErrorPanel title={t('run.transcriptFailed')} failure={messages.error} onRetry={() => void messages.refetch()} retrying={messages.isFetching} />
        ) : messages.isPending ? (
          <SkeletonBlock what={t('run.transcript')} heights={[36, 36, 36, 36]} />
        ) : (
          <ol className="grid gap-3">
            {said.map((message, at) => (
              <Turn key={`${at}:${message.role}`} message={message} first={said[0]} />
            ))}
          </ol>
        )}
      </div>
    </Card>
  );
}

function Turn({ message, first }: { message: Message; first: Message | undefined }) {
  const caller = message.role === 'user';
  return (
    <li className="flex gap-3">
      <span className="w-9 shrink-0 text-right text-small text-ink-3">{first === undefined ? '' : sinceText(first, message)}</span>
      <div className="grid min-w-0 flex-1 gap-1">
        <p className={`text-small font-medium ${caller ? 'text-ink-3' : 'text-ink'}`}>{roleText(message.role)}</p>
        {message.text !== '' && <p className={`break-words whitespace-pre-wrap ${caller ? 'text-ink-2' : ''}`}>{message.text}</p>}
        {(message.tool_calls ?? []).map((call, at) => (
          <p
            key={`${at}:${call.function.name}`}
            className="flex min-w-0 items-baseline gap-2 rounded-2 bg-sunken px-3 py-1.5 font-mono text-small"
            title={call.function.arguments}
          >
            <b className="font-semibold">{call.function.name}</b>
            <span className="truncate text-ink-3">{call.function.arguments}</span>
          </p>
        ))}
      </div>
    </li>
  );
}

function roleText(role: string): string {
  switch (role) {
    case 'assistant':
      return t('run.roleassistant');
    case 'user':
      return t('run.roleuser');
    case 'tool':
      return t('run.roletool');
    case 'system':
      return t('run.rolesystem');
    default:
      return role;
  }
}

/** Minutes and seconds after the first turn; nothing where the API gives no times. */
function sinceText(first: Message, message: Message): string {
  const seconds = Math.round((Date.parse(message.sent_at ?? message.created_at ?? '') - Date.parse(first.sent_at ?? first.created_at ?? '')) / 1000);
  return Number.isNaN(seconds) || seconds < 0 ? '' : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
