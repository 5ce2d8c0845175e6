import { t } from './words/t.ts';

/** The name of a version, or what stands for one. */
export function versionName(version: { readonly version_id: string; readonly version_name?: string | null | undefined }): string {
  return version.version_name?.trim() || t('versions.untitled', { id: version.version_id });
}
