import { useState } from 'react';
import type { JsonObject, Path } from '#lib/json.ts';
import { jsonPlaces, placeOf } from '#lib/json-places.ts';
import { same } from '#lib/same.ts';
import { t } from '#lib/words/t.ts';
import { CodeEditor } from '#ui/code/CodeEditor.tsx';
import type { Problem } from '#ui/code/problem.ts';
import { Card } from '#ui/Card.tsx';
import { Note } from '#ui/Note.tsx';
import type { DraftFault } from '#wire/assistant-draft/faults.ts';
import type { Finding } from '#wire/assistant-lint/lint.ts';
import { draftText, readText } from './json-draft.ts';
import { faultText } from './fault-text.ts';

type Props = {
  base: JsonObject;
  draft: JsonObject;
  edit: (change: (draft: JsonObject) => JsonObject) => void;
  /** What stands here while it is no JSON. */
  text: string | undefined;
  setText: (text: string | undefined) => void;
  faults: readonly DraftFault[];
  findings: readonly Finding[];
};

/** The draft as JSON. Every text that is an assistant goes into the draft at once; one that is not stays here until it is. */
export function JsonView({ base, draft, edit, text, setText, faults, findings }: Props) {
  // The text as it was typed, for as long as it means the draft: its spaces and its order are the person's own.
  const [typed, setTyped] = useState(() => text ?? draftText(draft));
  const [seen, setSeen] = useState<JsonObject>(draft);
  if (seen !== draft) {
    setSeen(draft);
    const read = readText(typed, draft);
    if (text === undefined && !(read.kind === 'draft' && same(read.draft, draft))) setTyped(draftText(draft));
  }
  const shown = text ?? typed;
  const broken = text === undefined ? undefined : readText(text, draft);
  const change = (next: string) => {
    setTyped(next);
    const read = readText(next, draft);
    setText(read.kind === 'broken' ? next : undefined);
    if (read.kind === 'draft') edit((now) => keepSame(read.draft, now));
  };
  const problems: Problem[] =
    broken?.kind === 'broken'
      ? [
          {
            severity: 'error',
            message: faultText(broken.fault),
            ...(broken.fault === undefined ? {} : { from: broken.fault.at, to: Math.min(shown.length, broken.fault.at + 1) }),
          },
        ]
      : placed(shown, [
          ...faults.map(({ path, say }) => ({ path, severity: 'error' as const, message: say() })),
          ...findings.map((finding) => ({
            path: finding.path,
            severity: finding.severity,
            message: finding.say(),
            fixes: finding.fix === undefined ? [] : [{ label: finding.fix.label(), apply: () => finding.fix !== undefined && edit(finding.fix.apply) }],
          })),
        ]);
  return (
    <Card title={t('configure.jsonTitle')} flush>
      <p className="px-4 pb-3 text-small text-ink-3">{t('configure.jsonSays')}</p>
      {text !== undefined && (
        <div className="px-4 pb-3">
          <Note tone="warn">{t('configure.jsonBroken')}</Note>
        </div>
      )}
      <CodeEditor
        flush
        label={t('configure.jsonTitle')}
        language="json"
        lines={24}
        tallest={44}
        value={shown}
        base={draftText(base)}
        onChange={change}
        problems={problems}
        aria-invalid={broken === undefined ? undefined : true}
      />
    </Card>
  );
}

type Said = Omit<Problem, 'from' | 'to'> & { readonly path: Path };

/** Each remark at the value that it is about, or at what should hold it. */
function placed(text: string, said: readonly Said[]): Problem[] {
  if (said.length === 0) return [];
  const places = jsonPlaces(text);
  return said.map(({ path, ...problem }) => {
    const place = placeOf(places, path);
    // A whole object would be marked from end to end: its first sign is enough.
    return place === undefined ? problem : { ...problem, from: place.from, to: text.slice(place.from, place.to).includes('\n') ? place.from + 1 : place.to };
  });
}

/** Parts that mean the same stay the same objects, so that only what changed is drawn anew. */
function keepSame(next: JsonObject, now: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(next).map(([key, value]) => [key, same(value, now[key]) ? now[key] : value]));
}
