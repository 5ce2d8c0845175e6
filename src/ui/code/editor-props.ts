import type { Ref } from 'react';
import type { Problem } from './problem.ts';
import type { TemplateName } from './template-names.ts';

export type Language = 'plain' | 'json' | 'xml';

/** What others may do to an editor. */
export type EditorHandle = {
  focus: () => void;
  /** Puts the cursor on a stretch of the text and brings it into sight. */
  select: (from: number, to: number) => void;
};

export type EditorProps = {
  /** The name of the text; it is not shown. */
  label: string;
  value: string;
  /** Without it the text can be read, searched and copied, and that is all. */
  onChange?: ((text: string) => void) | undefined;
  language?: Language;
  placeholder?: string | undefined;
  /** Its height in lines: at least, and at most before it scrolls. `fill` takes the height of what is around it. */
  lines?: number;
  tallest?: number;
  fill?: boolean;
  id?: string | undefined;
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: true | undefined;
  problems?: readonly Problem[] | undefined;
  /** What may stand in `{{…}}`: such names are offered and marked, others are marked as unknown. The same list on every render keeps it quick. */
  names?: readonly TemplateName[] | undefined;
  /** The text before it was changed: lines that differ get a mark at their side. */
  base?: string | undefined;
  ref?: Ref<EditorHandle> | undefined;
};

/** Where the cursor stands in the plain text, so that the editor can begin there; null while the focus is elsewhere. */
type Place = { readonly from: number; readonly to: number } | null;

/** How the plain text hands over to the editor that takes its place. */
export type Handover = { readonly keepPlace: (place: Place) => void; readonly keptPlace: () => Place };
