import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { xml } from '@codemirror/lang-xml';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { nextDiagnostic, previousDiagnostic, setDiagnostics } from '@codemirror/lint';
import { search, searchKeymap } from '@codemirror/search';
import { Annotation, Compartment, EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, highlightSpecialChars, keymap, lineNumbers, placeholder } from '@codemirror/view';
import type { LineMark } from '#lib/line-marks.ts';
import { t } from '#lib/words/t.ts';
import { markGutter, setLineMarks } from './line-gutter.ts';
import type { Language } from './editor-props.ts';
import type { Problem } from './problem.ts';
import { replacement } from './replacement.ts';
import { completion, templateNames, variableMarks } from './template.ts';
import type { TemplateName } from './template-names.ts';
import { editorTheme, inks } from './theme.ts';

export type Settings = {
  readonly label: string;
  readonly language: Language;
  readonly placeholder: string | undefined;
  readonly id: string | undefined;
  readonly describedBy: string | undefined;
  readonly invalid: true | undefined;
  readonly isReadOnly: boolean;
};

/**
 * Text that takes the place of a selection. Left to itself, the browser carries the look of what was there over as styles of its own
 * making, which our policy forbids. The browser tells the editor of a selection later than it writes over it.
 */
const overSelection = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { inputType, data } = event;
    if (inputType !== 'insertText' || data === null || view.composing || view.state.readOnly) return false;
    const { from, to } = view.state.selection.main.empty ? meant(view) : view.state.selection.main;
    if (from === to) return false;
    const insert = view.state.toText(data);
    view.dispatch({ changes: { from, to, insert }, selection: { anchor: from + insert.length }, userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});

/** What the browser has selected in the editor and is about to write over. */
function meant(view: EditorView): { readonly from: number; readonly to: number } {
  const selection = document.getSelection();
  const range = selection === null || selection.isCollapsed ? undefined : selection.getRangeAt(0);
  if (range === undefined || !view.contentDOM.contains(range.commonAncestorContainer)) return { from: 0, to: 0 };
  return { from: view.posAtDOM(range.startContainer, range.startOffset), to: view.posAtDOM(range.endContainer, range.endOffset) };
}

/** A text from outside, which nobody outside needs to be told of. */
const given = Annotation.define<true>();

const LANGUAGES: Readonly<Record<Language, () => Extension>> = {
  plain: () => [],
  json: () => [json(), bracketMatching()],
  xml: () => [xml(), bracketMatching()],
};

export type CodeView = ReturnType<typeof createEditor>;

/** An editor in the page; `hear` is told each text that a person makes. */
export function createEditor(parent: HTMLElement, text: string, settings: Settings, hear: (text: string) => void) {
  const [sets, names] = [new Compartment(), new Compartment()];
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        EditorView.cspNonce.of(document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? ''),
        EditorState.phrases.of(phrases()),
        lineNumbers(),
        markGutter,
        history(),
        overSelection,
        drawSelection(),
        highlightSpecialChars(),
        EditorView.lineWrapping,
        search({ top: true }),
        completion(),
        variableMarks,
        syntaxHighlighting(inks),
        editorTheme,
        // Tab is not taken: it leaves the text, as it leaves every other field.
        keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, { key: 'F8', run: nextDiagnostic, shift: previousDiagnostic }]),
        names.of(templateNames.of([])),
        sets.of(extensionsFor(settings)),
        EditorView.updateListener.of((update) => {
          if (update.docChanged && update.transactions.some((change) => change.annotation(given) !== true)) hear(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    focus: () => view.focus(),
    destroy: () => view.destroy(),
    select: (from: number, to: number) => {
      const length = view.state.doc.length;
      view.dispatch({
        selection: { anchor: Math.min(from, length), head: Math.min(to, length) },
        effects: EditorView.scrollIntoView(Math.min(from, length), { y: 'center' }),
      });
      view.focus();
    },
    setText: (next: string) => {
      const changes = replacement(view.state.doc.toString(), next);
      if (changes !== undefined) view.dispatch({ changes, annotations: given.of(true) });
    },
    setSettings: (next: Settings) => view.dispatch({ effects: sets.reconfigure(extensionsFor(next)) }),
    setNames: (next: readonly TemplateName[] | undefined) => view.dispatch({ effects: names.reconfigure(templateNames.of(next ?? [])) }),
    setMarks: (marks: readonly LineMark[]) => view.dispatch({ effects: setLineMarks.of(marks) }),
    setProblems: (problems: readonly Problem[]) => view.dispatch(setDiagnostics(view.state, placed(problems, view.state.doc.length))),
  };
}

function extensionsFor({ label, language, placeholder: hint, id, describedBy, invalid, isReadOnly }: Settings): Extension {
  return [
    LANGUAGES[language](),
    EditorState.readOnly.of(isReadOnly),
    hint === undefined ? [] : placeholder(hint),
    EditorView.contentAttributes.of({
      'aria-label': label,
      // What scrolls must be reachable by the keyboard, also for checkers that do not count editable text.
      tabindex: '0',
      ...(id === undefined ? {} : { id }),
      ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
      ...(invalid === undefined ? {} : { 'aria-invalid': 'true' }),
      ...(isReadOnly ? { 'aria-readonly': 'true' } : {}),
      ...(language === 'plain' ? { spellcheck: 'true', autocapitalize: 'sentences' } : {}),
    }),
  ];
}

/** Problems that have a place; one that was found in a longer text than there is now ends where the text ends. */
function placed(problems: readonly Problem[], length: number) {
  return problems.flatMap(({ severity, message, from, to, fixes = [] }) =>
    from === undefined
      ? []
      : [
          {
            from: Math.min(from, length),
            to: Math.min(to ?? from, length),
            severity: severity === 'hint' ? ('info' as const) : severity,
            message,
            actions: fixes.map((fix) => ({ name: fix.label, apply: () => fix.apply() })),
          },
        ],
  );
}

/** What the editor's own parts say, in the words of the catalogue. */
function phrases() {
  return {
    Find: t('texts.find'),
    Replace: t('texts.replace'),
    next: t('texts.next'),
    previous: t('texts.previous'),
    all: t('texts.all'),
    'match case': t('texts.matchCase'),
    'by word': t('texts.byWord'),
    regexp: t('texts.regexp'),
    replace: t('texts.replaceOne'),
    'replace all': t('texts.replaceAll'),
    close: t('ui.close'),
    Completions: t('texts.completions'),
  };
}
