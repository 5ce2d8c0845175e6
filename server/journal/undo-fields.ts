import { same } from '#lib/same.ts';
import type { JournalRecord, UndoRefusal } from '#wire/journal.ts';
import { isObject, textOf, type Fields } from './object.ts';
import { versionPath, WITH_MCP } from './readings.ts';
import { holdsMark, withoutSecrets } from './secrets.ts';
import { writable } from './undo-values.ts';
import { assistantOf, no, yes, type Step, type Way } from './undo-way.ts';

/** Fields that were changed get their old values, unless somebody has changed them since. */
export function fieldsWay(method: Step['method']): Way {
  return {
    wants: (past) => ({
      object: { path: past.path, ...(past.kind === 'version' ? { query: WITH_MCP } : {}) },
      // The version that was main before still holds the secrets that the journal does not.
      ...(past.operation === 'updateAssistant' && textOf(past.before, 'version_id') !== null
        ? { earlier: { path: versionPath(assistantOf(past), textOf(past.before, 'version_id') ?? ''), query: WITH_MCP } }
        : {}),
    }),
    plan(past, { object, earlier }) {
      if (object === null) return no('gone');
      const [before, after, now, source] = [past.before, past.answer, withoutSecrets(object), earlier].map((value) => (isObject(value) ? settings(past, value) : null));
      if (!before || !after || !now || !isObject(past.request)) return no('not_kept');
      const body: Record<string, unknown> = {};
      const asked = Object.keys(settings(past, past.request));
      for (const field of asked) {
        if (same(before[field], after[field])) continue;
        if (!same(now[field], after[field])) return no('changed');
        const old = oldValue(before[field], after[field], source?.[field]);
        if ('reason' in old) return no(old.reason);
        body[field] = old.value;
      }
      return Object.keys(body).length === 0 ? no('nothing_changed') : yes('fields', [{ method, path: past.path, body }]);
    },
  };
}

function oldValue(before: unknown, after: unknown, source: unknown): { readonly value: unknown } | { readonly reason: UndoRefusal } {
  if (before === null || before === undefined) {
    // The API cannot take a value away; an empty text or list says the same.
    if (Array.isArray(after)) return { value: [] };
    return typeof after === 'string' ? { value: '' } : { reason: 'cannot_unset' };
  }
  if (!holdsMark(before)) return { value: before };
  return source !== undefined && same(withoutSecrets(source), before) ? { value: source } : { reason: 'secret' };
}

/** A version can be renamed; main gets a name of its own with every update. */
function settings(past: JournalRecord, object: Fields): Fields {
  return past.kind === 'version' ? { ...writable(object), version_name: object['version_name'] } : writable(object);
}
