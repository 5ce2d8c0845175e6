import { useEffect, useState } from 'react';
import type { Batch } from '#lib/matrix.ts';
import { t } from '#lib/words/t.ts';
import { announce } from '#ui/announce.ts';
import { IconButton } from '#ui/Button.tsx';
import { StatusChip, statusWord } from '#ui/Status.tsx';
import { TimeText } from '#ui/TimeText.tsx';
import { doneOf, openBatches, progressOf, type Progress } from './live.ts';
import { notify } from './notifications.ts';
import { NotifyButton } from './NotifyButton.tsx';

type Props = { suite: string; batches: readonly Batch[]; nameOf: (testId: string) => string };

/** How many bars are shown at once; the matrix shows the others in place. */
const MOST = 3;

/** One bar per batch under way, and what came of those that ended while the page was open. */
export function LiveBars({ suite, batches, nameOf }: Props) {
  const [since] = useState(() => Date.now());
  const open = openBatches(batches, since);
  const [watched, setWatched] = useState<ReadonlySet<string>>(new Set());
  if (open.some((batch) => !watched.has(batch.id))) setWatched(new Set([...watched, ...open.map((batch) => batch.id)]));
  const ended = batches.filter((batch) => watched.has(batch.id) && !open.includes(batch));
  const newest = ended[0];
  const said = newest === undefined || open.length > 0 ? '' : endedText(newest, nameOf);
  // Outside system: the screen reader, and the browser's notifications.
  useEffect(() => {
    if (said === '') return;
    announce(said);
    notify(suite, said);
  }, [suite, said]);
  const dismiss = (batch: Batch) => setWatched(new Set([...watched].filter((id) => id !== batch.id)));
  return (
    <>
      <title>{tabTitle(suite, open[0], newest)}</title>
      <div role="group" aria-label={t('suites.liveRegion')} className="grid gap-2 empty:hidden">
        {open.slice(0, MOST).map((batch, at) => (
          <Running key={batch.id} batch={batch} nameOf={nameOf} asks={at === 0} />
        ))}
        {ended.slice(0, MOST).map((batch) => (
          <Ended key={batch.id} batch={batch} text={endedText(batch, nameOf)} onDismiss={() => dismiss(batch)} />
        ))}
      </div>
    </>
  );
}

function tabTitle(suite: string, open: Batch | undefined, ended: Batch | undefined): string {
  const shown = open ?? ended;
  if (shown === undefined) return t('shell.title', { page: suite });
  const progress = progressOf(shown);
  const words = { total: progress.total, name: suite };
  return t('shell.title', {
    page: open ? t('suites.tabRunning', { done: doneOf(progress), ...words }) : t('suites.tabDone', { passed: progress.passed, ...words }),
  });
}

function endedText(batch: Batch, nameOf: (testId: string) => string): string {
  const [only] = batch.cells.values();
  if (!batch.suite && only !== undefined) return t('suites.finishedSingle', { test: nameOf(only.testId), status: statusWord(only.status) });
  const { passed, total } = progressOf(batch);
  return t('suites.finished', { passed, count: total });
}

/** `asks`: the offer to be told stands in one bar, for it holds for all. */
function Running({ batch, nameOf, asks }: { batch: Batch; nameOf: (testId: string) => string; asks: boolean }) {
  const progress = progressOf(batch);
  const [only] = batch.cells.values();
  const title = !batch.suite && only !== undefined ? t('suites.runningSingle', { test: nameOf(only.testId) }) : t('suites.runningSuite');
  return (
    <section aria-label={title} className="rising flex flex-wrap items-center gap-x-5 gap-y-2 rounded-3 bg-running-soft px-4 py-2.5">
      <span className="flex min-w-0 items-baseline gap-3">
        <StatusChip status="running">{title}</StatusChip>
        <span className="text-small text-ink-3">
          {t('suites.startedAgo')} <TimeText iso={new Date(batch.at).toISOString()} />
        </span>
      </span>
      <Bar progress={progress} />
      <span className="flex flex-wrap items-center gap-x-3 text-small">
        <b className="font-semibold">{t('suites.done', { done: doneOf(progress), total: progress.total })}</b>
        <Counts progress={progress} />
        {asks && <NotifyButton />}
      </span>
    </section>
  );
}

function Ended({ batch, text, onDismiss }: { batch: Batch; text: string; onDismiss: () => void }) {
  const progress = progressOf(batch);
  const good = progress.passed === progress.total;
  return (
    <section aria-label={text} className={`flex flex-wrap items-center gap-x-5 gap-y-2 rounded-3 px-4 py-1.5 ${good ? 'bg-pass-soft' : 'bg-fail-soft'}`}>
      <StatusChip status={good ? 'passed' : 'failed'}>{text}</StatusChip>
      <Bar progress={progress} />
      <span className="flex flex-wrap items-center gap-x-3 text-small">
        <Counts progress={progress} />
      </span>
      <IconButton icon="cross" size="small" tip="none" label={t('suites.dismiss')} onClick={onDismiss} />
    </section>
  );
}

const PARTS = [
  ['passed', 'bg-pass', 'passed'],
  ['failed', 'bg-fail-fill', 'failed'],
  ['other', 'bg-error', 'error'],
  ['running', 'bg-running', 'running'],
  ['waiting', 'bg-(--line-2)', 'pending'],
] as const;

function Bar({ progress }: { progress: Progress }) {
  const { total: _, ...counts } = progress;
  return (
    <span role="img" aria-label={t('suites.progress', counts)} className="flex h-2 min-w-30 flex-1 basis-60 gap-0.5 overflow-hidden rounded-1">
      {PARTS.filter(([part]) => progress[part] > 0).map(([part, tone]) => (
        <span key={part} className={`transition-[flex-grow] duration-(--slow) ${tone}`} style={{ flexGrow: progress[part], flexBasis: 0 }} />
      ))}
    </span>
  );
}

function Counts({ progress }: { progress: Progress }) {
  return PARTS.filter(([part]) => progress[part] > 0).map(([part, , status]) => (
    <StatusChip key={part} status={status}>
      {String(progress[part])}
    </StatusChip>
  ));
}
