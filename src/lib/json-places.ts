import { pathKey, type Path } from './json.ts';

/** Where a value stands in a JSON text, in UTF-16 offsets. */
export type JsonPlace = { readonly from: number; readonly to: number };

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,]|[^\s{}[\]:,"]+/gy;
const SPACE = /\s*/y;

type Frame = { readonly path: Path; readonly isList: boolean; readonly from: number; index: number; key: string | undefined };

/**
 * The place of every value of a valid JSON text by its path (`pathKey`). Where a key stands twice, the last one counts, as it
 * does for who reads the text.
 */
export function jsonPlaces(text: string): ReadonlyMap<string, JsonPlace> {
  const places = new Map<string, JsonPlace>();
  const open: Frame[] = [];
  let at = 0;
  const pathHere = (): Path => {
    const top = open.at(-1);
    return top === undefined ? [] : [...top.path, top.isList ? top.index : (top.key ?? '')];
  };
  while (at < text.length) {
    SPACE.lastIndex = at;
    at += SPACE.exec(text)?.[0].length ?? 0;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) break;
    const [from, to] = [at, at + token.length];
    at = to;
    const top = open.at(-1);
    if (token === '{' || token === '[') open.push({ path: pathHere(), isList: token === '[', from, index: 0, key: undefined });
    else if (token === '}' || token === ']') {
      if (top !== undefined) places.set(pathKey(top.path), { from: top.from, to });
      open.pop();
    } else if (token === ',') {
      if (top?.isList === true) top.index += 1;
      else if (top !== undefined) top.key = undefined;
    } else if (token !== ':') {
      if (top !== undefined && !top.isList && top.key === undefined) top.key = String(JSON.parse(token));
      else places.set(pathKey(pathHere()), { from, to });
    }
  }
  return places;
}

/** The place of a value, or of the nearest one around it, for what is missing has no place of its own. */
export function placeOf(places: ReadonlyMap<string, JsonPlace>, path: Path): JsonPlace | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const place = places.get(pathKey(path.slice(0, length)));
    if (place !== undefined) return place;
  }
  return undefined;
}
