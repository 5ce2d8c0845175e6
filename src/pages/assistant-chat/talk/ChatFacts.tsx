import { t } from '#lib/words/t.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { latencyText, medianMs } from '../thread/transcript.ts';
import type { Thread } from '../thread/turn.ts';

/** Below the conversation: its id, how many answers, how fast. */
export function ChatFacts({ thread }: { thread: Thread }) {
  const answers = thread.turns.filter(({ from, state }) => from === 'assistant' && state === 'said').length;
  const median = medianMs(thread.turns);
  if (thread.turns.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 px-4 pb-2 text-small text-ink-3">
      {thread.conversationId !== null && (
        <span className="inline-flex min-w-0 items-center">
          <span className="min-w-0 truncate">{t('chat.conversationId', { id: thread.conversationId })}</span>
          <CopyButton text={thread.conversationId} label={t('chat.copyId')} />
        </span>
      )}
      <span>{t('chat.turns', { count: answers })}</span>
      {answers > 1 && median !== undefined && <span>{t('chat.median', { time: latencyText(median) })}</span>}
      <span>{t('chat.kept')}</span>
    </div>
  );
}
