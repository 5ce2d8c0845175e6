/** Scripts that are written without spaces: each sign is a word of its own. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}`;

/** A variable, a word, a run of spaces, a line break, or one sign with the marks that belong to it. */
const TOKEN = new RegExp(
  String.raw`\{\{[^{}\n]*\}\}|(?:(?![${UNSPACED}])[\p{L}\p{N}\p{M}_’'])+|\n|[^\S\n]+|\p{Extended_Pictographic}(?:[\p{M}\p{EMod}]|\u200d\p{Extended_Pictographic})*|[^]\p{M}*`,
  'gu',
);

/** A text cut into words, spaces and signs; joined again they are the text. */
export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}
