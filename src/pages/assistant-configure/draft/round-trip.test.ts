import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getAt } from '#lib/at-path.ts';
import { isObject, listOf, own, type JsonObject, type Path } from '#lib/json.ts';
import { same } from '#lib/same.ts';
import { draftText, readText } from '#pages/assistant-configure/json/json-draft.ts';
import { assistant as answer, type Assistant } from '#wire/assistant.ts';
import { toWire } from '#wire/assistant-draft/to-wire.ts';
import { inlineTools, isShared, toolId } from '#wire/assistant-draft/tools.ts';
import { anyAssistant, valueOf } from '#wire/assistant-fields/arbitrary.ts';
import { FIELDS, READ_ONLY } from '#wire/assistant-fields/table.ts';
import { isDirty, nextDraft, unchanged } from './draft-state.ts';

/** The same assistants every time. */
const RUNS = { numRuns: 1000, seed: 20_261_125 };

const settings = FIELDS.filter((field) => !field.path.includes('*'));

/** Edits of the form: settings with other values, or taken away. */
const edits = fc.array(
  fc.constantFrom(...settings).chain((field) => fc.record({ path: fc.constant(field.path), value: fc.option(valueOf(field), { nil: undefined }) })),
  { minLength: 1, maxLength: 8 },
);

/** What goes over the wire is JSON text. */
const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const read = (value: unknown): Assistant => answer.parse(overTheWire(value));

/** What the API keeps: each field that is sent, whole, in the place of the old one; tools of the library by their ids. */
function kept(before: JsonObject, body: unknown): Assistant {
  if (!isObject(body)) throw new Error('The body is no object.');
  const { tools, tool_ids: ids, ...rest } = body;
  const [was, library] = [listOf(own(before, 'tools')), listOf(own(before, 'tools')).filter(isShared)];
  const inline = tools === undefined ? was.filter((tool) => !isShared(tool)) : listOf(tools);
  const attached = ids === undefined ? library : library.filter((tool) => listOf(ids).includes(toolId(tool)));
  return read({ ...before, ...rest, ...(tools === undefined && ids === undefined ? {} : { tools: [...inline, ...attached] }) });
}

function writable(assistant: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(assistant).filter(([key]) => !READ_ONLY.has(key)));
}

test('edits of the form come back from the wire as they were made, and everything else as it was', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyAssistant, edits, (made, changes) => {
      const before = read(made);
      const start = unchanged(before);
      const edited = changes.reduce((state, { path, value }) => nextDraft(state, { kind: 'set', path, value }), start);
      const body = toWire(before, edited.draft);
      const touched = new Set(changes.map(({ path }) => String(path[0])));
      for (const key of Object.keys(body)) {
        expect(touched.has(key)).toBe(true);
        expect(same(own(before, key), own(edited.draft, key))).toBe(false);
        seen.add(key);
      }
      const after = kept(before, overTheWire(body));
      for (const key of Object.keys(before)) if (!touched.has(key)) expect(own(after, key)).toEqual(own(before, key));
      for (const key of Object.keys(body)) if (own(edited.draft, key) !== undefined) expect(same(own(after, key), own(edited.draft, key))).toBe(true);
      // The form that is opened on it has nothing left to save.
      const saved = nextDraft(edited, { kind: 'saved', sent: edited.draft, copy: after });
      expect(toWire(saved.base, saved.draft)).toEqual({});
      expect(isDirty(unchanged(after))).toBe(false);
    }),
    RUNS,
  );
  // Every field of the table was sent at least once.
  expect(settings.map((field) => String(field.path[0])).filter((key) => !seen.has(key))).toEqual([]);
});

test('the form shows each value as it was answered, and sends it back as itself when something beside it changes', () => {
  fc.assert(
    fc.property(anyAssistant, (made) => {
      const before = read(made);
      const { draft } = unchanged(before);
      for (const { path } of settings) expect(getAt(draft, path)).toBe(getAt(before, path));
      const groups = Object.keys(before).filter((key) => !READ_ONLY.has(key) && isObject(own(before, key)));
      const added = groups.reduce((state, key) => nextDraft(state, { kind: 'set', path: [key, 'x_added'], value: 1 }), unchanged(before));
      const body = toWire(before, added.draft);
      expect(Object.keys(body).toSorted()).toEqual(groups.toSorted());
      for (const key of groups) {
        const { x_added: one, ...rest } = Object(overTheWire(body[key]));
        expect(one).toBe(1);
        expect(key === 'conversation_flow' || same(rest, own(before, key))).toBe(true);
      }
    }),
    RUNS,
  );
});

test('two views of a draft: what the form changed passes through the JSON view to the wire, letter by letter', () => {
  fc.assert(
    fc.property(anyAssistant, edits, (made, changes) => {
      const before = read(made);
      const edited = changes.reduce((state, { path, value }) => nextDraft(state, { kind: 'set', path, value }), unchanged(before));
      const seen = readText(draftText(edited.draft), edited.draft);
      if (seen.kind !== 'draft') throw new Error('The JSON view cannot read what it wrote.');
      expect(overTheWire(writable(seen.draft))).toEqual(overTheWire(writable(edited.draft)));
      expect(overTheWire(toWire(before, seen.draft))).toEqual(overTheWire(toWire(before, edited.draft)));
    }),
    RUNS,
  );
});

test('tools are put back whole: added, removed and moved ones alike, those of the library never inline', () => {
  const chosen = fc.array(fc.nat(), { maxLength: 4 });
  fc.assert(
    fc.property(anyAssistant, chosen, fc.jsonValue(), (made, picks, odd) => {
      const before = read(made);
      const was = listOf(own(before, 'tools'));
      const order = picks.flatMap((pick) => (was.length === 0 ? [] : [was[pick % was.length]]));
      const added = { type: 'webhook', webhook: { name: 'new', url: 'https://example.com', x_odd: odd }, x_odd: odd };
      const path: Path = ['tools'];
      const { draft } = nextDraft(unchanged(before), { kind: 'set', path, value: [...new Set(order), added] });
      const after = kept(before, overTheWire(toWire(before, draft)));
      const [now, wanted] = [own(after, 'tools'), own(draft, 'tools')];
      expect(same(inlineTools(now), inlineTools(overTheWire(wanted)))).toBe(true);
      const ids = (tools: unknown) => new Set(listOf(tools).filter(isShared).map(toolId));
      expect(ids(now)).toEqual(ids(wanted));
    }),
    RUNS,
  );
});
