import { useState, useSyncExternalStore } from 'react';
import { hasWords } from '#lib/search-text.ts';
import { lowLimit, onPastCalls, pastCalls } from '#lib/past-calls.ts';
import type { Language } from '#lib/snippets/snippets.ts';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';
import { Drawer } from '#ui/Drawer.tsx';
import { Note } from '#ui/Note.tsx';
import { SearchBox } from '#ui/SearchBox.tsx';
import { CallItem } from './CallItem.tsx';

/** The calls that this tab made: for whoever wants to know what the console sends, or has to report what went wrong. One that is asked for by the id of its request stands there alone, and open. */
export function CallsDrawer({ request, onClose }: { request: string | undefined; onClose: () => void }) {
  const calls = useSyncExternalStore(onPastCalls, pastCalls);
  const [wanted, setWanted] = useState(request ?? '');
  const [openNumber, setOpen] = useState(() => (request === undefined ? null : (calls.find(({ requestId }) => requestId === request)?.number ?? null)));
  const [language, setLanguage] = useState<Language>('curl');
  const shown = wanted.trim() === '' ? calls : calls.filter((call) => hasWords(wanted, [call.method, call.path, String(call.status), call.requestId ?? '']));
  const low = lowLimit(calls);
  return (
    <Drawer title={t('calls.title')} description={t('calls.says')} onClose={onClose} footer={<Button onClick={onClose}>{t('ui.close')}</Button>}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
        {low !== null && <Note tone="warn">{t('calls.low', { remaining: low.remaining, limit: low.limit, seconds: low.resetSeconds })}</Note>}
        <SearchBox label={t('calls.filter')} placeholder={t('calls.filter')} value={wanted} onChange={setWanted} />
        {shown.length === 0 && <p className="py-6 text-center text-ink-2">{t(calls.length === 0 ? 'calls.none' : 'calls.noneMatch')}</p>}
        <ul className="grid grid-cols-[minmax(0,1fr)] divide-y divide-line">
          {shown.map((call) => (
            <CallItem
              key={call.number}
              call={call}
              isOpen={call.number === openNumber}
              onToggle={() => setOpen(call.number === openNumber ? null : call.number)}
              language={language}
              onLanguage={setLanguage}
            />
          ))}
        </ul>
      </div>
    </Drawer>
  );
}
