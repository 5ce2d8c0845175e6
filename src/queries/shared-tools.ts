import { queryOptions } from '@tanstack/react-query';
import { allPages } from '#api/pages.ts';
import { createSharedTool, listSharedTools, retrieveSharedTool, updateSharedTool } from '#api/shared-tools.ts';
import type { JsonObject } from '#lib/json.ts';
import { same } from '#lib/same.ts';
import { t } from '#lib/words/t.ts';
import type { SharedTool } from '#wire/shared-tool.ts';
import { write } from './write.ts';

const LIBRARY = ['shared-tools'] as const;

/** The tools of the library. */
export const sharedToolsQuery = () =>
  queryOptions({
    queryKey: LIBRARY,
    queryFn: ({ signal }) =>
      allPages(
        (page) => listSharedTools(page, signal),
        (tool) => tool.id,
      ),
  });

/** Puts a tool into the library. No assistant has it before it is attached. */
export const createSharedToolWrite = () =>
  write({
    name: 'create shared tool',
    send: ({ name, body }: { name: string; body: JsonObject }, key) => createSharedTool({ ...body, display_name: name }, key),
    stale: () => [LIBRARY],
    done: ({ name }) => t('tools.sharedCreated', { name }),
    failed: t('tools.sharedCreateFailed'),
    inPlace: true,
  });

/** Somebody else changed the tool since it was shown. Nothing was written. */
export class SharedToolChanged extends Error {
  override readonly name = 'SharedToolChanged';
  constructor() {
    super(t('tools.sharedChanged'));
  }
}

export type EditSharedTool = { readonly read: SharedTool; readonly changes: JsonObject; readonly name: string };

/**
 * Changes a tool for every assistant that has it. It is read once more first: what was shown must still be so.
 * @throws SharedToolChanged
 */
export const updateSharedToolWrite = () =>
  write({
    name: 'update shared tool',
    send: async ({ read, changes }: EditSharedTool, _key, undoable) => {
      if (!same(await retrieveSharedTool(read.id), read)) throw new SharedToolChanged();
      return updateSharedTool(read.id, changes, undoable);
    },
    // It stands in the answers of every assistant and version that has it.
    stale: () => [LIBRARY, ['assistants'], ['assistant'], ['versions'], ['version']],
    done: ({ name }) => t('tools.sharedSaved', { name }),
    failed: t('tools.sharedSaveFailed'),
    inPlace: true,
  });
