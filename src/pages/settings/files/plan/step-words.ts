import { textOf, type JsonObject } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import { ownerOf } from '#wire/account/folder.ts';
import type { Step } from '#wire/account/plan.ts';

/** An object of the account as a person names it; `contentOf` finds the assistant that it belongs to. */
export function stepName({ path, entry: { content } }: Step, contentOf: (path: string) => JsonObject | undefined): string {
  const [folder, key = '', part, version = ''] = path.split('/');
  const name = nameOf(content, key);
  const owner = nameOf(contentOf(ownerOf(path) ?? '') ?? {}, key);
  switch (folder) {
    case 'tools':
    case 'mcp-servers':
    case 'tests':
      return t(`files.item-${folder}`, { name });
    default:
      if (part === undefined) return t('files.item-assistants', { name });
      return part === 'canary'
        ? t('files.item-canary', { owner })
        : t('files.item-versions', { name: textOf(content['version_name']).trim() || version, owner });
  }
}

const nameOf = (content: JsonObject, otherwise: string) => (textOf(content['name']) || textOf(content['display_name'])).trim() || otherwise;
