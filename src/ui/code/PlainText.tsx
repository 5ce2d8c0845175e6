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
  const keep = ({ selectionStart, selectionEnd }: HTMLTextAreaElement) => keepPlace({ from: selectionStart, to: selectionEnd });
  return (
    <textarea
      ref={area}
      id={rest.id}
      aria-label={label}
      aria-describedby={rest['aria-describedby']}
      aria-invalid={rest['aria-invalid']}
      placeholder={placeholder}
      readOnly={onChange === undefined}
      spellCheck={false}
      value={value}
      onChange={(event) => {
        keep(event.target);
        onChange?.(event.target.value);
      }}
      onFocus={(event) => keep(event.target)}
      onSelect={(event) => keep(event.currentTarget)}
      // The event of a moved cursor comes a little after the key: too late for an editor that arrives just then.
      onKeyUp={(event) => keep(event.currentTarget)}
      onBlur={() => keepPlace(null)}
      style={fill ? { height: '100%' } : { minHeight: heightOf(lines), maxHeight: heightOf(tallest) }}
      className="block field-sizing-content w-full resize-none bg-transparent py-2 ps-4 pe-3 font-mono text-[13px]/[20px] text-ink outline-none"
    />
  );
}
