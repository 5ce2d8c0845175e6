/** `npm run apply -- DIR`: makes the account what the folder says. */
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { apply } from '#wire/account/apply.ts';
import { folderOf } from '#wire/account/folder.ts';
import { planOf } from '#wire/account/plan.ts';
import { readAccount } from '#wire/account/read.ts';
import { withApi } from './account/console.ts';
import { readFolder } from './account/disk.ts';
import { onePath, run, UsageError } from './account/program.ts';
import { outcomeLine, planLines } from './account/words.ts';

const USAGE = `Makes the account what a folder written by "npm run export" says. Shows the plan first, and asks.

  npm run apply -- DIR [--dry-run] [--yes]

  --dry-run   shows the plan and sends nothing
  --yes       does not ask

Only what differs is sent. Nothing is deleted. What fails does not stop the rest; run it again, and it does what is left.`;

await run(USAGE, ['dry-run', 'yes'], async ({ positionals, flags }) => {
  const wanted = readFolder(resolve(onePath(positionals)));
  if (!flags.has('dry-run') && !flags.has('yes') && !process.stdin.isTTY) throw new UsageError('Nobody is there to ask: say --yes or --dry-run.');
  await withApi(async (send, where) => {
    const folder = folderOf(await readAccount(send));
    const plan = planOf(wanted, folder.entries);
    process.stdout.write(`${planLines(plan, wanted, folder.entries).join('\n')}\n`);
    if (flags.has('dry-run') || plan.steps.length === 0) return;
    if (!flags.has('yes') && !(await agreed(`Do this on ${where}? [y/N] `))) return;
    let failed = 0;
    await apply(send, plan, folder, (outcome) => {
      if (outcome.failed !== undefined) failed += 1;
      process.stdout.write(`${outcomeLine(outcome)}\n`);
    });
    process.stdout.write(`${plan.steps.length - failed} done, ${failed} failed.\n`);
    if (failed > 0) process.exitCode = 1;
  });
});

async function agreed(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(question);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}
