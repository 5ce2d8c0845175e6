import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '#lib/paths.ts';
import { fold } from '#lib/search-text.ts';
import { t } from '#lib/words/t.ts';
import { assistantsQuery } from '#queries/assistants.ts';
import { cloneAssistantWrite } from '#queries/new-assistants.ts';
import { Button } from '#ui/Button.tsx';
import { Card } from '#ui/Card.tsx';
import { SearchBox } from '#ui/SearchBox.tsx';
import { ErrorPanel, SkeletonBlock } from '#ui/states.tsx';
import type { Assistant } from '#wire/assistant.ts';
import { LeftBlank } from './LeftBlank.tsx';

/** So many are offered at once; the search finds the others. */
const OFFERED = 50;

/** Chooses an assistant to copy, and says what of it the copy will not have before it is made. */
export function ClonePanel({ named }: { named: string }) {
  const navigate = useNavigate();
  // The choice shows at once; the address follows.
  const [chosen, setChosen] = useState(named);
  const [seen, setSeen] = useState(named);
  if (seen !== named) {
    setSeen(named);
    setChosen(named);
  }
  const assistants = useQuery(assistantsQuery());
  const clone = useMutation(cloneAssistantWrite());
  const [search, setSearch] = useState('');
  const all = assistants.data;
  const source = all?.find(({ id }) => id === chosen);
  const matching = useMemo(() => (all ?? []).filter(({ name, id }) => fold(`${name}\n${id}`).includes(fold(search.trim()))), [all, search]);
  if (all === undefined) {
    if (!assistants.isError) return <SkeletonBlock what={t('newAssistant.sources')} heights={[40, 240]} />;
    return (
      <ErrorPanel title={t('assistants.listFailed')} failure={assistants.error} onRetry={() => void assistants.refetch()} retrying={assistants.isFetching} />
    );
  }
  const choose = (id: string) => {
    setChosen(id);
    clone.reset();
    void navigate(paths.newAssistant({ from: 'clone', of: id }), { replace: true, preventScrollReset: true });
  };
  const make = ({ id, name }: Assistant) =>
    clone.mutate({ id, name }, { onSuccess: ({ answer }) => void navigate(paths.assistant(answer.id), { replace: true }) });
  // The chosen one stays in sight, whatever is searched for.
  const offered = [...(source && !matching.slice(0, OFFERED).includes(source) ? [source] : []), ...matching.slice(0, OFFERED)];
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,420px)]">
      <Card title={t('newAssistant.sources')} flush>
        <div className="px-4 pb-3">
          <SearchBox label={t('newAssistant.sourceSearch')} placeholder={t('newAssistant.sourceSearchSays')} value={search} onChange={setSearch} />
        </div>
        <div role="radiogroup" aria-label={t('newAssistant.sources')} className="max-h-[440px] divide-y divide-line overflow-y-auto border-t border-line p-px">
          {offered.map((assistant) => (
            <Source key={assistant.id} assistant={assistant} isChosen={assistant.id === chosen} onChoose={choose} />
          ))}
          {offered.length === 0 && (
            <p className="px-4 py-6 text-center text-ink-2">{all.length === 0 ? t('newAssistant.noSources') : t('assistants.noneMatch')}</p>
          )}
        </div>
        {matching.length > OFFERED && (
          <p className="border-t border-line px-4 py-2 text-small text-ink-3">{t('newAssistant.sourcesMore', { count: matching.length - OFFERED })}</p>
        )}
      </Card>
      <Card title={t('newAssistant.blankTitle')} label={t('newAssistant.blankTitle')}>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <LeftBlank source={source} />
          {clone.error && <ErrorPanel title={t('newAssistant.cloneFailed')} failure={clone.error} />}
          <div>
            <Button
              variant="primary"
              icon="copy"
              busy={clone.isPending}
              disabledReason={source === undefined ? t('newAssistant.needsSource') : undefined}
              onClick={() => source && make(source)}
            >
              {t('newAssistant.cloneDo')}
            </Button>
          </div>
        </div>
      </Card>
    </div>
  );
}

function Source({ assistant, isChosen, onChoose }: { assistant: Assistant; isChosen: boolean; onChoose: (id: string) => void }) {
  const { id, name, description } = assistant;
  return (
    <label className="grid cursor-pointer grid-cols-[auto_minmax(0,1fr)] gap-x-3 px-4 py-2 hover:bg-hover has-checked:bg-accent-soft has-focus-visible:shadow-(--focus)">
      <input type="radio" name="source" value={id} checked={isChosen} onChange={() => onChoose(id)} className="mt-0.5 size-4 accent-(--accent-fill)" />
      <span className="truncate font-medium">{name.trim() || t('assistants.nameless')}</span>
      <span className="col-start-2 truncate text-small text-ink-2">{description || id}</span>
    </label>
  );
}
