/**
 * The lock file serves every platform only if each optional package that is named has an entry: npm leaves out, in silence,
 * what a registry has not got yet, and `npm ci` then refuses on the machines that need it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from './install.mjs';

const Entry = z.object({
  version: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
const Lock = z.object({ packages: z.record(z.string(), Entry) });

const { packages } = Lock.parse(JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')));
const faults = Object.entries(packages).flatMap(([path, entry]) => [
  ...Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => found(path, name)?.version === undefined)
    .map((name) => `${path === '' ? 'package.json' : path} names ${name}, which has no version in package-lock.json`),
  ...(path !== '' && entry.integrity === undefined ? [`${path} has no integrity in package-lock.json`] : []),
]);
for (const [path, { resolved }] of Object.entries(packages)) {
  if (resolved !== undefined && path !== '') faults.push(`${path} is tied to ${new URL(resolved).host}: other people may have another registry`);
}
const manifest = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
    optionalDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
for (const [name, version] of Object.values(manifest).flatMap((list) => Object.entries(list))) {
  if (!/^\d+\.\d+\.\d+$/.test(version)) faults.push(`package.json: ${name} is not pinned to one version (${version})`);
}
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** As Node looks for a package: beside the one that names it, then further up. */
function found(path: string, name: string): z.infer<typeof Entry> | undefined {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const entry = packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`];
    if (entry !== undefined || at === '') return entry;
  }
}
