import { jsonChanges, type Change } from '#lib/json-changes.ts';
import { t } from '#lib/words/t.ts';
import { changeTexts, type ChangeGroup, type ChangeText } from '#wire/assistant-draft/change-texts.ts';
import { differences } from '#wire/assistant-draft/differences.ts';
import { isLongText, review } from '#wire/assistant-draft/review.ts';
import { valueText } from '#wire/assistant-fields/value-text.ts';
import type { Sides } from './sides.ts';

/** Fields that the API writes by itself with every change. */
const STAMPS: ReadonlySet<string> = new Set(['id', 'test_id', 'created_at', 'updated_at', 'record_type']);

/** What differs in words, by groups. Of a version its name counts: it can be changed alone. */
export function groupsOf({ as, before, after }: Sides, isVersion: boolean): ChangeGroup[] {
  if (as === 'settings') return changeTexts(isVersion ? review(before, after) : differences(before, after));
  const changes = jsonChanges(before, after)
    .filter(({ path }) => !STAMPS.has(String(path[0])))
    .map(fieldText);
  return changes.length === 0 ? [] : [{ section: 'other', title: t('activity.fields'), changes }];
}

function fieldText(change: Change): ChangeText {
  const side = (value: unknown) => ({ text: valueText(value, undefined, change.path.at(-1)), isSet: value !== undefined && value !== null });
  const [before, after] = [side(change.before), side(change.after)];
  return {
    key: `${change.kind} ${change.path.join('.')}`,
    label: change.path.join('.'),
    notice: undefined,
    kind: change.kind,
    before,
    after,
    isLong: isLongText(change) || [before, after].some(({ isSet, text }) => isSet && text.includes('\n')),
  };
}
