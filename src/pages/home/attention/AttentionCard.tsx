import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Item } from '#lib/attention.ts';
import { snoozeOf } from '#lib/attention-snooze.ts';
import { locale, t } from '#lib/words/t.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { Icon } from '#ui/Icon.tsx';
import { SkeletonBlock } from '#ui/states.tsx';
import { ItemRow } from './ItemRow.tsx';
import { itemWords } from './item-words.ts';
import { AWAY_MARK, SnoozedList } from './SnoozedList.tsx';
import type { useAttention } from './use-attention.ts';
import { useSnoozes } from './use-snoozes.ts';

/** How many are shown at once. */
const PART = 12;

const OPEN_MARK = 'data-open-items';

/** What waits for a person, each with the way to the place; what was put off stands apart, with a way back. */
export function AttentionCard({ attention }: { attention: ReturnType<typeof useAttention> }) {
  const { items, failed, isLoading, isRetrying, retry } = attention;
  const { snoozes, snooze, wake } = useSnoozes();
  const [shown, setShown] = useState(PART);
  const [now] = useState(Date.now);
  const box = useRef<HTMLDivElement>(null);
  // The row that had the focus is gone then: the one in its place takes it.
  const stay = (act: () => void, mark: string, at: number) => {
    flushSync(act);
    const left = [...(box.current?.querySelectorAll<HTMLElement>(`[${mark}] button`) ?? [])];
    (left[at] ?? left.at(-1) ?? box.current?.querySelector<HTMLElement>('summary, a'))?.focus();
  };
  const isAway = (item: Item) => snoozeOf(snoozes, item, now) !== null;
  const open = items.filter((item) => !isAway(item));
  const away = items.filter(isAway);
  const title = open.length === 0 ? t('home.attention') : `${t('home.attention')} · ${new Intl.NumberFormat(locale()).format(open.length)}`;
  return (
    <Card flush label={t('home.attention')} title={title}>
      <div ref={box}>
        {open.length > 0 ? (
          <ul {...{ [OPEN_MARK]: '' }} className="divide-y divide-line border-t border-line">
            {open.slice(0, shown).map((item, at) => (
              <ItemRow
                key={item.id}
                item={item}
                onSnooze={(span) => {
                  stay(() => snooze(item, span), OPEN_MARK, at);
                  announce(t('home.snoozedSaid', { name: itemWords(item).title }));
                }}
              />
            ))}
          </ul>
        ) : isLoading ? (
          <div className="px-4 pb-4">
            <SkeletonBlock what={t('home.attention')} heights={[20, 20, 20]} />
          </div>
        ) : (
          failed.length === 0 && (
            <p className="flex items-start gap-2 px-4 pb-4 text-ink-2">
              <Icon name="check" className="mt-0.5 text-pass" />
              <span>
                <b className="font-medium text-ink">{t('home.attentionNone')}.</b> {t('home.attentionNoneSays')}
              </span>
            </p>
          )
        )}
        {open.length > shown && (
          <p className="border-t border-line px-4 py-2">
            <Button size="small" onClick={() => setShown(shown + 4 * PART)}>
              {t('home.more', { count: open.length - shown })}
            </Button>
          </p>
        )}
        {failed.length > 0 && !isLoading && (
          <p className="flex flex-wrap items-center gap-3 border-t border-line px-4 py-2 text-small text-error">
            {t('home.attentionPartly', { what: new Intl.ListFormat(locale()).format(failed) })}
            <Button size="small" icon="refresh" busy={isRetrying} onClick={retry}>
              {t('ui.retry')}
            </Button>
          </p>
        )}
        {away.length > 0 && <SnoozedList items={away} snoozes={snoozes} now={now} onWake={(id, at) => stay(() => wake(id), AWAY_MARK, at)} />}
      </div>
    </Card>
  );
}
