/** A name that may stand in the double braces of a text. */
export type TemplateName = {
  readonly name: string;
  readonly kind: 'variable' | 'secret';
  /** Beside the name in the list: its value, or what fills it in. */
  readonly detail: string;
  /** The heading of the list that it stands under. */
  readonly group: string;
};

/** A name as it is written in a text. */
export function written({ name, kind }: Pick<TemplateName, 'name' | 'kind'>): string {
  return kind === 'secret' ? `{{#integration_secret}}${name}{{/integration_secret}}` : `{{${name}}}`;
}
