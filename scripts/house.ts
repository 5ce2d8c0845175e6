/** What docs/ARCHITECTURE.md says of folders, names and comments, where the lint has no eyes. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ROOT } from './install.mjs';

const ROOMS = ['wire', 'src', 'server', 'sandbox', 'e2e', 'scripts', 'bench'];
const MOST_IN_A_PAGE = 8;

const files = ROOMS.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${room}${join(entry.parentPath, entry.name).slice(join(ROOT, room).length)}`.replaceAll('\\', '/')),
);
const faults = [...files.flatMap(faultsOf), ...crowded()];
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

function faultsOf(file: string): string[] {
  const [stem = ''] = basename(file).split('.');
  const found = [];
  if (/^(?:utils?|helpers?|common|misc|shared)$/.test(stem)) found.push(`${file}: a name that says nothing; name what is in it`);
  if (stem === 'index' && /\.tsx?$/.test(file)) found.push(`${file}: no barrel files`);
  if (/\.(?:tsx?|mjs)$/.test(file) && /(?:\/\/|\/\*)\s*(?:eslint|oxlint)-disable/.test(readFileSync(join(ROOT, file), 'utf8')))
    found.push(`${file}: rules are not switched off by comments; change the code, or the rule for everybody`);
  return found;
}

/** A page folder past eight files is two screens. Tests stand beside what they test and do not count. */
function crowded(): string[] {
  const counts = new Map<string, number>();
  for (const file of files.filter((one) => /^src\/pages\/[^/]+\/[^/]+$/.test(one) && !one.includes('.test.')))
    counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > MOST_IN_A_PAGE)
    .map(([folder, count]) => `${folder}: ${count} files; past ${MOST_IN_A_PAGE} it is two screens`);
}
