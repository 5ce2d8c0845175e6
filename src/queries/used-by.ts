import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { usedBy, type FoundUses, type Target } from '#wire/used-by.ts';
import type { Version } from '#wire/assistant.ts';
import { rulesOf } from '#wire/canary-form.ts';
import { assistantsQuery } from './assistants.ts';
import { canaryQuery } from './canary.ts';
import { mcpServersQuery } from './mcp-servers.ts';
import { testsQuery } from './tests.ts';
import { versionQuery, versionsQuery } from './versions.ts';

/** Other versions cost one call for each assistant: beyond so many only main versions are looked at, and the answer says so. */
const MOST_WITH_VERSIONS = 40;

/**
 * Who uses a thing. Reads only what can use it, and takes from the cache what is fresh there. It is read anew each time it is
 * shown, for a person decides by it; it fails as a whole, for half an answer would look like nobody.
 */
export const usedByQuery = (target: Target) =>
  queryOptions({
    queryKey: ['used-by', target] as const,
    queryFn: ({ client }) => find(client, target),
    staleTime: 0,
  });

async function find(client: QueryClient, target: Target): Promise<FoundUses> {
  const nobody = { assistants: [], versions: [], splits: [], tests: [], servers: [] };
  if (target.kind === 'version') {
    const deploy = await client.query(canaryQuery(target.assistantId));
    const splits = deploy === null ? [] : [{ assistantId: target.assistantId, rules: rulesOf(deploy) }];
    return { uses: usedBy({ ...nobody, splits })(target), assistants: 0, withVersions: null };
  }
  const [assistants, tests, servers] = await Promise.all([
    client.query(assistantsQuery()),
    target.kind === 'assistant' ? client.query(testsQuery({ destination: target.id })) : [],
    target.kind === 'secret' ? client.query(mcpServersQuery()) : [],
  ]);
  const looked = assistants.length > MOST_WITH_VERSIONS ? [] : assistants;
  const versions = await Promise.all(
    looked.map(async ({ id: assistantId }) => {
      const list = await client.query(versionsQuery(assistantId));
      const whole = target.kind === 'server' ? await Promise.all(list.map((version) => withServers(client, assistantId, version))) : list;
      return whole.map((version) => ({ assistantId, version }));
    }),
  );
  const uses = usedBy({ ...nobody, assistants, tests, servers, versions: versions.flat() })(target);
  return { uses, assistants: assistants.length, withVersions: looked.length };
}

/** The list of versions need not hold their MCP servers; one version read by itself does. */
async function withServers(client: QueryClient, assistantId: string, version: Version): Promise<Version> {
  if (Array.isArray(version['mcp_servers'])) return version;
  return { ...(await client.query(versionQuery(assistantId, version.version_id))), version_id: version.version_id };
}
