import type { Language } from './snippets.ts';

export type Token = { readonly kind: 'text' | 'string' | 'word' | 'value'; readonly text: string };

const STRING = String.raw`"(?:[^"\\]|\\[^])*"`;
const VALUE = String.raw`\b(?:true|false|null|nil|None|True|False)\b|(?<![\w.])-?\d+(?:\.\d+)?(?:e[+-]?\d+)?\b`;
const WORDS: Readonly<Record<Language, string>> = {
  curl: String.raw`^curl\b|(?<=\s)--?[\w-]+(?=\s)`,
  ruby: String.raw`\b(?:require|puts)\b`,
  python: String.raw`\b(?:import|from|print)\b`,
  typescript: String.raw`\b(?:import|from|const|new|await)\b`,
};

/** A program in pieces, each with what it is. Nothing is lost: joined, they are the program. */
export function tokens(language: Language, code: string): Token[] {
  const string = language === 'curl' ? String.raw`${STRING}|'[^']*'` : STRING;
  const pattern = new RegExp(`(?<string>${string})|(?<word>${WORDS[language]})|(?<value>${VALUE})`, 'gm');
  const found: Token[] = [];
  let from = 0;
  for (const match of code.matchAll(pattern)) {
    if (match.index > from) found.push({ kind: 'text', text: code.slice(from, match.index) });
    found.push({ kind: match.groups?.['string'] !== undefined ? 'string' : match.groups?.['word'] !== undefined ? 'word' : 'value', text: match[0] });
    from = match.index + match[0].length;
  }
  if (from < code.length) found.push({ kind: 'text', text: code.slice(from) });
  return found;
}
