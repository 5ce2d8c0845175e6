import { useImperativeHandle, useRef } from 'react';
import type { EditorProps, Handover } from './editor-props.ts';
import { heightOf } from './editor-box.ts';

/** The text in what every browser has, while the editor is on its way or when it cannot be had. */
export function PlainText({ label, value, onChange, placeholder, lines = 4, tallest = 30, fill = false, keepPlace, ref, ...rest }: EditorProps & Handover) {
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(
    ref,
    () => ({
      focus: () => area.current?.focus(),
      select: (from, to) => {
        area.current?.focus();
        area.current?.setSelectionRange(from, to);
      },
    }),
    [],
  );
  /** Read when it goes, for the events of a cursor come later than the cursor, and the editor may come between the two. */
  const attach = (element: HTMLTextAreaElement | null) => {
    area.current = element;
    return () => {
      area.current = null;
      keepPlace(element !== null && document.activeElement === element ? { from: element.selectionStart, to: element.selectionEnd } : null);
    };
  };
  return (
    <textarea
      ref={attach}
      id={rest.id}
      aria-label={label}
      aria-describedby={rest['aria-describedby']}
      aria-invalid={rest['aria-invalid']}
      placeholder={placeholder}
      readOnly={onChange === undefined}
      spellCheck={false}
      value={value}
      onChange={(event) => onChange?.(event.target.value)}
      style={fill ? { height: '100%' } : { minHeight: heightOf(lines), maxHeight: heightOf(tallest) }}
      className="block field-sizing-content w-full resize-none bg-transparent py-2 ps-4 pe-3 font-mono text-[13px]/[20px] text-ink outline-none"
    />
  );
}
