import type { ShownVersion } from '#lib/batch-version.ts';
import { junitText } from '#lib/junit.ts';
import type { Batch } from '#lib/matrix.ts';
import { csvText, exportedRuns, jsonText } from '#lib/matrix-export.ts';
import { t } from '#lib/words/t.ts';
import { rowName } from '#pages/suite/matrix/cell-words.ts';
import type { Row } from '#pages/suite/lines.ts';
import { announce } from '#ui/announce.ts';
import { Menu } from '#ui/Menu.tsx';

type Props = { suite: string; rows: readonly Row[]; batches: readonly Batch[]; versions: ReadonlyMap<string, ShownVersion> };

/** Gives away the runs that the matrix shows, as far as they are loaded. */
export function ExportMenu({ suite, rows, batches, versions }: Props) {
  const save = (type: string, extension: string, textOf: (runs: ReturnType<typeof exportedRuns>) => string) => {
    const named = rows.map((row) => ({ testId: row.testId, name: rowName(row) }));
    const runs = exportedRuns({ suite, rows: named, batches, versionOf: (batch) => versions.get(batch.id)?.name ?? '' });
    download(textOf(runs), type, `${suite.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.${extension}`);
    announce(t('suites.exported', { count: runs.length }));
  };
  return (
    <Menu
      label={t('suites.exportShown')}
      icon="download"
      items={[
        { key: 'csv', label: t('suites.exportCsv'), onSelect: () => save('text/csv', 'csv', csvText) },
        { key: 'json', label: t('suites.exportJson'), onSelect: () => save('application/json', 'json', jsonText) },
        { key: 'junit', label: t('suites.exportJunit'), onSelect: () => save('application/xml', 'xml', (runs) => junitText(suite, runs)) },
      ]}
    />
  );
}

function download(text: string, type: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
