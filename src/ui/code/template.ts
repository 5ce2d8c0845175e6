import { autocompletion, pickedCompletion, type Completion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { Facet, RangeSetBuilder } from '@codemirror/state';
import { Decoration, ViewPlugin, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view';
import { templateParts } from '#lib/template.ts';
import { written, type TemplateName } from './template-names.ts';

/** The names that may be used in the text. */
export const templateNames = Facet.define<readonly TemplateName[], readonly TemplateName[]>({ combine: ([first = []]) => first });

const KNOWN = Decoration.mark({ class: 'cm-variable' });
const UNKNOWN = Decoration.mark({ class: 'cm-variable-unknown' });

/** Marks for the variables in sight. */
export const variableMarks = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = marksOf(view);
    }
    update({ view, docChanged, viewportChanged, startState, state }: ViewUpdate) {
      if (docChanged || viewportChanged || startState.facet(templateNames) !== state.facet(templateNames)) this.decorations = marksOf(view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function marksOf(view: EditorView): DecorationSet {
  const names = view.state.facet(templateNames);
  const marks = new RangeSetBuilder<Decoration>();
  if (names.length === 0) return marks.finish();
  const known = new Set(names.map(written));
  for (const { from, to } of view.visibleRanges) {
    // From the beginning of a line, so that no variable is met in its middle.
    const start = view.state.doc.lineAt(from).from;
    for (const part of templateParts(view.state.doc.sliceString(start, to))) {
      if (part.kind !== 'variable' && part.kind !== 'secret') continue;
      marks.add(start + part.from, start + part.to, known.has(written({ name: part.name, kind: part.kind })) ? KNOWN : UNKNOWN);
    }
  }
  return marks.finish();
}

/** Names after `{{`, or anywhere when they are asked for. */
export function completion() {
  // Two braces ask for the names: whoever then presses Enter means the first, however quickly.
  return autocompletion({ override: [offers], icons: false, maxRenderedOptions: 60, interactionDelay: 0 });
}

function offers(context: CompletionContext): CompletionResult | null {
  const names = context.state.facet(templateNames);
  const begun = context.matchBefore(/\{\{[^{}\n]{0,100}/);
  if (names.length === 0 || (begun === null && !context.explicit)) return null;
  const from = begun === null ? context.pos : begun.from + 2;
  const typed = context.state.sliceDoc(from, context.pos).trim().toLowerCase();
  const groups = [...new Set(names.map(({ group }) => group))];
  const fitting = names.filter(({ name }) => name.toLowerCase().includes(typed));
  // The groups stand in the order in which they were given; what was typed may stand anywhere in a name, but all of it must.
  return {
    from,
    options: fitting.map((name) => offer(name, groups.indexOf(name.group), begun !== null)),
    filter: false,
    // With the key and not after it: an Enter that comes at once takes what fits by then.
    update: (_result, _from, _to, next) => offers(next),
  };
}

function offer(name: TemplateName, rank: number, isBegun: boolean): Completion {
  return {
    label: name.name,
    detail: name.detail,
    section: { name: name.group, rank },
    type: name.kind,
    apply: (view, picked, from, to) => {
      const begin = isBegun ? from - 2 : from;
      const closed = view.state.doc.sliceString(to, to + 2) === '}}' ? to + 2 : to;
      const insert = written(name);
      view.dispatch({
        changes: { from: begin, to: closed, insert },
        selection: { anchor: begin + insert.length },
        annotations: pickedCompletion.of(picked),
        userEvent: 'input.complete',
      });
    },
  };
}
