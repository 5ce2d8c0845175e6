/** `npm run export -- DIR`: the account as a folder of JSON files, made to live in git. */
import { resolve } from 'node:path';
import { folderOf } from '#wire/account/folder.ts';
import { readAccount } from '#wire/account/read.ts';
import { withApi } from './account/console.ts';
import { writeFolder } from './account/disk.ts';
import { onePath, run } from './account/program.ts';

const USAGE = `Writes the account (assistants, versions, canary deploys, tests, MCP servers, shared tools) into a folder of JSON files.

  npm run export -- DIR

Files of what the account no longer has are removed; every other file in DIR stays. Secrets are not in the files, only their names; whatever
an assistant holds in clear text, such as a SIP password or a header of a webhook, is.`;

await run(USAGE, [], async (values) => {
  const dir = resolve(onePath(values.positionals));
  await withApi(async (send, where) => {
    const account = await readAccount(send, {
      progress: (read, of) => read > 0 && read % 100 === 0 && process.stderr.write(`${read} of ${of} assistants\n`),
    });
    const { entries } = folderOf(account);
    const { written, removed } = writeFolder(dir, entries);
    process.stdout.write(
      `${entries.length} objects of ${where} in ${dir}: ${written} files written, ${removed} removed, ${entries.length - written} as they were.\n`,
    );
  });
});
