import { canaryDeploy, type CanaryDeploy } from '#wire/canary.ts';
import { rulesOf } from '#wire/canary-form.ts';
import { configHash } from '#wire/config-hash.ts';
import { judgedOf, versus, type EvidenceRun } from '#wire/evidence.ts';
import type { LedgerRow } from '#wire/ledger.ts';
import type { RampFacts } from '#wire/ramp-step.ts';
import { runPage } from '#wire/run.ts';
import { testPage } from '#wire/test.ts';
import type { Ledger } from '../journal/ledger.ts';
import { isObject, textOf } from '../journal/object.ts';
import { assistantPath, canaryPath, versionPath, WITH_MCP, type Read } from '../journal/readings.ts';
import { pathOf } from '../segments.ts';
import type { StoredRamp } from './store.ts';

/** The newest runs of the suite that are looked at, for each of the two versions. */
const MOST_BATCHES = 12;
const MOST_PAGES = 5;

/** With the deploy as it was read: what is written back keeps its form. */
export type Seen = RampFacts & { readonly deploy: CanaryDeploy | null };

type About = Pick<StoredRamp, 'accountName' | 'assistantId' | 'versionId' | 'suite'> & { readonly since: number };

/** A run of the whole suite, as far as it counts. */
type Batch = { readonly at: number; readonly runs: readonly EvidenceRun[] };

/** What a ramp decides by, read from the API and the ledger; `null` when something could not be read. */
export async function readFacts(read: Read, ledger: Ledger, about: About): Promise<Seen | null> {
  const [canary, main, version] = await Promise.all([
    read(canaryPath(about.assistantId)),
    read(assistantPath(about.assistantId)),
    read(versionPath(about.assistantId, about.versionId), WITH_MCP),
  ]);
  const deploy = canary?.status === 404 ? null : canaryDeploy.safeParse(canary?.body).data;
  if (deploy === undefined || main?.status !== 200 || !isObject(main.body) || (version?.status !== 200 && version?.status !== 404)) return null;
  const hash = version.status === 200 && isObject(version.body) ? configHash(version.body) : null;
  const standing = { rules: deploy === null ? null : rulesOf(deploy), deploy, mainId: textOf(main.body, 'version_id'), configHash: hash };
  if (about.suite === null || hash === null) return { ...standing, ...NO_RUNS };
  const gates = await readGates(read, ledger, about, about.suite, { own: hash, main: configHash(main.body), mainId: standing.mainId });
  return gates === null ? null : { ...standing, ...gates };
}

type Gates = Pick<RampFacts, 'failedSince' | 'greenSince' | 'runs' | 'verdict'>;

const NO_RUNS: Gates = { failedSince: 0, greenSince: false, runs: 0, verdict: 'cannot-tell' };

async function readGates(
  read: Read,
  ledger: Ledger,
  about: About,
  suite: string,
  hashes: { own: string; main: string; mainId: string | null },
): Promise<Gates | null> {
  const rows = ledger.find(about.accountName, { assistant: about.assistantId });
  const tests = testPage.safeParse((await read(pathOf(['ai', 'assistants', 'tests']), `?test_suite=${encodeURIComponent(suite)}&page[size]=100`))?.body).data;
  if (tests === undefined) return null;
  const criteria = new Map(tests.data.map((test) => [test.test_id, test.rubric.map(({ name }) => name)]));
  const batchesOf = (versionId: string | null, hash: string) =>
    readBatches(
      read,
      suite,
      newest(
        rows.filter((row) => criteria.has(row.test_id)),
        versionId,
        hash,
      ),
      criteria,
    );
  const [own, main] = await Promise.all([batchesOf(about.versionId, hashes.own), batchesOf(hashes.mainId, hashes.main)]);
  if (own === null || main === null) return null;
  const runs = own.flatMap((batch) => batch.runs);
  const since = own.filter((batch) => batch.at >= about.since);
  return {
    failedSince: since.flatMap((batch) => batch.runs).filter((run) => run.judged === 'failed').length,
    greenSince: since.some((batch) => batch.runs.length > 0 && batch.runs.every((run) => run.judged === 'passed')),
    runs: runs.filter((run) => run.judged === 'passed' || run.judged === 'failed').length,
    verdict: versus(
      runs,
      main.flatMap((batch) => batch.runs),
    ).verdict,
  };
}

/** The triggers of exactly this configuration, newest first, with when they were started. */
function newest(rows: readonly LedgerRow[], versionId: string | null, hash: string): { id: string; at: number }[] {
  const found = new Map<string, number>();
  for (const row of rows) {
    if (versionId === null || row.version_id !== versionId || row.config_hash !== hash || row.test_suite_run_id === null) continue;
    found.set(row.test_suite_run_id, Math.max(found.get(row.test_suite_run_id) ?? 0, Date.parse(row.at)));
  }
  return [...found].map(([id, at]) => ({ id, at }));
}

/** The runs of these triggers, in this suite; those of other suites answer none. */
async function readBatches(
  read: Read,
  suite: string,
  wanted: readonly { id: string; at: number }[],
  criteria: ReadonlyMap<string, readonly string[]>,
): Promise<Batch[] | null> {
  const found = await Promise.all(wanted.slice(0, MOST_BATCHES).map(async ({ id, at }) => ({ at, runs: await readRuns(read, suite, id, criteria) })));
  const whole: Batch[] = found.flatMap(({ at, runs }) => (runs === null ? [] : [{ at, runs }]));
  return whole.length < found.length ? null : whole;
}

async function readRuns(read: Read, suite: string, batch: string, criteria: ReadonlyMap<string, readonly string[]>): Promise<EvidenceRun[] | null> {
  const runs: EvidenceRun[] = [];
  for (let number = 1; number <= MOST_PAGES; number += 1) {
    const answer = await read(
      pathOf(['ai', 'assistants', 'tests', 'test-suites', suite, 'runs']),
      `?test_suite_run_id=${encodeURIComponent(batch)}&page[size]=100&page[number]=${number}`,
    );
    const page = runPage.safeParse(answer?.body).data;
    if (page === undefined) return null;
    runs.push(...page.data.map((run) => ({ testId: run.test_id, suite, judged: judgedOf(run, criteria.get(run.test_id)), at: run.created_at })));
    if (number >= page.meta.total_pages) break;
  }
  return runs;
}
