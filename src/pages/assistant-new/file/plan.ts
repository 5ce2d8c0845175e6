import { isObject, listOf, own, textOf, type JsonObject, type Path } from '#lib/json.ts';
import { jsonPlaces, placeOf, type JsonPlace } from '#lib/json-places.ts';
import { createBody, type Remark } from '#wire/assistant-file/create-body.ts';
import type { FileAssistant, FileFault, FileRead } from '#wire/assistant-file/read.ts';
import type { Known } from '#wire/assistant-lint/rule.ts';

/** One assistant of a file, ready to be reviewed. `key` stays with it for as long as its settings stay. */
export type PlanRow = {
  readonly key: string;
  readonly at: number;
  readonly path: Path;
  readonly name: string;
  readonly model: string;
  readonly tools: number;
  readonly leftOut: readonly string[];
  readonly faults: readonly FileFault[];
  readonly remarks: readonly Remark[];
  readonly body: JsonObject;
};

/** What would be created from a text, in its order. */
export function planOf(read: FileRead, known: Known): PlanRow[] {
  if (read.kind !== 'assistants') return [];
  const seen = new Map<string, number>();
  return read.assistants.map((assistant, at) => {
    const text = JSON.stringify(assistant.settings);
    const turn = (seen.get(text) ?? 0) + 1;
    seen.set(text, turn);
    return row(assistant, at, `${turn} ${text}`, known);
  });
}

function row({ path, name, settings, leftOut, faults }: FileAssistant, at: number, key: string, known: Known): PlanRow {
  // What is broken is not looked at more closely: the faults come first.
  const { body, remarks } = faults.length > 0 ? { body: settings, remarks: [] } : createBody(settings, known);
  const model = textOf(own(settings, 'model'));
  return { key, at, path, name, model, tools: listOf(own(settings, 'tools')).filter(isObject).length, leftOut, faults, remarks, body };
}

/** Something to say about the text, at its place. */
export type Said = {
  readonly severity: 'error' | 'warning';
  readonly who: PlanRow;
  readonly field: string;
  readonly say: () => string;
  readonly place: JsonPlace | undefined;
};

/** Every fault of a plan in the order of the text, then every remark. */
export function saidOf(rows: readonly PlanRow[], text: string): Said[] {
  if (rows.every(({ faults, remarks }) => faults.length + remarks.length === 0)) return [];
  const places = jsonPlaces(text);
  const at = (path: Path) => {
    const place = placeOf(places, path);
    // A whole object would be marked from end to end: its first sign is enough.
    return place !== undefined && text.slice(place.from, place.to).includes('\n') ? { from: place.from, to: place.from + 1 } : place;
  };
  const said = rows.flatMap((who): Said[] => [
    ...who.faults.map(({ path, field, say }) => ({ severity: 'error' as const, who, field, say, place: at(path) })),
    ...who.remarks.map(({ path, say }) => ({ severity: 'warning' as const, who, field: path.join('.'), say, place: at([...who.path, ...path]) })),
  ]);
  const from = ({ place }: Said) => place?.from ?? 0;
  return said.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning') || from(a) - from(b));
}
