import type { VersionUse } from '#wire/version-use.ts';

/** What is being changed: main, or a version beside it. */
export type Editing =
  | { readonly kind: 'main' }
  | {
      readonly kind: 'version';
      readonly versionId: string;
      readonly name: string;
      /** Whether the API changes it in place; undefined where what is served could not be read. */
      readonly use: VersionUse | undefined;
    };

/** Where a draft goes: to what is being changed, or beside main under a name. */
export type Target = { readonly kind: 'here' } | { readonly kind: 'new'; readonly name: string };

/** Drafts of main and of each version are kept apart. */
export function draftKey(id: string, editing: Editing): string {
  return editing.kind === 'main' ? id : `${id}@${editing.versionId}`;
}
