import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Keys and tags carry the accent, what they hold is ink: the eye looks for keys. */
export const inks = HighlightStyle.define([
  { tag: [tags.propertyName, tags.tagName], color: 'var(--accent)' },
  { tag: tags.attributeName, color: 'var(--ink)' },
  { tag: [tags.string, tags.attributeValue], color: 'var(--ink-2)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--ink)', fontWeight: '600' },
  { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace, tags.angleBracket], color: 'var(--ink-3)' },
  { tag: [tags.comment, tags.processingInstruction, tags.documentMeta], color: 'var(--ink-3)', fontStyle: 'italic' },
  { tag: tags.invalid, color: 'var(--fail)' },
]);

const CONTROL = { font: 'inherit', border: '1px solid var(--line-2)', borderRadius: '6px', background: 'var(--surface)', color: 'var(--ink)' };

/** The tokens themselves, so that the theme of the page is the theme of the editor. */
export const editorTheme = EditorView.theme({
  '&': { color: 'var(--ink)', backgroundColor: 'transparent', fontSize: '13px' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: '20px', overscrollBehavior: 'auto' },
  '.cm-content': { padding: '8px 0', caretColor: 'var(--ink)' },
  '.cm-content:focus-visible': { boxShadow: 'none' },
  '.cm-line': { padding: '0 12px 0 6px' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'color-mix(in srgb, var(--accent) 22%, transparent)',
  },
  '.cm-placeholder': { color: 'var(--ink-3)' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--ink-3)', border: '0' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '36px', padding: '0 8px 0 4px' },
  '.cm-marks': { width: '4px' },
  '.cm-mark-new': { backgroundColor: 'var(--accent)', width: '3px', marginLeft: '1px' },
  '.cm-mark-gone': { borderTop: '3px solid var(--fail)', width: '4px' },
  '.cm-variable': { color: 'var(--accent)', backgroundColor: 'var(--accent-soft)', borderRadius: '3px' },
  '.cm-variable-unknown': {
    color: 'var(--error)',
    textDecoration: 'underline wavy',
    textUnderlineOffset: '4px',
    textDecorationThickness: '1px',
  },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--accent-soft)', outline: '1px solid var(--accent-line)' },
  // A long text is not parsed to its end at first: a bracket whose partner lies there is no mistake. Real ones are listed as problems.
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'transparent' },
  '.cm-searchMatch': { backgroundColor: 'var(--error-soft)', outline: '1px solid var(--error)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--accent-soft)', outline: '2px solid var(--accent)' },
  '.cm-selectionMatch': { backgroundColor: 'var(--sunken)' },
  '.cm-lintRange-error': { backgroundImage: 'none', textDecoration: 'underline wavy var(--fail)', textUnderlineOffset: '4px', textDecorationThickness: '1px' },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--error)',
    textUnderlineOffset: '4px',
    textDecorationThickness: '1px',
  },
  '.cm-lintRange-info': { backgroundImage: 'none', textDecoration: 'underline dotted var(--ink-3)', textUnderlineOffset: '4px' },
  '.cm-lintPoint:after': { borderBottomColor: 'var(--fail)' },
  '.cm-diagnostic': { padding: '6px 10px', borderLeft: '0', fontFamily: 'var(--font-sans)' },
  '.cm-diagnosticAction': { ...CONTROL, color: 'var(--accent)', backgroundColor: 'var(--raised)', padding: '1px 8px', margin: '4px 6px 0 0' },
  '.cm-tooltip': {
    backgroundColor: 'var(--raised)',
    color: 'var(--ink)',
    border: '1px solid var(--line-2)',
    borderRadius: '6px',
    boxShadow: 'var(--shadow-2)',
    overflow: 'hidden',
    maxWidth: 'min(480px, calc(100vw - 32px))',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--font-sans)', fontSize: '13px', maxHeight: '240px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '4px 10px', lineHeight: '20px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > completion-section': {
    padding: '4px 10px 2px',
    border: '0',
    color: 'var(--ink-3)',
    fontSize: '12px',
    opacity: '1',
  },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--accent-fill)', color: 'var(--on-accent)' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected] .cm-completionDetail': { color: 'var(--on-accent)' },
  '.cm-completionDetail': { color: 'var(--ink-3)', fontStyle: 'normal', marginLeft: '12px' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '600' },
  '.cm-panels': { backgroundColor: 'var(--sunken)', color: 'var(--ink)', fontFamily: 'var(--font-sans)' },
  '.cm-panels-top': { borderBottom: '1px solid var(--line)' },
  '.cm-panel.cm-search': { padding: '6px 36px 6px 12px', fontSize: '12px' },
  '.cm-panel.cm-search .cm-textfield': { ...CONTROL, borderColor: 'var(--line-field)', padding: '3px 8px' },
  '.cm-panel.cm-search .cm-button': { ...CONTROL, backgroundImage: 'none', padding: '3px 8px' },
  '.cm-panel.cm-search [name=close]': { color: 'var(--ink-2)', width: '24px', height: '24px', fontSize: '18px', top: '6px', right: '8px' },
  '.cm-panel.cm-search label': { fontSize: '12px' },
});
