import type { Plugin } from 'vite';

const MARK = '?small';

/**
 * Gives `zod/mini` a copy of zod's core of its own. A module stands in one chunk only, with all that anybody uses of it: without
 * this the first page would carry the core of the full build, three times what it needs. Both copies read one global setting.
 */
export function smallZod(): Plugin {
  return {
    name: 'small-zod',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      const inside = importer?.endsWith(MARK) === true && source.startsWith('.');
      if (!inside && source !== 'zod/mini') return null;
      const found = await this.resolve(source, importer?.replace(MARK, ''), { skipSelf: true });
      return found === null ? null : { ...found, id: `${found.id}${MARK}` };
    },
  };
}
