import { same } from '#lib/same.ts';
import type { JournalRecord, UndoRefusal } from '#wire/journal.ts';
import { isObject, textOf, type Fields } from './object.ts';
import { versionPath, WITH_MCP } from './readings.ts';
import { holdsMark, withoutSecrets } from '#lib/without-secrets.ts';
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
      const [before, after, now, raw, source] = [past.before, past.answer, withoutSecrets(object), object, earlier].map((value) =>
        isObject(value) ? settings(past, value) : undefined,
      );
      if (!before || !after || !now || !raw || !isObject(past.request)) return no('not_kept');
      const unmoved = textOf(object, 'version_id') === textOf(past.answer, 'version_id');
      const body: Record<string, unknown> = {};
      for (const field of Object.keys(settings(past, past.request))) {
        const secret = holdsMark(before[field]);
        if (!secret && same(before[field], after[field])) continue;
        // A later change of a secret alone shows only in the version.
        if (!same(now[field], after[field]) || (secret && !unmoved)) return no('changed');
        const old = secret ? secretValue(before[field], source?.[field]) : oldValue(before[field], after[field]);
        if ('reason' in old) return no(old.reason);
        if (!same(old.value, raw[field])) body[field] = old.value;
      }
      return Object.keys(body).length === 0 ? no('nothing_changed') : yes('fields', [{ method, path: past.path, body }]);
    },
  };
}

type Old = { readonly value: unknown } | { readonly reason: UndoRefusal };

function oldValue(before: unknown, after: unknown): Old {
  if (before !== null && before !== undefined) return { value: before };
  // The API cannot take a value away; an empty text or list says the same.
  if (Array.isArray(after)) return { value: [] };
  return typeof after === 'string' ? { value: '' } : { reason: 'cannot_unset' };
}

/** The journal keeps no secrets, but the version that was main before still has them. */
function secretValue(before: unknown, source: unknown): Old {
  return source !== undefined && same(withoutSecrets(source), before) ? { value: source } : { reason: 'secret' };
}

/** A version can be renamed; main gets a name of its own with every update. */
function settings(past: JournalRecord, object: Fields): Fields {
  return past.kind === 'version' ? { ...writable(object), version_name: object['version_name'] } : writable(object);
}
