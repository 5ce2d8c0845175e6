import type { QueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { assistantsQuery } from '#queries/assistants.ts';
import { latestChangesQuery, splitChangesQuery } from '#queries/home.ts';
import { rampsQuery } from '#queries/ramps.ts';
import { suitesQuery } from '#queries/suites.ts';
import { warm } from '#queries/warm.ts';
import { Button } from '#ui/Button.tsx';
import { buttonStyle } from '#ui/button-style.ts';
import { PageHeader } from '#ui/PageHeader.tsx';
import { EmptyState, ErrorPanel } from '#ui/states.tsx';
import { AttentionCard } from './attention/AttentionCard.tsx';
import { useAttention } from './attention/use-attention.ts';
import { CanariesCard } from './cards/CanariesCard.tsx';
import { ChangesCard } from './cards/ChangesCard.tsx';
import { EventsCard } from './cards/EventsCard.tsx';
import { SuitesCard } from './cards/SuitesCard.tsx';
import { useEvents } from './look/use-events.ts';
import { useLook } from './look/use-look.ts';
import { useSplits } from './look/use-splits.ts';
import { useSuiteStates } from './look/use-suite-states.ts';

/** Starts what the page shows before it is shown. */
export const homeLoader = (client: QueryClient) => () =>
  warm(client, assistantsQuery(), suitesQuery(), rampsQuery(), splitChangesQuery(), latestChangesQuery());

/** What needs me now. */
export function HomePage() {
  const look = useLook();
  // Browsers ask six things at a time: the few suites before the many assistants.
  const suites = useSuiteStates(look);
  const splits = useSplits(look);
  const events = useEvents(look);
  const attention = useAttention({ look, splits, events, suites });
  const { assistants } = look;
  const counts = {
    assistants: t('home.assistantCount', { count: assistants.data?.length ?? 0 }),
    suites: t('home.suiteCount', { count: look.suiteCount }),
  };
  const facts = { ...counts, looked: look.looked.length, results: look.lookedSuites.length };
  const isPart = look.looked.length < (assistants.data?.length ?? 0);
  // Of assistants that nobody could list nothing is known: a card that says that there is nothing would be wrong.
  const isLost = assistants.isError && assistants.data === undefined;
  const isNew = assistants.data?.length === 0 && look.suites.isSuccess && look.suiteCount === 0;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <title>{t('shell.title', { page: t('home.title') })}</title>
      <PageHeader
        title={t('home.title')}
        facts={<span role="status">{look.isFound && !isNew ? (look.isPart ? t('home.looked', facts) : t('home.lookedAll', counts)) : '\u00a0'}</span>}
        actions={
          look.isFound &&
          look.isPart && (
            <Button icon="search" onClick={look.further}>
              {t('home.lookFurther')}
            </Button>
          )
        }
      />
      {isLost && (
        <ErrorPanel title={t('assistants.listFailed')} failure={assistants.error} onRetry={() => void assistants.refetch()} retrying={assistants.isFetching} />
      )}
      {isNew && (
        <div className="rounded-3 border border-line-2 bg-surface">
          <EmptyState
            title={t('home.welcome')}
            action={
              <Link to={paths.newAssistant()} className={buttonStyle('primary')}>
                {t('home.create')}
              </Link>
            }
          >
            {t('home.welcomeSays')}
          </EmptyState>
        </div>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 xl:grid-cols-2 xl:grid-rows-[auto_1fr]">
        <AttentionCard attention={attention} />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4 xl:row-span-2">
          {!isLost && <CanariesCard splits={splits.splits} ramps={look.ramps} reading={splits.reading} isPart={isPart} />}
          <SuitesCard states={suites.states} running={suites.running} red={suites.red} reading={suites.reading} />
          {!isLost && <EventsCard coming={events.coming} reading={events.reading} isPart={isPart} />}
        </div>
        <ChangesCard assistants={assistants.data ?? []} />
      </div>
    </div>
  );
}
