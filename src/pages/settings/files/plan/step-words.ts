import { textOf, type JsonObject } from '#lib/json.ts';
import { t } from '#lib/words/t.ts';
import type { Step } from '#wire/account/plan.ts';

/** An object of the account as a person names it. */
export function stepName({ path, entry: { content } }: Pick<Step, 'path' | 'entry'>): string {
  const [folder, owner = '', part, key = ''] = path.split('/');
  const name = nameOf(content, owner);
  switch (folder) {
    case 'tools':
    case 'mcp-servers':
    case 'tests':
      return t(`files.item-${folder}`, { name });
    default:
      if (part === undefined) return t('files.item-assistants', { name });
      return part === 'canary' ? t('files.item-canary', { owner }) : t('files.item-versions', { name: textOf(content['version_name']).trim() || key, owner });
  }
}

const nameOf = (content: JsonObject, otherwise: string) => (textOf(content['name']) || textOf(content['display_name'])).trim() || otherwise;
