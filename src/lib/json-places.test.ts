import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getAt } from './at-path.ts';
import { isObject, pathKey, type Path } from './json.ts';
import { jsonPlaces, placeOf } from './json-places.ts';

const pathsOf = (value: unknown, path: Path = []): Path[] => [
  path,
  ...(Array.isArray(value)
    ? value.flatMap((item, at) => pathsOf(item, [...path, at]))
    : isObject(value)
      ? Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))
      : []),
];

test('every value of a text is found where it stands, however the text is indented', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const read: unknown = JSON.parse(text);
      const places = jsonPlaces(text);
      expect(places.size).toBe(pathsOf(read).length);
      for (const path of pathsOf(read)) {
        const place = places.get(pathKey(path));
        expect(JSON.parse(text.slice(place?.from, place?.to))).toEqual(getAt(read, path));
      }
    }),
  );
});

test('what is missing is shown at what should hold it', () => {
  const text = '{ "a": { "b": [1] } }';
  const places = jsonPlaces(text);
  const shown = (...path: (string | number)[]) => {
    const place = placeOf(places, path);
    return text.slice(place?.from, place?.to);
  };
  expect([shown('a', 'b', 0), shown('a', 'b', 7), shown('a', 'x', 'y'), shown('z')]).toEqual(['1', '[1]', '{ "b": [1] }', text]);
  expect(placeOf(jsonPlaces(''), ['a'])).toBeUndefined();
});
