import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { bestOf, typedOf } from '#lib/fuzzy.ts';
import { assistantsQuery } from '#queries/assistants.ts';
import { integrationsQuery } from '#queries/integrations.ts';
import { mcpServersQuery } from '#queries/mcp-servers.ts';
import { suitesQuery } from '#queries/suites.ts';
import { testsQuery } from '#queries/tests.ts';
import { actEntries, assistantEntries, integrationEntries, pageEntries, serverEntries, suiteEntries, testEntries, type Entry } from './entries.ts';
import { verbByKey, verbEntries } from './verbs.ts';

/** More are not drawn: typing narrows them down. */
const MOST = 50;
const NONE: readonly never[] = [];

/** A part of the list; only what stands there before anything is typed has headings. */
export type Group = { readonly key: 'recent' | 'pages' | 'acts' | 'found'; readonly entries: readonly Entry[] };

/** What fits what is typed; the names come from the lists that the pages read too. */
export function useEntries(text: string, recents: readonly string[]) {
  const lists = [
    useQuery(assistantsQuery()),
    useQuery(suitesQuery()),
    useQuery(testsQuery()),
    useQuery(mcpServersQuery()),
    useQuery(integrationsQuery()),
  ] as const;
  const [assistants = NONE, suites = NONE, tests = NONE, servers = NONE, integrations = NONE] = [
    lists[0].data,
    lists[1].data,
    lists[2].data,
    lists[3].data,
    lists[4].data,
  ];
  const fixed = useMemo(() => ({ pages: pageEntries(), acts: actEntries() }), []);
  // Once per list, not per key: there may be ten thousand assistants.
  const known = useMemo(() => {
    const all = [
      ...fixed.pages,
      ...fixed.acts,
      ...assistantEntries(assistants),
      ...suiteEntries([...new Set(suites)]),
      ...testEntries(tests),
      ...serverEntries(servers),
      ...integrationEntries(integrations),
    ];
    return { all, byKey: new Map(all.map((one) => [one.key, one])), verbs: verbEntries(assistants, suites) };
  }, [fixed, assistants, suites, tests, servers, integrations]);
  const groups = useMemo((): Group[] => {
    const typed = typedOf(text);
    if (typed.words.length > 0) return [{ key: 'found', entries: bestOf(typed, [...known.all, ...known.verbs(typed)], MOST) }];
    const recent = recents.flatMap((key) => known.byKey.get(key) ?? verbByKey(key, assistants, suites) ?? []);
    return [
      { key: 'recent', entries: recent },
      { key: 'pages', entries: fixed.pages.filter((one) => !recent.includes(one)) },
      { key: 'acts', entries: fixed.acts.filter((one) => !recent.includes(one)) },
    ];
  }, [text, known, fixed, recents, assistants, suites]);
  return {
    groups: groups.filter(({ entries }) => entries.length > 0),
    isLoading: lists.some(({ isPending }) => isPending),
    isPartly: lists.some(({ isError }) => isError),
  };
}
