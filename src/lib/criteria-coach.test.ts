import { describe, expect, it } from 'vitest';
import { adviceOn, neverFailedIn } from './criteria-coach.ts';

const kinds = (...texts: string[]) => adviceOn(texts.map((criteria, at) => ({ name: `n${at}`, criteria }))).map(({ at, kind }) => `${at} ${kind}`);

describe('the criteria coach', () => {
  it.each(['The assistant says its name.', 'Asks for name and number.', 'The last sentence is a farewell.', ''])('has nothing to say of “%s”', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it.each([
    'Greets the caller and asks for the name.',
    'Gives the hours, then stops; offers a person.',
    'Asks for the date and then confirms it.',
    'The assistant says hello. It never says a price.',
  ])('sees two requirements in “%s”', (text) => {
    expect(kinds(text)).toEqual(['0 two']);
  });

  it('sees words that everybody judges differently', () => {
    expect(adviceOn([{ name: 'a', criteria: 'Is Friendly to the caller.' }])).toEqual([{ at: 0, kind: 'vague', word: 'Friendly' }]);
    expect(kinds('Asks about wellness.')).toEqual([]);
  });

  it('sees what no transcript shows', () => {
    expect(kinds('The booking is saved.')).toEqual(['0 unseen']);
    expect(kinds('Replies within 2 seconds.')).toEqual(['0 unseen']);
  });

  it('sees the same twice, whatever its case and points', () => {
    expect(kinds('Says hello.', 'Says: HELLO')).toEqual(['1 same']);
    expect(
      adviceOn([
        { name: 'Greeting', criteria: 'Says hello.' },
        { name: 'greeting ', criteria: 'Says the hours.' },
      ]),
    ).toEqual([{ at: 1, kind: 'name', word: '1' }]);
  });

  it('tells of a criterion that never fails only after enough runs', () => {
    const runs = (count: number, status = 'passed') => Array.from({ length: count }, () => ({ detail_status: [{ name: 'a', status }] }));
    expect(neverFailedIn('a', runs(19))).toBeNull();
    expect(neverFailedIn('a', [...runs(40), {}])).toBe(40);
    expect(neverFailedIn('a', [...runs(40), ...runs(1, 'failed')])).toBeNull();
    expect(neverFailedIn('b', runs(40))).toBeNull();
  });
});
