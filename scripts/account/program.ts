import { parseArgs } from 'node:util';

/** Something was asked for that cannot be; its message is for the person at the terminal. */
export class UsageError extends Error {}

type Asked = { readonly positionals: readonly string[]; readonly flags: ReadonlySet<string> };

/** Runs a program of the command line; what fails is said in a line, without a stack. */
export async function run(usage: string, flags: readonly string[], work: (asked: Asked) => Promise<void>): Promise<void> {
  try {
    const { values, positionals } = parsed(flags);
    if (values['help'] === true) process.stdout.write(`${usage}\n`);
    else await work({ positionals, flags: new Set(Object.keys(values)) });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${error instanceof UsageError ? `\n${usage}\n` : ''}`);
    process.exitCode = 1;
  }
}

function parsed(flags: readonly string[]) {
  const options = Object.fromEntries(['help', ...flags].map((name) => [name, { type: 'boolean' as const }]));
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** @throws UsageError unless there is exactly one. */
export function onePath(positionals: readonly string[]): string {
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new UsageError('Name one folder.');
  return path;
}
