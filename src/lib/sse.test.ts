import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sseReader } from './sse.ts';

const STREAM = ': simulated\n\nevent: delta\ndata: {"content":"Hé"}\n\nevent:delta\r\ndata: a\r\ndata:  b\r\n\r\ndata: last\n\n';
const EVENTS = [
  { name: 'delta', data: '{"content":"Hé"}' },
  { name: 'delta', data: 'a\n b' },
  { name: 'message', data: 'last' },
];

test('events are read whole, however the text is cut', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(STREAM.length)), (cuts) => {
      const read = sseReader();
      const places = [0, ...cuts.toSorted((a, b) => a - b), STREAM.length];
      expect(places.slice(1).flatMap((end, at) => read(STREAM.slice(places[at], end)))).toEqual(EVENTS);
    }),
  );
});

test('half an event is none yet, and a comment never is one', () => {
  const read = sseReader();
  expect(read(': ping\n\nevent: done\ndata: {}')).toEqual([]);
  expect(read('\n\n')).toEqual([{ name: 'done', data: '{}' }]);
});
