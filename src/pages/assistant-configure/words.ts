import { t } from '#lib/words/t.ts';
import type { FieldName } from './form.ts';

/** The name of a field on this page. */
export function fieldWord(field: FieldName): string {
  return t(`assistant.${field}`);
}
