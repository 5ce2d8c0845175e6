import { useEffect, useEffectEvent, useImperativeHandle, useLayoutEffect, useMemo, useRef } from 'react';
import { lineMarks } from '#lib/line-marks.ts';
import { useSettled } from '#ui/use-settled.ts';
import type { EditorProps, Handover } from './editor-props.ts';
import { heightOf } from './editor-box.ts';
import { createEditor, type CodeView } from './editor-view.ts';

/** CodeMirror, given a text and told what happens to it. */
export function Editor({ value, onChange, lines = 4, tallest = 30, fill = false, keptPlace, ref, ...props }: EditorProps & Handover) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<CodeView>(null);
  const { label, language = 'plain', placeholder, problems, names, base, id } = props;
  const [describedBy, invalid] = [props['aria-describedby'], props['aria-invalid']];
  const isReadOnly = onChange === undefined;
  const settings = useMemo(
    () => ({ label, language, placeholder, id, describedBy, invalid, isReadOnly }),
    [label, language, placeholder, id, describedBy, invalid, isReadOnly],
  );
  const settled = useSettled(value);
  const marks = useMemo(() => (base === undefined ? [] : lineMarks(base, settled)), [base, settled]);

  const hear = useEffectEvent((text: string) => onChange?.(text));
  const create = useEffectEvent((parent: HTMLElement) => createEditor(parent, value, settings, hear));
  const begin = useEffectEvent((made: CodeView) => {
    const place = keptPlace();
    if (place !== null) made.select(place.from, place.to);
  });
  // Outside system: CodeMirror, which keeps its own state and is told what changed outside of it. It is there as soon as the
  // plain text is gone, so that no key goes lost between the two.
  useLayoutEffect(() => {
    if (host.current === null) return;
    const made = create(host.current);
    view.current = made;
    begin(made);
    return () => {
      view.current = null;
      made.destroy();
    };
  }, []);
  // Outside system: the same editor, told what its reader was given since.
  useEffect(() => view.current?.setSettings(settings), [settings]);
  useEffect(() => view.current?.setText(value), [value]);
  useEffect(() => view.current?.setNames(names), [names]);
  useEffect(() => view.current?.setMarks(marks), [marks]);
  useEffect(() => view.current?.setProblems(problems ?? []), [problems]);
  useImperativeHandle(ref, () => ({ focus: () => view.current?.focus(), select: (from, to) => view.current?.select(from, to) }), []);

  return (
    <div
      ref={host}
      className={`flex flex-col overflow-hidden rounded-[inherit] [&>.cm-editor]:min-h-0 [&>.cm-editor]:flex-auto ${fill ? 'h-full' : ''}`}
      style={fill ? undefined : { minHeight: heightOf(lines), maxHeight: heightOf(tallest) }}
    />
  );
}
