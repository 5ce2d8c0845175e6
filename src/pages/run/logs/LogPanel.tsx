import { useDeferredValue, useMemo, useState } from 'react';
import { t } from '#lib/words/t.ts';
import { Button, IconButton } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { CopyTextButton } from '#ui/CopyTextButton.tsx';
import { Select } from '#ui/inputs.tsx';
import { SearchBox } from '#ui/SearchBox.tsx';
import { haystackOf, isInUtc, isWorse, logLines, matchesIn } from './log-lines.ts';
import { LogRows } from './LogRows.tsx';

/** The log of a run: search with next and previous, levels, wrapping, copy. `open`: the run goes on. */
export function LogPanel({ log, open }: { log: string; open: boolean }) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [wrap, setWrap] = useState(false);
  const [worse, setWorse] = useState(false);
  const query = useDeferredValue(typed);
  const all = useMemo(() => logLines(log), [log]);
  const lines = useMemo(() => (worse ? all.filter(isWorse) : all), [all, worse]);
  const haystack = useMemo(() => haystackOf(lines), [lines]);
  const matches = useMemo(() => matchesIn(haystack, query), [haystack, query]);
  const place = matches.length === 0 ? -1 : at % matches.length;
  const counted = query.trim() === '' ? '' : place === -1 ? t('run.noMatches') : t('run.matches', { at: place + 1, count: matches.length });
  const numbered = useMemo(() => all.filter((line) => line.number !== null).length, [all]);

  const utc = useMemo(() => isInUtc(log), [log]);

  function step(by: number) {
    if (matches.length === 0) return;
    setAt((place + by + matches.length) % matches.length);
  }

  if (all.length === 0) {
    return (
      <Card title={t('run.logs')}>
        <p className="text-small text-ink-3">{open ? t('run.logsLater') : t('run.logsNone')}</p>
      </Card>
    );
  }
  return (
    <Card
      flush
      title={
        <>
          {t('run.logs')}{' '}
          <span className="ml-2 text-small font-normal text-ink-3">
            {utc ? t('run.logLinesUtc', { count: numbered }) : t('run.logLines', { count: numbered })}
          </span>
        </>
      }
      actions={
        <div className="flex min-w-0 flex-wrap items-center gap-2 max-phone:w-full">
          <span className="flex min-w-0 items-center gap-2 max-phone:w-full">
            <SearchBox
              label={t('run.searchLogs')}
              placeholder={t('run.searchLogs')}
              value={typed}
              onEnter={(backwards) => step(backwards ? -1 : 1)}
              onChange={(text) => {
                setTyped(text);
                setAt(0);
              }}
            />
            <span role="status" className="min-w-14 text-small whitespace-nowrap text-ink-3">
              {counted}
            </span>
          </span>
          <IconButton icon="arrowUp" label={t('run.previousMatch')} disabledReason={place === -1 ? t('run.noMatches') : undefined} onClick={() => step(-1)} />
          <IconButton icon="arrowDown" label={t('run.nextMatch')} disabledReason={place === -1 ? t('run.noMatches') : undefined} onClick={() => step(1)} />
          <Select aria-label={t('run.level')} value={worse ? 'worse' : 'all'} onChange={(event) => setWorse(event.target.value === 'worse')}>
            <option value="all">{t('run.levelAll')}</option>
            <option value="worse">{t('run.levelWarn')}</option>
          </Select>
          <Button aria-pressed={wrap} icon={wrap ? 'check' : 'wrap'} onClick={() => setWrap(!wrap)}>
            {t('run.wrap')}
          </Button>
          <CopyTextButton label={t('run.copyLogs')} text={() => log} />
        </div>
      }
    >
      {lines.length === 0 ? (
        <p className="border-t border-line px-4 py-3 text-small text-ink-3">{t('run.levelNone')}</p>
      ) : (
        <LogRows lines={lines} query={query} current={matches[place] ?? -1} wrap={wrap} />
      )}
    </Card>
  );
}
