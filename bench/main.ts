/** `npm run bench`: every measurement, one after the other. It prints figures and never fails a build; `npm run bench ui` runs one. */
const BENCHES = ['ui', 'assistant', 'matrix', 'proxy', 'diff', 'statistics', 'release'] as const;

const wanted = process.argv.slice(2);
for (const name of BENCHES) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`\n${name}\n`);
  try {
    await import(`./${name}.ts`);
  } catch (error) {
    process.stdout.write(`could not be measured: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
