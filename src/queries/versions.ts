import { queryOptions } from '@tanstack/react-query';
import { listVersions } from '#api/versions.ts';
import { addressable } from '#wire/assistant.ts';

export const versionsKey = (id: string) => ['versions', id] as const;

/** The versions of an assistant, newest first. */
export const versionsQuery = (id: string) =>
  queryOptions({ queryKey: versionsKey(id), queryFn: async ({ signal }) => addressable((await listVersions(id, signal)).data) });
