import { CodeEditor } from '#ui/code/CodeEditor.tsx';
import { headingOf } from '#pages/assistant-configure/tools/list/kinds.ts';
import { jsonText } from '#wire/assistant-fields/value-text.ts';

/** A tool that is not edited here, as JSON to be read. */
export function ToolJson({ tool, says }: { tool: unknown; says: string }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <p className="text-ink-3">{says}</p>
      <CodeEditor label={headingOf(tool)} language="json" lines={3} tallest={16} value={jsonText(tool)} />
    </div>
  );
}
