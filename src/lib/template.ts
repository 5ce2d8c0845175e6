/** A part of a text with `{{variables}}`, from and to counted in UTF-16 as strings and editors do. */
export type TemplatePart = {
  /** `single` is a name in single braces, which is filled in nowhere but in the address of a webhook. */
  readonly kind: 'text' | 'variable' | 'secret' | 'single';
  /** The name, or the text itself. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
};

const SECRET = String.raw`\{\{#integration_secret\}\}(?<secret>[^{}]*)\{\{\/integration_secret\}\}`;
/** Bounded, so that a text full of open braces is read in one go. */
const VARIABLE = String.raw`\{\{(?=[^\S\n]*[^\s{}#/])(?<variable>[^{}\n]{1,200})\}\}`;
const SINGLE = String.raw`(?<!\{)\{(?<single>[A-Za-z_][\w.-]*)\}(?!\})`;

/** A text cut into plain stretches, variables, secrets and names in single braces. */
export function templateParts(text: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let at = 0;
  for (const match of text.matchAll(new RegExp(`${SECRET}|${VARIABLE}|${SINGLE}`, 'g'))) {
    const { secret, variable, single } = match.groups ?? {};
    if (match.index > at) parts.push({ kind: 'text', name: text.slice(at, match.index), from: at, to: match.index });
    at = match.index + match[0].length;
    const kind = secret !== undefined ? 'secret' : variable !== undefined ? 'variable' : 'single';
    parts.push({ kind, name: (secret ?? variable ?? single ?? '').trim(), from: match.index, to: at });
  }
  if (at < text.length) parts.push({ kind: 'text', name: text.slice(at), from: at, to: text.length });
  return parts;
}

/** A part of a preview: what the caller would hear there. A variable without a value stays as it is written. */
export type PreviewPart = { readonly kind: 'text' | 'value' | 'unset' | 'secret'; readonly text: string; readonly name: string };

/** A text with its variables filled in. */
export function preview(text: string, valueOf: (name: string) => string | undefined): PreviewPart[] {
  return templateParts(text).map(({ kind, name, from, to }): PreviewPart => {
    const written = text.slice(from, to);
    if (kind === 'secret') return { kind, text: written, name };
    if (kind !== 'variable') return { kind: 'text', text: written, name: '' };
    const value = valueOf(name);
    return value === undefined ? { kind: 'unset', text: written, name } : { kind: 'value', text: value, name };
  });
}

export function previewText(text: string, valueOf: (name: string) => string | undefined): string {
  return preview(text, valueOf)
    .map((part) => part.text)
    .join('');
}

/** A text with one variable written in double braces wherever it stands in single ones. */
export function doubled(text: string, name: string): string {
  return templateParts(text)
    .map((part) => (part.kind === 'single' && part.name === name ? `{{${name}}}` : text.slice(part.from, part.to)))
    .join('');
}
