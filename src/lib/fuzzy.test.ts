import { describe, expect, it } from 'vitest';
import { bestOf, fuzzyScore, typedOf } from './fuzzy.ts';
import { fold } from './search-text.ts';

const best = (typed: string, ...texts: string[]) =>
  bestOf(
    typedOf(typed),
    texts.map((text) => ({ text, folded: fold(text) })),
    10,
  ).map(({ text }) => text);

describe('finding what was meant', () => {
  it('takes a whole word before scattered letters, and the start of a word before its middle', () => {
    expect(best('des', 'Modest line', 'Front desk', 'Dental emergency service', 'Desk')).toEqual([
      'Desk',
      'Front desk',
      'Dental emergency service',
      'Modest line',
    ]);
  });

  it('finds by initials and by letters left out', () => {
    expect(best('hdf', 'Harbor Dental front desk', 'Hotel')).toEqual(['Harbor Dental front desk']);
    expect(best('hrbr', 'Harbor Dental', 'Hotel')).toEqual(['Harbor Dental']);
    expect(best('xyz', 'Harbor Dental')).toEqual([]);
  });

  it('wants every word, in any order, without case and accents', () => {
    expect(best('desk HARBOR', 'Harbor Dental front desk', 'Front desk')).toEqual(['Harbor Dental front desk']);
    expect(best('ubergabe', 'Übergabe')).toEqual(['Übergabe']);
  });

  it('does not find letters that begin in the middle of a word', () => {
    expect(fuzzyScore(typedOf('ts'), 'front desk')).toBeNull();
  });

  it('prefers the shorter of two that fit alike, and keeps the order of equals', () => {
    expect(best('line', 'Line 10', 'Line', 'Line 11')).toEqual(['Line', 'Line 10', 'Line 11']);
    expect(best('', 'b', 'a')).toEqual(['b', 'a']);
  });

  it('keeps only the best of many', () => {
    const many = Array.from({ length: 500 }, (_, at) => ({ folded: `line ${at}` }));
    expect(bestOf(typedOf('line 499'), many, 3)).toEqual([{ folded: 'line 499' }]);
    expect(bestOf(typedOf('line'), many, 3)).toHaveLength(3);
  });
});
