import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { fileName } from '#lib/file-name.ts';
import { t } from '#lib/words/t.ts';
import { talk } from '#queries/chat.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Menu } from '#ui/Menu.tsx';
import { saveFile } from '#ui/save-file.ts';
import { EmptyState } from '#ui/states.tsx';
import { toast } from '#ui/toasts.ts';
import type { Assistant } from '#wire/assistant.ts';
import { chatWith } from '../thread/chat.ts';
import { Composer } from '../thread/Composer.tsx';
import { TurnItem } from '../thread/TurnItem.tsx';
import { transcriptJson, transcriptText } from '../thread/transcript.ts';
import { ChatFacts } from './ChatFacts.tsx';

/** This browser. Each use of the storage may throw where it is forbidden, the mere name of it as well. */
const RIG = {
  talk,
  storage: {
    getItem: (key: string) => localStorage.getItem(key),
    setItem: (key: string, value: string) => localStorage.setItem(key, value),
    removeItem: (key: string) => localStorage.removeItem(key),
  },
  clock: () => performance.now(),
};

/** A conversation in writing with the assistant. */
export function ChatCard({ assistant, isSimulated }: { assistant: Assistant; isSimulated: boolean }) {
  const chat = chatWith(assistant.id, RIG);
  const thread = useSyncExternalStore(chat.subscribe, chat.read);
  const [asks, setAsks] = useState(false);
  const log = useFollowedEnd();
  const last = thread.turns.at(-1);
  const hear = (answer: Promise<string | null>) => void answer.then((text) => text !== null && announce(`${t('chat.assistant')}: ${text}`));
  const name = fileName(assistant.name, 'assistant');
  const isEmpty = thread.turns.length === 0;
  return (
    <section aria-label={t('chat.title')} className="flex min-w-0 flex-col rounded-3 border border-line-2 bg-surface">
      <header className="flex flex-wrap items-start justify-between gap-2 border-b border-line px-4 py-3">
        <div className="min-w-0 flex-1 basis-72">
          <h2 className="font-semibold">{t('chat.title')}</h2>
          <p className="text-small text-ink-2">
            {isSimulated ? t('chat.simulated') : t('chat.live')} {t('chat.limits')}
          </p>
        </div>
        <div className="flex items-center gap-1">
          <Button size="small" disabledReason={isEmpty ? t('chat.emptyTitle') : undefined} onClick={() => setAsks(true)}>
            {t('chat.restart')}
          </Button>
          <Menu
            label={t('chat.export')}
            size="small"
            items={[
              { key: 'copy', label: t('chat.copyText'), icon: 'copy', disabledReason: emptyReason(isEmpty), onSelect: () => copy(transcriptText(thread)) },
              {
                key: 'text',
                label: t('chat.saveText'),
                icon: 'download',
                disabledReason: emptyReason(isEmpty),
                onSelect: () => saveFile(`${name}-chat.txt`, transcriptText(thread), 'text/plain'),
              },
              {
                key: 'json',
                label: t('chat.saveJson'),
                icon: 'download',
                disabledReason: emptyReason(isEmpty),
                onSelect: () => saveFile(`${name}-chat.json`, transcriptJson(assistant.id, thread, isSimulated), 'application/json'),
              },
            ]}
          />
        </div>
      </header>
      <div
        ref={log}
        role="region"
        aria-label={t('chat.thread')}
        tabIndex={0}
        className="h-[clamp(240px,calc(100dvh-580px),640px)] overflow-y-auto px-4 py-4 max-phone:h-[min(56dvh,560px)]"
      >
        {isEmpty ? (
          <EmptyState title={t('chat.emptyTitle')}>{t('chat.emptySays')}</EmptyState>
        ) : (
          <ol className="grid grid-cols-[minmax(0,1fr)] gap-4">
            {thread.turns.map((turn) => (
              <TurnItem key={turn.id} turn={turn} onResend={turn === last ? () => hear(chat.resend()) : undefined} />
            ))}
          </ol>
        )}
      </div>
      <ChatFacts thread={thread} />
      <Composer key={assistant.id} assistantId={assistant.id} isComing={last?.state === 'coming'} onSend={(text) => hear(chat.send(text))} onStop={chat.stop} />
      {asks && (
        <ConfirmDialog
          title={t('chat.restartTitle')}
          description={t('chat.restartSays')}
          action={t('chat.restartDo')}
          busy={false}
          onConfirm={() => {
            chat.restart();
            setAsks(false);
          }}
          onClose={() => setAsks(false)}
        />
      )}
    </section>
  );
}

function emptyReason(isEmpty: boolean): string | undefined {
  return isEmpty ? t('chat.emptyTitle') : undefined;
}

function copy(text: string): void {
  navigator.clipboard.writeText(text).then(
    () => toast({ tone: 'done', text: t('chat.copied') }),
    () => toast({ tone: 'failed', text: t('chat.copyFailed') }),
  );
}

/** As near to the end as counts as reading along. */
const NEAR_PX = 80;

/** A box that shows its end as long as the reader has not gone up in it. */
function useFollowedEnd() {
  const box = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  // Outside system: the browser, which knows how far a box is scrolled.
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const look = () => {
      isAtEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX;
    };
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, []);
  useEffect(() => {
    if (isAtEnd.current) box.current?.scrollTo({ top: box.current.scrollHeight });
  });
  return box;
}
