import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayStart, parseQuery, STANDINGS, standingOf, withStanding } from './matrix-query.ts';

const terms = (text: string) => parseQuery(text).terms;
const faults = (text: string) => parseQuery(text).faults;

describe('reading a query', () => {
  it('knows keys, quotes, commas and "not"', () => {
    expect(parseQuery('s:failed v:"Concise greeting" crit:greeting text')).toEqual({
      terms: [
        { kind: 'status', words: ['failed'], not: false },
        { kind: 'version', words: ['Concise greeting'], not: false },
        { kind: 'criterion', words: ['greeting'], not: false },
        { kind: 'text', words: ['text'], not: false },
      ],
      faults: [],
    });
    expect(terms('!s:failed,error')).toEqual([{ kind: 'status', words: ['failed', 'error'], not: true }]);
    expect(terms('v:"a, b",c')).toEqual([{ kind: 'version', words: ['a, b', 'c'], not: false }]);
    expect(terms('"s:failed"')).toEqual([{ kind: 'text', words: ['s:failed'], not: false }]);
    expect(terms('Status:Passed since:2026-11-01')).toHaveLength(2);
  });

  it('says what it cannot read and keeps the rest', () => {
    expect(parseQuery('x:1 hours')).toEqual({ terms: [{ kind: 'text', words: ['hours'], not: false }], faults: [{ kind: 'key', text: 'x:' }] });
    expect(faults('s:')).toEqual([{ kind: 'empty', text: 's:' }]);
    expect(faults('!')).toEqual([{ kind: 'empty', text: '!' }]);
    expect(faults('is:broken')).toEqual([{ kind: 'standing', text: 'is:broken' }]);
    expect(faults('since:yesterday')).toEqual([{ kind: 'date', text: 'since:yesterday' }]);
    expect(faults('until:2026-02-30')).toHaveLength(1);
    expect(faults('v:"Conc')).toEqual([{ kind: 'quote', text: 'v:"Conc' }]);
  });

  it('makes of every text as many terms and faults as it has pieces, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const read = parseQuery(text);
        expect(read.terms.every((term) => term.words.length > 0)).toBe(true);
        if (text.trim() === '') expect(read).toEqual({ terms: [], faults: [] });
        else expect(read.terms.length + read.faults.length).toBeGreaterThan(0);
      }),
    );
  });

  it('reads bare words as text, one term each', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 6 }), (words) => {
        expect(terms(words.join(' '))).toEqual(words.map((word) => ({ kind: 'text', words: [word], not: false })));
      }),
    );
  });
});

describe('the standing in a query', () => {
  const texts = fc.array(fc.constantFrom('hours', 's:failed', 'v:"Concise greeting"', '!is:flaky', 'is:new', 'is:new,fixed', 'crit:"a b"'), { maxLength: 6 });

  it('is put in and taken out without touching other terms', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...STANDINGS, null), (parts, standing) => {
        const text = withStanding(parts.join(' '), standing);
        expect(standingOf(parseQuery(text))).toBe(standing);
        expect(withStanding(text, null)).toBe(parts.filter((part) => !part.startsWith('is:')).join(' '));
      }),
    );
  });
});

describe('a day', () => {
  it('is a date of the calendar', () => {
    expect(dayStart('2026-11-24')).toBe(new Date(2026, 10, 24).getTime());
    expect([dayStart('2026-13-01'), dayStart('24.11.2026'), dayStart('')]).toEqual([null, null, null]);
  });
});
