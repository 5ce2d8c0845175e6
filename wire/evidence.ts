import { compareRates, type Comparison } from '#lib/stats/difference.ts';
import { wilson, type Interval } from '#lib/stats/wilson.ts';
import type { LedgerRow } from './ledger.ts';
import { hasEnded } from './run-status.ts';

/** How a run counts. `unjudged`: it says nothing of the assistant: an error, or a criterion that nobody judged. */
export type Judged = 'passed' | 'failed' | 'unjudged' | 'open';

/** What the API answers of a run, as far as it counts. */
type Answered = {
  readonly status: string;
  readonly completed_at?: string | null | undefined;
  readonly detail_status?: readonly { readonly name: string; readonly status: string }[] | null | undefined;
};

/**
 * A missing or unevaluated criterion is no pass, whatever the run as a whole says. `criteria` are the names that the test has
 * now; left out where the test is not known, and then only what the run lists is looked at.
 */
export function judgedOf(run: Answered, criteria?: readonly string[]): Judged {
  if (!hasEnded(run)) return 'open';
  if (run.status === 'failed') return 'failed';
  if (run.status !== 'passed') return 'unjudged';
  const verdicts = run.detail_status ?? [];
  const missing = (criteria ?? []).some((name) => !verdicts.some((verdict) => verdict.name === name));
  return verdicts.length > 0 && !missing && verdicts.every(({ status }) => status === 'passed') ? 'passed' : 'unjudged';
}

/** A run as evidence counts it. */
export type EvidenceRun = { readonly testId: string; readonly suite: string | null; readonly judged: Judged; readonly at: string };

/** Everything known of one version on exactly the configuration that it has now. */
export type VersionEvidence = {
  readonly version_id: string;
  /** Judged runs: passed and failed. */
  readonly runs: number;
  readonly passed: number;
  readonly failed: number;
  /** Runs that ended without a verdict on every criterion; they count for nothing and are shown apart. */
  readonly errors: number;
  /** Under way. */
  readonly open: number;
  /** Passed of the judged runs, 0 to 1; `null` without any. */
  readonly rate: number | null;
  readonly interval: Interval | null;
  /** When the newest run was made. */
  readonly newest: string | null;
  readonly suites: readonly string[];
  /** Runs on this version while it was configured otherwise: not evidence for what it is now. */
  readonly otherwise: number;
  /** Some of it was put there by the sandbox's seed. */
  readonly seeded: boolean;
  /** Against main; `null` for main itself. */
  readonly versusMain: VersusMain | null;
};

/** Only tests that both met are compared; a test that one alone ran would make the other look better or worse than it is. */
export type VersusMain = Comparison & { readonly tests: number };

export type Evidence = {
  readonly mainId: string | null;
  readonly versions: readonly VersionEvidence[];
  /** Not all runs could be read: there were too many, or the API no longer has them. */
  readonly unread: number;
  /** Since when the youngest run under way runs, in ms; `null` when all have ended. */
  readonly openSince: number | null;
};

export type EvidenceFacts = {
  readonly mainId: string | null;
  readonly rows: readonly LedgerRow[];
  /** The present fingerprint of each version that counts, by version id; a version that is gone has none. */
  readonly hashes: ReadonlyMap<string, string>;
  /** What the API answered, by run id. */
  readonly runs: ReadonlyMap<string, EvidenceRun>;
};

/** Ledger rows joined with runs. A row without a version or fingerprint counts for nobody: nothing is guessed. */
export function evidenceOf({ mainId, rows, hashes, runs }: EvidenceFacts): Evidence {
  const counted = [...hashes].map(([versionId, hash]) => {
    const own = rows.filter((row) => row.version_id === versionId);
    const exact = own.filter((row) => row.config_hash === hash);
    const met = exact.flatMap((row) => runs.get(row.run_id) ?? []);
    return { versionId, met, otherwise: own.length - exact.length, missing: exact.length - met.length, seeded: exact.some((row) => row.seeded === true) };
  });
  const main = counted.find(({ versionId }) => versionId === mainId)?.met ?? [];
  const open = counted.flatMap(({ met }) => met.filter((run) => run.judged === 'open').map((run) => Date.parse(run.at)));
  return {
    mainId,
    versions: counted.map(({ versionId, met, otherwise, seeded }) => ({
      version_id: versionId,
      ...summed(met),
      otherwise,
      seeded,
      versusMain: versionId === mainId ? null : versus(met, main),
    })),
    unread: counted.reduce((sum, { missing }) => sum + missing, 0),
    openSince: open.length === 0 ? null : Math.max(...open),
  };
}

type Summed = Pick<VersionEvidence, 'runs' | 'passed' | 'failed' | 'errors' | 'open' | 'rate' | 'interval' | 'newest' | 'suites'>;

function summed(met: readonly EvidenceRun[]): Summed {
  const count = (judged: Judged) => met.filter((run) => run.judged === judged).length;
  const [passed, failed] = [count('passed'), count('failed')];
  const runs = passed + failed;
  return {
    runs,
    passed,
    failed,
    errors: count('unjudged'),
    open: count('open'),
    rate: runs === 0 ? null : passed / runs,
    interval: wilson(passed, runs),
    newest:
      met
        .map((run) => run.at)
        .toSorted()
        .at(-1) ?? null,
    suites: [...new Set(met.flatMap((run) => run.suite ?? []))].toSorted(),
  };
}

/** Compares the runs of two versions on the tests that both met, by the interval of the difference. */
export function versus(own: readonly EvidenceRun[], main: readonly EvidenceRun[]): VersusMain {
  const tests = (runs: readonly EvidenceRun[]) => new Set(runs.flatMap((run) => (run.judged === 'passed' || run.judged === 'failed' ? [run.testId] : [])));
  const both = tests(own).intersection(tests(main));
  const counts = (runs: readonly EvidenceRun[]) => summed(runs.filter((run) => both.has(run.testId)));
  return { ...compareRates(counts(own), counts(main)), tests: both.size };
}

/** The evidence of one version; a version that no run met has none, and its comparison cannot be told. */
export function evidenceFor(evidence: Evidence, versionId: string): VersionEvidence {
  const found = evidence.versions.find((version) => version.version_id === versionId);
  return found ?? { version_id: versionId, ...summed([]), otherwise: 0, seeded: false, versusMain: versionId === evidence.mainId ? null : versus([], []) };
}
