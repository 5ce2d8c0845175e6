import { setAt } from '#lib/at-path.ts';
import { isObject, type JsonObject, type Path } from '#lib/json.ts';

/** `error`: refused or sure to fail. `warning`: callers are likely to notice. `hint`: worth a look. */
export type Severity = 'error' | 'warning' | 'hint';

export type Fix = { readonly label: () => string; readonly apply: (assistant: JsonObject) => JsonObject };

/** One thing to say about an assistant, at its place. Lists are counted, so that the place can be shown. */
export type Found = { readonly path: Path; readonly say: () => string; readonly fix?: Fix };

/** What exists beside the assistant. What is left out is not known yet, and nothing is said about it. */
export type Known = {
  readonly mcpServers?: ReadonlySet<string>;
  /** Integrations by their id of the catalogue, with whether they are connected. */
  readonly integrations?: ReadonlyMap<string, boolean>;
  readonly tools?: ReadonlySet<string>;
  readonly assistants?: ReadonlySet<string>;
  /** The identifiers of the integration secrets. */
  readonly secrets?: ReadonlySet<string>;
};

export type LintRule = { readonly id: string; readonly severity: Severity; readonly check: (assistant: JsonObject, known: Known) => readonly Found[] };

/** A quick fix that gives one place another value, or none. */
export function setting(label: () => string, path: Path, value: unknown): Fix {
  return {
    label,
    apply: (assistant) => {
      const after = setAt(assistant, path, value);
      return isObject(after) ? after : assistant;
    },
  };
}
