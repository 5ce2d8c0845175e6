import { getAt } from '#lib/at-path.ts';
import { isObject, listOf, own, textOf, type JsonObject, type Path } from '#lib/json.ts';

/** A way to a value as the API writes it, or the key that such a way cannot hold. */
export type ValuePath = { readonly path: string } | { readonly key: string };

/** The dotted way to a node of an answer; items of lists go by their number. A key that is empty or holds a dot has no such way. */
export function valuePath(steps: Path): ValuePath {
  const odd = steps.find((step) => typeof step === 'string' && (step === '' || step.includes('.')));
  return odd === undefined ? { path: steps.join('.') } : { key: String(odd) };
}

/** The value that a dotted way leads to. */
export function atValuePath(answer: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => getAt(at, [Array.isArray(at) && /^\d+$/.test(key) ? Number(key) : key]), answer);
}

/** A name for the variable, after the last key that is one; taken names get a number. */
export function variableName(steps: Path, taken: readonly string[]): string {
  const last = steps.findLast((step) => typeof step === 'string');
  const plain = String(last ?? 'value')
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9_]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .replace(/^telnyx_/, '');
  const name = plain === '' ? 'value' : plain;
  for (let n = 1; ; n += 1) {
    const next = n === 1 ? name : `${name}_${n}`;
    if (!taken.includes(next)) return next;
  }
}

export type Stored = { readonly name: string; readonly path: string };

/** What a webhook keeps of its answers. */
export function storedIn(settings: unknown): Stored[] {
  const rows = isObject(settings) ? listOf(own(settings, 'store_fields_as_variables')) : [];
  return rows.flatMap((row) => (isObject(row) ? [{ name: textOf(own(row, 'name')), path: textOf(own(row, 'value_path')) }] : []));
}

/** A webhook that keeps one more value of its answers. */
export function withStored(settings: JsonObject, { name, path }: Stored): JsonObject {
  return { ...settings, store_fields_as_variables: [...listOf(own(settings, 'store_fields_as_variables')), { name, value_path: path }] };
}
