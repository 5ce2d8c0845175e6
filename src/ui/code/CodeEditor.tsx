import { lazy, Suspense, useImperativeHandle, useRef } from 'react';
import { PlainText } from './PlainText.tsx';
import { ProblemList } from './ProblemList.tsx';
import type { EditorHandle, EditorProps, Handover } from './editor-props.ts';

/** The editor is as large as all else together, so it comes when the first text is shown; when it does not come, the plain text stays. */
const Editor = lazy(() =>
  import('./Editor.tsx').then(
    ({ Editor: loaded }) => ({ default: loaded }),
    () => ({ default: PlainText }),
  ),
);

type Props = EditorProps & {
  /** Without a border, for an editor that fills a card. */
  flush?: boolean;
};

/** A long text, JSON or XML, with what is wrong in it marked at its place and listed below with the ways out. */
export function CodeEditor({ flush = false, ref, ...props }: Props) {
  const place = useRef<ReturnType<Handover['keptPlace']>>(null);
  const editor = useRef<EditorHandle>(null);
  useImperativeHandle(ref, () => ({ focus: () => editor.current?.focus(), select: (from, to) => editor.current?.select(from, to) }), []);
  const { problems = [], value, fill = false } = props;
  const handover: Handover = {
    keepPlace: (next) => {
      place.current = next;
    },
    keptPlace: () => place.current,
  };
  return (
    <div className={fill ? 'flex h-full min-h-0 flex-col' : ''}>
      <div
        className={`relative bg-surface ${fill ? 'min-h-0 flex-1' : ''} ${flush ? '' : `rounded-2 border ${props['aria-invalid'] ? 'border-fail' : 'border-line-field'}`} focus-within:shadow-(--focus) focus-within:outline-2 focus-within:outline-transparent`}
      >
        <Suspense fallback={<PlainText {...props} {...handover} ref={editor} />}>
          <Editor {...props} {...handover} ref={editor} />
        </Suspense>
      </div>
      <ProblemList problems={problems} text={value} flush={flush} onSelect={(from, to) => editor.current?.select(from, to)} />
    </div>
  );
}
