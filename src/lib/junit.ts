import type { ExportedRun } from './matrix-export.ts';

/**
 * The runs as JUnit XML, as CI servers read it: a testsuite per batch, a testcase per run. What failed names its criteria; what
 * has not ended, or has a status not known here, is skipped, for it is neither a pass nor a failure.
 */
export function junitText(suite: string, runs: readonly ExportedRun[]): string {
  const batches = [...Map.groupBy(runs, (run) => run.batch).values()];
  const body = batches.map((batch) => testsuite(suite, batch)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({ name: suite, ...counts(runs) })}>\n${body}</testsuites>\n`;
}

function testsuite(suite: string, runs: readonly ExportedRun[]): string {
  const [first] = runs;
  const timestamp = runs.map((run) => run.started).toSorted()[0] ?? '';
  const properties = { batch: first?.batch ?? '', ...(first?.version ? { version: first.version } : {}) };
  const lines = Object.entries(properties).map(([name, value]) => `      <property${attributes({ name, value })}/>\n`);
  // Without a zone, as the schema has it: UTC.
  const head = attributes({ name: suite, timestamp: timestamp.slice(0, 19), ...counts(runs) });
  return `  <testsuite${head}>\n    <properties>\n${lines.join('')}    </properties>\n${runs.map((run) => testcase(suite, run)).join('')}  </testsuite>\n`;
}

function testcase(suite: string, run: ExportedRun): string {
  const head = attributes({ name: run.test, classname: suite, time: (run.seconds ?? 0).toFixed(3) });
  const missed = run.criteria.filter(({ status }) => status !== 'passed').map(({ name, status }) => `${name}: ${status}`);
  const inside =
    { passed: '', failed: verdict('failure', missed, run), error: verdict('error', missed, run) }[run.status] ??
    `      <skipped${attributes({ message: run.status })}/>\n`;
  return inside === '' ? `    <testcase${head}/>\n` : `    <testcase${head}>\n${inside}    </testcase>\n`;
}

function verdict(element: 'failure' | 'error', missed: readonly string[], run: ExportedRun): string {
  const message = missed.join('; ') || run.status;
  return `      <${element}${attributes({ message, type: run.status })}>${escaped([`run ${run.run_id}`, ...missed].join('\n'))}</${element}>\n`;
}

function counts(runs: readonly ExportedRun[]): Readonly<Record<string, string>> {
  const of = (status: string) => runs.filter((run) => run.status === status).length;
  const [failures, errors] = [of('failed'), of('error')];
  const seconds = runs.reduce((sum, run) => sum + (run.seconds ?? 0), 0);
  return {
    tests: String(runs.length),
    failures: String(failures),
    errors: String(errors),
    skipped: String(runs.length - failures - errors - of('passed')),
    time: seconds.toFixed(3),
  };
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;')}"`)
    .join('');
}

/** Text inside an element. Characters that XML 1.0 cannot hold at all are replaced. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}
