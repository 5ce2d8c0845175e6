import { same } from '#lib/same.ts';
import { canaryDeploy } from '#wire/canary.ts';
import { bodyFor, rulesOf } from '#wire/canary-form.ts';
import type { JournalRecord } from '#wire/journal.ts';
import { isObject, textOf, type Fields } from './object.ts';
import { assistantPath, canaryPath, versionPath, WITH_MCP } from './readings.ts';
import { withoutSecrets } from '#lib/without-secrets.ts';
import { sendable, writable } from './undo-values.ts';
import { assistantOf, no, yes, type Step, type Way } from './undo-way.ts';

/** An update that made a version beside main: that version goes. */
export const besideMain: Way = {
  wants: (past) => ({
    object: { path: versionPath(assistantOf(past), textOf(past.answer, 'version_id') ?? ''), query: WITH_MCP },
    main: { path: assistantPath(assistantOf(past)) },
  }),
  plan(past, { object, main }) {
    if (object === null) return no('gone');
    const version = textOf(past.answer, 'version_id');
    if (version === null || !isObject(past.answer) || !isObject(object)) return no('not_kept');
    if (textOf(main, 'version_id') === version) return no('is_main');
    const now = withoutSecrets(object);
    if (!isObject(now) || !sameSettings(now, past.answer)) return no('changed');
    return yes('delete', [{ method: 'DELETE', path: versionPath(assistantOf(past), version) }]);
  },
};

/** Compared by what both answers hold: one read may answer more fields than another. */
function sameSettings(a: Fields, b: Fields): boolean {
  const [one, other] = [writable(a), writable(b)];
  return Object.keys(one).every((field) => !(field in other) || same(one[field], other[field]));
}

/** Every answer holds the object whole: a field that was not there when it was made was set since. */
export const sameWhole = (now: Fields, made: Fields): boolean => same(filled(now), filled(made));

/** What is set of an object. An empty text says the same as none, for the API has no other way to take one away. */
function filled(object: Fields): Fields {
  return Object.fromEntries(Object.entries(writable(object)).filter(([, value]) => value !== ''));
}

export const split: Way = {
  wants: (past) => ({ canary: { path: canaryPath(assistantOf(past)) } }),
  plan(past, facts) {
    const [before, after, now] = [past.before, past.answer, facts.canary].map((value) => canaryDeploy.safeParse(value).data ?? null);
    const path = canaryPath(assistantOf(past));
    if (past.operation === 'deleteCanaryDeploy') {
      if (!before) return no('not_kept');
      return now ? no('changed') : yes('split', [{ method: 'POST', path, body: bodyFor(rulesOf(before), before) }]);
    }
    if (!after) return no('not_kept');
    if (!now) return no('gone');
    if (!same(rulesOf(now), rulesOf(after))) return no('changed');
    if (!before) return yes('split', [{ method: 'DELETE', path }]);
    if (same(rulesOf(before), rulesOf(after))) return no('nothing_changed');
    return yes('split', [{ method: 'PUT', path, body: bodyFor(rulesOf(before), before) }]);
  },
};

/** The previous main is promoted again, then the split that the promotion ended is put back. */
export const promotion: Way = {
  wants: (past) => ({ main: { path: assistantPath(assistantOf(past)) }, canary: { path: canaryPath(assistantOf(past)) } }),
  plan(past, { main, canary }) {
    const was = isObject(past.before) ? past.before : {};
    const previous = textOf(was['main'], 'version_id');
    if (previous === null) return no('not_kept');
    if (main === null) return no('gone');
    if (textOf(main, 'version_id') !== past.object_id || canary !== null) return no('changed');
    if (previous === past.object_id) return no('nothing_changed');
    const ended = canaryDeploy.safeParse(was['canary']).data;
    const path = canaryPath(assistantOf(past));
    const restored: Step[] = ended === undefined ? [] : [{ method: 'POST', path, body: bodyFor(rulesOf(ended), ended) }];
    return yes('promote', [{ method: 'POST', path: `${versionPath(assistantOf(past), previous)}/promote` }, ...restored]);
  },
};

/** What was deleted is made anew, under another id. */
export function recreateWay(bodyOf: (before: Fields) => Fields, target: (past: JournalRecord) => string, mustBe: 'gone' | 'main-there'): Way {
  return {
    wants: (past) => (mustBe === 'gone' ? { object: { path: past.path } } : { main: { path: assistantPath(assistantOf(past)) } }),
    plan(past, facts, now) {
      if (!isObject(past.before)) return no('not_kept');
      if (mustBe === 'gone' ? facts.object !== null : facts.main === null) return no(mustBe === 'gone' ? 'changed' : 'gone');
      const { body, blanks } = sendable(bodyOf(past.before));
      const due = textOf(body, 'scheduled_at_fixed_datetime');
      if (past.kind === 'event' && (textOf(past.before, 'status') !== 'pending' || due === null || Date.parse(due) <= now)) return no('past');
      return yes('recreate', [{ method: 'POST', path: target(past), body }], blanks);
    },
  };
}

/** What was made is deleted, as long as it is as it was made. `asMade` compares by other than the fields that both answers hold. */
export function deleteWay(pathOfMade: (past: JournalRecord) => string, asMade: (now: Fields, made: Fields) => boolean = sameSettings): Way {
  return {
    wants: (past) => ({ object: { path: pathOfMade(past) } }),
    plan(past, { object }) {
      if (object === null) return no('gone');
      const now = withoutSecrets(object);
      if (!isObject(past.answer) || !isObject(now) || past.object_id === null) return no('not_kept');
      if (textOf(now, 'version_id') !== textOf(past.answer, 'version_id') || !asMade(now, past.answer)) return no('changed');
      return yes('delete', [{ method: 'DELETE', path: pathOfMade(past) }]);
    },
  };
}

/** A tag or a shared tool: on or off again. */
export function memberWay(
  effect: 'tag' | 'tool',
  members: (of: unknown) => readonly string[],
  added: boolean,
  step: (past: JournalRecord, member: string) => Step,
): Way {
  return {
    wants: (past) => ({ main: { path: assistantPath(assistantOf(past)) } }),
    plan(past, { main }) {
      if (main === null) return no('gone');
      const member = textOf(past.request, 'tag') ?? decodeURIComponent(past.path.split('/').at(-1) ?? '');
      if (members(past.before).includes(member) === added) return no('nothing_changed');
      return members(main).includes(member) === added ? yes(effect, [step(past, member)]) : no('changed');
    },
  };
}
