import { lineDiff, type DiffLine } from '#lib/line-diff.ts';
import { t } from '#lib/words/t.ts';
import { asText, type AssistantForm, type FieldName } from '#pages/assistant-configure/form.ts';
import { fieldWord } from '#pages/assistant-configure/words.ts';

/** Each changed field with its lines before and after; unchanged lines are folded. */
export function Changes({ fields, before, after }: { fields: readonly FieldName[]; before: AssistantForm; after: AssistantForm }) {
  return (
    <dl className="grid gap-3">
      {fields.map((field) => (
        <div key={field}>
          <dt className="mb-1 font-medium">{fieldWord(field)}</dt>
          <dd className="overflow-hidden rounded-2 border border-line-2 font-mono text-[13px]">
            {folded(lineDiff(asText(before, field), asText(after, field))).map((line, at) => (
              <Line key={at} line={line} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

type Shown = DiffLine | { readonly kind: 'fold'; readonly count: number };

/** A change keeps one unchanged line at each side. */
function folded(lines: readonly DiffLine[]): Shown[] {
  const near = (at: number) => [at - 1, at, at + 1].some((other) => lines[other] !== undefined && lines[other].kind !== 'same');
  const shown: Shown[] = [];
  for (const [at, line] of lines.entries()) {
    const last = shown.at(-1);
    if (near(at)) shown.push(line);
    else if (last?.kind === 'fold') shown[shown.length - 1] = { kind: 'fold', count: last.count + 1 };
    else shown.push({ kind: 'fold', count: 1 });
  }
  return shown;
}

function Line({ line }: { line: Shown }) {
  if (line.kind === 'fold')
    return (
      <p className="border-y border-dashed border-line px-3 py-1 font-sans text-small text-ink-3 first:border-t-0 last:border-b-0">
        {t('assistant.sameLines', { count: line.count })}
      </p>
    );
  const text = line.text === '' ? '\u00a0' : line.text;
  const shape = 'px-3 py-0.5 whitespace-pre-wrap break-words';
  if (line.kind === 'gone') return <del className={`block bg-fail-soft text-fail ${shape}`}>{text}</del>;
  if (line.kind === 'new') return <ins className={`block bg-pass-soft text-pass ${shape}`}>{text}</ins>;
  return <p className={`text-ink-2 ${shape}`}>{text}</p>;
}
