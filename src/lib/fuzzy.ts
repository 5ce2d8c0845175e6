import { fold } from './search-text.ts';

/** What was typed, ready to be compared with thousands of texts. */
export type Typed = { readonly words: readonly string[] };

export const typedOf = (text: string): Typed => ({
  words: fold(text)
    .split(/\s+/u)
    .filter((word) => word !== ''),
});

/** What a letter is worth: at the start of the text, at the start of a word, right after the one before, anywhere else. */
const AT_START = 12;
const AT_WORD = 8;
const NEXT = 5;
const ANYWHERE = 1;
/** Letters in between cost, up to so many. */
const WORST_GAP = 8;

/**
 * How well a folded text answers to what was typed: each word must be found in it, as a whole or letter by letter in order.
 * The higher the better; `null` when a word is not in it. Nothing typed fits everything alike.
 */
export function fuzzyScore({ words }: Typed, text: string): number | null {
  let sum = 0;
  for (const word of words) {
    const score = wordScore(word, text);
    if (score === null) return null;
    sum += score;
  }
  // Of two that fit alike the shorter one is meant.
  return words.length === 0 ? 0 : sum - text.length / 100;
}

function wordScore(word: string, text: string): number | null {
  const whole = text.indexOf(word);
  if (whole >= 0) return wholeScore(word, text, whole);
  return scattered(word, text);
}

/** The word stands there as it was typed: best at the start of a word, so later places are looked at too. */
function wholeScore(word: string, text: string, first: number): number {
  let best = 0;
  for (let at = first; at >= 0 && best < AT_START; at = text.indexOf(word, at + 1)) best = Math.max(best, startWorth(text, at));
  return best + word.length * (NEXT + 1);
}

/** Its letters stand there in order, with others between them. The first one must begin a word, or anything would be found. */
function scattered(word: string, text: string): number | null {
  let best: number | null = null;
  const [first = ''] = word;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const worth = startWorth(text, at);
    if (worth === ANYWHERE) continue;
    const score = scatteredFrom(word, text, at, worth);
    if (score === null) break;
    if (best === null || score > best) best = score;
  }
  return best;
}

function scatteredFrom(word: string, text: string, start: number, worth: number): number | null {
  let score = worth;
  let before = start;
  for (let letter = 1; letter < word.length; letter += 1) {
    const at = text.indexOf(word[letter] ?? '', before + 1);
    if (at < 0) return null;
    const gap = at - before - 1;
    score += gap === 0 ? NEXT : startWorth(text, at) - Math.min(gap, WORST_GAP) / 2;
    before = at;
  }
  return score;
}

function startWorth(text: string, at: number): number {
  if (at === 0) return AT_START;
  return /[\s\-_/.:·]/u.test(text[at - 1] ?? '') ? AT_WORD : ANYWHERE;
}

/** A text with what to say for it. */
export type Target = { readonly folded: string };

/** The best of many, best first; what fits alike keeps its order. */
export function bestOf<T extends Target>(typed: Typed, targets: Iterable<T>, most: number): T[] {
  const kept: { readonly target: T; readonly score: number }[] = [];
  for (const target of targets) {
    const score = fuzzyScore(typed, target.folded);
    if (score === null) continue;
    const last = kept[most - 1];
    if (last !== undefined && last.score >= score) continue;
    let at = kept.length;
    while (at > 0 && (kept[at - 1]?.score ?? score) < score) at -= 1;
    kept.splice(at, 0, { target, score });
    if (kept.length > most) kept.pop();
  }
  return kept.map(({ target }) => target);
}
