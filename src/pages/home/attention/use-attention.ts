import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { attentionItems, type Item } from '#lib/attention.ts';
import { t } from '#lib/words/t.ts';
import { integrationsQuery } from '#queries/integrations.ts';
import { mcpServersQuery } from '#queries/mcp-servers.ts';
import { secretsQuery } from '#queries/secrets.ts';
import { eventKey } from '#queries/events.ts';
import { rulesOf } from '#wire/canary-form.ts';
import { slotsOf } from '#wire/rules.ts';
import { readingOf } from '../look/reading.ts';
import type { useEvents } from '../look/use-events.ts';
import type { Look } from '../look/use-look.ts';
import type { Split, useSplits } from '../look/use-splits.ts';
import type { useSuiteStates } from '../look/use-suite-states.ts';

type Sources = {
  look: Look;
  splits: ReturnType<typeof useSplits>;
  events: ReturnType<typeof useEvents>;
  suites: ReturnType<typeof useSuiteStates>;
};

/** All that waits for somebody, and what of it could not be looked at. */
export function useAttention({ look, splits, events, suites }: Sources) {
  const secrets = useQuery(secretsQuery());
  const servers = useQuery(mcpServersQuery());
  const integrations = useQuery(integrationsQuery());
  const [now] = useState(Date.now);
  const assistants = look.assistants.data;
  // What follows from the lists alone is worked out anew only with the lists: there may be ten thousand assistants.
  const fromLists = useMemo(
    () =>
      attentionItems({
        now,
        batches: [],
        splits: [],
        events: [],
        assistants,
        secrets: secrets.data,
        servers: servers.data,
        integrations: integrations.data,
      }),
    [now, assistants, secrets.data, servers.data, integrations.data],
  );
  const fromCalls = attentionItems({
    now,
    batches: suites.red.map(({ suite, batchId, score }) => ({ suite, batchId, ...score })),
    splits: splits.splits.map(liveSplit),
    events: [...Map.groupBy(events.failed, ({ assistant }) => assistant)].map(([{ id, name }, failed]) => ({
      assistantId: id,
      name,
      keys: failed.map(({ event }) => eventKey(event)),
    })),
    assistants: undefined,
    secrets: undefined,
    servers: undefined,
    integrations: undefined,
  });
  const readings = [suites.reading, splits.reading, events.reading];
  const lists = [look.assistants, secrets, servers, integrations];
  const failed = [
    ...(look.assistants.isError ? [t('home.partassistants')] : []),
    ...(suites.reading.failed > 0 ? [t('home.partsuites')] : []),
    ...(splits.reading.failed > 0 ? [t('home.partsplits')] : []),
    ...(splits.versionsFailed ? [t('home.partversions')] : []),
    ...(events.reading.failed > 0 ? [t('home.partevents')] : []),
    ...(secrets.isError ? [t('home.partsecrets')] : []),
    ...(servers.isError ? [t('home.partservers')] : []),
    ...(integrations.isError ? [t('home.partintegrations')] : []),
  ];
  const items: readonly Item[] = [...fromCalls, ...fromLists].toSorted(byKind);
  const reading = readingOf(lists);
  return {
    items,
    failed,
    isLoading: reading.isLoading || readings.some(({ isLoading }) => isLoading),
    isRetrying: reading.isRetrying || readings.some(({ isRetrying }) => isRetrying),
    retry: () => {
      for (const { retry } of [...readings, reading]) retry();
    },
  };
}

const ORDER: readonly Item['kind'][] = ['rule', 'suite', 'event', 'secret', 'split', 'server', 'integration'];
const byKind = (a: Item, b: Item) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);

function liveSplit({ assistant, canary, versions }: Split) {
  return {
    assistantId: assistant.id,
    name: assistant.name,
    updatedAt: canary.updated_at,
    served: rulesOf(canary).flatMap((rule) => slotsOf(rule.serve).map((slot) => slot.version_id)),
    known: versions?.map((version) => version.version_id) ?? null,
  };
}
