import { isObject, own, type Path } from './json.ts';

/** The value at a path, or undefined where the path leads nowhere. */
export function getAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) {
    if (Array.isArray(at)) at = typeof step === 'number' ? at[step] : undefined;
    else if (isObject(at)) at = own(at, String(step));
    else return undefined;
  }
  return at;
}

/**
 * A copy with another value at the path, made of the old one where nothing changed. `undefined` removes the key or the item;
 * objects that become empty stay, since an empty object is not the same as none. Objects on the way are made, lists for a number.
 */
export function setAt(value: unknown, path: Path, next: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return next;
  if (Array.isArray(value) && typeof step === 'number') return inList(value, step, rest, next);
  if (next === undefined && !(isObject(value) && Object.hasOwn(value, String(step)))) return value;
  if (!isObject(value) && typeof step === 'number') return inList([], step, rest, next);
  const object = isObject(value) ? value : {};
  const inner = setAt(own(object, String(step)), rest, next);
  if (inner === undefined) return Object.fromEntries(Object.entries(object).filter(([key]) => key !== String(step)));
  return { ...object, [String(step)]: inner };
}

function inList(list: readonly unknown[], at: number, rest: Path, next: unknown): readonly unknown[] {
  if (rest.length === 0 && next === undefined) return list.filter((_, other) => other !== at);
  const inner = setAt(list[at], rest, next);
  return at < list.length ? list.with(at, inner) : [...list, inner];
}

/** A list with one item at another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...list.slice(from, from + 1), ...rest.slice(to)];
}
