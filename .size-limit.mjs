/** What a browser has to fetch, as the server sends it (brotli), read from the build's own list of what loads with what. */
import { readFileSync, statSync } from 'node:fs';

const MANIFEST = 'dist/.vite/manifest.json';
const START = 'index.html';
const FIRST_PAGE = 'src/pages/assistants/AssistantsPage.tsx';

/** @type {Record<string, { file: string, imports?: string[], css?: string[] }>} */
const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
const chunks = [...new Set(Object.values(manifest).map(({ file }) => `dist/${file}`))].filter((file) => file.endsWith('.js'));

/**
 * A chunk and all that it cannot run without.
 * @param {string} key
 * @param {Set<string>} seen
 */
function needed(key, seen = new Set()) {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`${key} is not a chunk of the build (${MANIFEST}); correct .size-limit.mjs.`);
  for (const file of [chunk.file, ...(chunk.css ?? [])]) seen.add(`dist/${file}`);
  for (const next of chunk.imports ?? []) if (!seen.has(`dist/${manifest[next]?.file}`)) needed(next, seen);
  return seen;
}

// While the page stands in the first chunk it has no entry of its own.
const first = [...(manifest[FIRST_PAGE] === undefined ? needed(START) : needed(FIRST_PAGE, needed(START)))];
statSync(FIRST_PAGE);
const largest = chunks.toSorted((a, b) => statSync(b).size - statSync(a).size).slice(0, 3);

export default [
  { name: 'JavaScript before /assistants shows', path: first.filter((file) => file.endsWith('.js')), brotli: true, limit: '130 kB' },
  { name: 'styles before /assistants shows', path: first.filter((file) => file.endsWith('.css')), brotli: true, limit: '15 kB' },
  ...largest.map((path) => ({ name: path.replace('dist/assets/', 'chunk '), path, gzip: true, limit: '150 kB' })),
];
