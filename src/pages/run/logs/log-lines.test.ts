import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { haystackOf, isInUtc, isWorse, logLines, markedParts, matchesIn as matchesOf, type LogLine } from './log-lines.ts';

const matchesIn = (lines: readonly LogLine[], query: string) => matchesOf(haystackOf(lines), query);

describe('the lines of a log', () => {
  it('tell time and level apart where they are there', () => {
    const [iso, clock, bare] = logLines('2026-11-20T14:02:11.204Z info call.initiated\n14:02:33 [WARN] slow\njust text');
    expect(iso).toMatchObject({ number: 1, time: '14:02:11.204', level: 'info', rest: 'call.initiated' });
    expect(clock).toMatchObject({ number: 2, time: '14:02:33', level: 'warn', rest: 'slow' });
    expect(bare).toMatchObject({ number: 3, time: '', level: null, rest: 'just text' });
  });

  it('are known to be in UTC where the log says so', () => {
    expect(isInUtc('Simulated run\n2026-11-20T14:02:11.204Z info call.initiated')).toBe(true);
    expect(isInUtc('[2026-11-20 14:02:11+00:00] call.initiated')).toBe(true);
    expect(['2026-11-20T14:02:11+02:00 a', '14:02:11 a', 'at 2026-11-20T14:02:11Z', ''].map(isInUtc)).toEqual([false, false, false, false]);
  });

  it('do not take a word of the text for a level', () => {
    expect(logLines('information desk')[0]).toMatchObject({ level: null, rest: 'information desk' });
    expect(logLines('error')[0]).toMatchObject({ level: 'error', rest: '' });
  });

  it('number every line of the log once, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: 'binary' }).map((text) => text.replace(/[\r\n]/g, '')),
          { minLength: 1 },
        ),
        (lines) => {
          const log = `${lines.join('\n')}\n`;
          expect(logLines(log).filter((line) => line.number !== null)).toHaveLength(lines.length);
        },
      ),
    );
    expect(logLines('')).toEqual([]);
  });

  it('lose nothing of a very long line', () => {
    const long = Array.from({ length: 9000 }, (_, at) => String.fromCharCode(97 + (at % 26))).join('');
    const lines = logLines(`14:02:33 error ${long}`);
    expect(lines.map((line) => line.number)).toEqual([1, null, null, null, null]);
    expect(lines.map((line) => line.rest).join('')).toBe(long);
    expect(lines.every(isWorse)).toBe(true);
  });
});

describe('searching a log', () => {
  it('finds lines in any case', () => {
    const lines = logLines('Sunday hours\nmonday\nSUNDAY');
    expect(matchesIn(lines, ' sunday ')).toEqual([0, 2]);
    expect(matchesIn(lines, ' ')).toEqual([]);
  });

  it('finds the same lines as looking at each by itself', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'B', 'İ', ' '), maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'i', ' ', 'İ'), minLength: 1 }), { minLength: 1 }), letters, (texts, query) => {
        const wanted = query.trim().toLowerCase();
        const each = texts.flatMap((text, at) => (wanted !== '' && text.toLowerCase().includes(wanted) ? [at] : []));
        expect(matchesIn(logLines(texts.join('\n')), query)).toEqual(each);
      }),
    );
    expect(matchesIn([], 'a')).toEqual([]);
  });

  it('marks what it found and keeps every character', () => {
    const lines = fc.tuple(fc.constantFrom('', '14:02:33 ', '[14:02:33] '), fc.constantFrom('', 'WARN ', 'err: '), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(lines, fc.string({ maxLength: 3 }), (parts, query) => {
        for (const line of logLines(parts.join(''))) {
          const shown = markedParts(line, query);
          expect(shown.time.map((piece) => piece.text).join('')).toBe(line.time);
          expect(shown.rest.map((piece) => piece.text).join('')).toBe(line.rest);
        }
      }),
    );
    const [line] = logLines('14:02:33 On Sunday.');
    if (line === undefined) throw new Error('no line');
    expect(markedParts(line, 'sun').rest).toEqual([
      { text: 'On ', hit: false },
      { text: 'Sun', hit: true },
      { text: 'day.', hit: false },
    ]);
  });

  it('marks in every line that it counts, in the level too and from one part into the next', () => {
    const lines = logLines('2026-11-20T14:02:33Z WARN slow answer\nplain warning');
    expect(matchesIn(lines, 'warn')).toEqual([0, 1]);
    const [first] = lines;
    if (first === undefined) throw new Error('no line');
    const hits = (query: string) =>
      Object.values(markedParts(first, query)).flatMap((pieces) => pieces.filter((piece) => piece.hit).map((piece) => piece.text));
    expect(hits('WARN')).toEqual(['warn']);
    expect(hits('33 warn slow')).toEqual(['33', 'warn', 'slow']);
    expect(matchesIn(lines, '2026')).toEqual([]);
  });
});
