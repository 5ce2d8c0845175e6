import { estimatedTokens } from './estimated-tokens.ts';

/** Words that an unhurried voice says in a minute, and about how many tokens a word has. */
const WORDS_A_MINUTE = 150;
const TOKENS_A_WORD = 1.3;

/** About how long a text takes to say. */
export function spokenSeconds(text: string): number {
  return Math.round((estimatedTokens(text) / TOKENS_A_WORD / WORDS_A_MINUTE) * 60);
}
