import { fold } from './search-text.ts';

/** What could make a criterion hard to judge; `word` is the place that says so, or the number of the other criterion. */
export type Advice = { readonly at: number; readonly kind: 'two' | 'vague' | 'unseen' | 'same' | 'name'; readonly word: string };

type Criterion = { readonly name: string; readonly criteria: string };

const VERBS =
  'says?|asks?|tells?|gives?|offers?|confirms?|greets?|names?|books?|repeats?|transfers?|ends?|hangs|apologi[sz]es?|explains?|mentions?|states?|thanks?|spells?|reads?|sends?|keeps?|stays?|answers?|speaks?|waits?|stops?|refuses?|collects?|verif(?:y|ies)|provides?|schedules?|suggests?|summari[sz]es?|does|never|must|should';
const JOINED = new RegExp(`(?:\\band(?: then| also)?|\\bas well as|[;,])\\s+(?:it |he |she |they |the assistant )?(?:${VERBS})\\b`, 'i');
const SENTENCE = new RegExp(`\\b(?:${VERBS})\\b[^.!?]*[.!?]\\s+[^.!?]*\\b(?:${VERBS})\\b`, 'i');

const VAGUE =
  /\b(?:good|well|nice(?:ly)?|appropriate(?:ly)?|proper(?:ly)?|professional(?:ly)?|friendly|polite(?:ly)?|helpful(?:ly)?|natural(?:ly)?|reasonabl[ey]|adequate(?:ly)?|satisfactor(?:y|ily)|correct(?:ly)?|smooth(?:ly)?|as needed|if necessary|etc|handles?)\b/i;

const UNSEEN =
  /\b(?:thinks?|feels?|understands?|knows?|wants?|believes?|reali[sz]es?|intends?|is (?:happy|satisfied|calm)|tone of voice|sounds?|smiles?|accent|volume|latency|within \d+ (?:ms|milliseconds?|seconds?)|in the background|database|crm|(?:is|are|gets?) (?:saved|stored|logged|recorded)|(?:e-?mail|text|sms) (?:is|was|gets?) sent)\b/i;

/** What a judge who has nothing but the transcript will stumble over. Written for criteria in English; a remark, never a fault. */
export function adviceOn(criteria: readonly Criterion[]): Advice[] {
  return criteria.flatMap(({ name, criteria: text }, at) => [
    ...first('two', at, JOINED.exec(text)?.[0] ?? (SENTENCE.test(text) ? '.' : undefined)),
    ...first('vague', at, VAGUE.exec(text)?.[0]),
    ...first('unseen', at, UNSEEN.exec(text)?.[0]),
    ...first(
      'same',
      at,
      earlier(criteria, at, (other) => text.trim() !== '' && plain(other.criteria) === plain(text)),
    ),
    ...first(
      'name',
      at,
      earlier(criteria, at, (other) => name.trim() !== '' && plain(other.name) === plain(name)),
    ),
  ]);
}

function first(kind: Advice['kind'], at: number, word: string | undefined): Advice[] {
  return word === undefined ? [] : [{ at, kind, word: word.replace(/^[;,]\s*/, '') }];
}

/** The number, counted from 1, of an earlier one that is meant. */
function earlier(criteria: readonly Criterion[], at: number, isMeant: (other: Criterion) => boolean): string | undefined {
  const found = criteria.slice(0, at).findIndex(isMeant);
  return found < 0 ? undefined : String(found + 1);
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

type Judged = { readonly detail_status?: readonly { readonly name: string; readonly status: string }[] | null | undefined };

/** A criterion that passed this often and never failed tells little. */
const OFTEN = 20;

/** In how many runs a criterion was judged without ever failing; `null` when that is too few to say anything, or it did fail. */
export function neverFailedIn(name: string, runs: readonly Judged[]): number | null {
  const verdicts = runs.flatMap((run) => (run.detail_status ?? []).filter((verdict) => verdict.name === name).map(({ status }) => status));
  const passed = verdicts.filter((status) => status === 'passed').length;
  return passed >= OFTEN && !verdicts.includes('failed') ? passed : null;
}
