import type { KeyboardEvent } from 'react';
import { useId, useState } from 'react';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { TextArea } from '#ui/inputs.tsx';
import { keepUnsent, unsentText } from './unsent.ts';

type Props = { assistantId: string; isComing: boolean; onSend: (text: string) => void; onStop: () => void };

/** What is written next. It stays when the page is left, and while an answer is coming. */
export function Composer({ assistantId, isComing, onSend, onStop }: Props) {
  const id = useId();
  const [text, setText] = useState(() => unsentText(assistantId));
  const write = (next: string) => {
    setText(next);
    keepUnsent(assistantId, next);
  };
  const send = () => {
    if (isComing || text.trim() === '') return;
    onSend(text);
    write('');
  };
  const press = (event: KeyboardEvent) => {
    // Enter that ends a composed word, as in Chinese, is not meant for us.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && isComing) {
      event.preventDefault();
      onStop();
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      send();
    }
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1.5 border-t border-line px-4 py-3">
      <div className="flex items-end gap-2">
        <div className="grid min-w-0 flex-1">
          <TextArea
            aria-label={t('chat.message')}
            aria-describedby={`${id}k`}
            placeholder={t('chat.messagePlaceholder')}
            lines={2}
            tallest={10}
            dir="auto"
            value={text}
            onChange={(event) => write(event.target.value)}
            onKeyDown={press}
          />
        </div>
        {isComing ? (
          <Button icon="cross" onClick={onStop}>
            {t('chat.stop')}
          </Button>
        ) : (
          <Button variant="primary" icon="arrowUp" disabledReason={text.trim() === '' ? t('chat.nothingTyped') : undefined} onClick={send}>
            {t('chat.send')}
          </Button>
        )}
      </div>
      <p id={`${id}k`} className="text-small text-ink-3">
        {t('chat.keys')}
      </p>
    </div>
  );
}
