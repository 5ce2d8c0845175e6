import { importAssistants, listAssistants } from '#api/assistants.ts';
import { createSecret } from '#api/secrets.ts';
import { t } from '#lib/words/t.ts';
import type { Assistant } from '#wire/assistant.ts';
import { overwrittenBy, type WantedImport } from '#wire/imported.ts';
import { readExport, type ExportFile } from './assistant-export.ts';
import { secretsQuery } from './secrets.ts';
import { write } from './write.ts';

/** The account before an import, and the file with those assistants that it will overwrite; there is none where it overwrites nothing. */
export type BeforeImport = { readonly assistants: readonly Assistant[]; readonly file: ExportFile | undefined };

/** Reads what an import will overwrite; nothing changes. It fails where one of them is missing in the file. */
export const readBeforeImportWrite = () =>
  write({
    name: 'read before import',
    send: async (wanted: WantedImport): Promise<BeforeImport> => {
      const assistants = (await listAssistants()).data;
      const ids = overwrittenBy(assistants, wanted).map(({ id }) => id);
      const file = ids.length === 0 ? undefined : await readExport(ids);
      if (file !== undefined && file.count < ids.length) throw new Error(t('imports.copyIncomplete'));
      return { assistants, file: file && { ...file, name: `before-import-${file.name}` } };
    },
    stale: () => [],
    done: () => null,
    failed: t('imports.copyFailed'),
    inPlace: true,
  });

export const importAssistantsWrite = () =>
  write({
    name: 'import assistants',
    send: ({ provider, ids, secret }: WantedImport & { readonly secret: string }, key) =>
      importAssistants({ provider, api_key_ref: secret, ...(ids && { import_ids: [...ids] }) }, key),
    stale: () => 'all',
    done: () => null,
    failed: t('imports.failed'),
    inPlace: true,
  });

/** The token is asked for when it is sent, so that nobody keeps it along with the variables of the write. */
export const createSecretWrite = () =>
  write({
    name: 'create secret',
    send: ({ identifier, token }: { identifier: string; token: () => string }) => createSecret({ identifier, type: 'bearer', token: token() }),
    stale: () => [secretsQuery().queryKey],
    done: ({ identifier }) => t('imports.secretCreated', { identifier }),
    failed: t('imports.secretFailed'),
    inPlace: true,
  });
