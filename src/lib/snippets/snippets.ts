import { curlSnippet } from './curl.ts';
import { pythonSnippet } from './python.ts';
import type { ApiRequest } from './request.ts';
import { rubySnippet } from './ruby.ts';
import { typescriptSnippet } from './typescript.ts';

export const LANGUAGES = ['curl', 'ruby', 'python', 'typescript'] as const;
export type Language = (typeof LANGUAGES)[number];

const WRITERS: Readonly<Record<Language, (request: ApiRequest) => string>> = {
  curl: curlSnippet,
  ruby: rubySnippet,
  python: pythonSnippet,
  typescript: typescriptSnippet,
};

/** A call of the API as a program in a language; with the official package where there is one. */
export function snippet(language: Language, request: ApiRequest): string {
  return WRITERS[language](request);
}
