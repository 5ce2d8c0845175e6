import { locale, t } from '#lib/words/t.ts';
import type { BulkItem } from './BulkDialog.tsx';

/** As many as somebody reads. */
const MOST = 20;

/** What it is about, by name. */
export function BulkNames({ items }: { items: readonly BulkItem[] }) {
  const shown = items.length > MOST ? items.slice(0, MOST - 1) : items;
  const names = new Intl.ListFormat(locale(), { style: 'narrow' }).format(shown.map(({ name }) => name));
  return <p className="break-words text-ink-2">{shown.length === items.length ? names : t('bulk.namesMore', { names, count: items.length - shown.length })}</p>;
}
