import { expect, test } from 'vitest';
import { later as englishLater } from './en-later.ts';
import { en } from './en.ts';
import { later } from './zh-later.ts';
import { zh } from './zh.ts';

type Texts = Readonly<Record<string, Readonly<Record<string, string | Readonly<Record<string, string>>>>>>;

/** Latin words that are names in Chinese, too. */
const NAMES =
  /\b(?:Switchboard|Telnyx|TeXML|JSON|CSV|JUnit|XML|SMS|API|MCP|URL|UTC|ID|E\.164|SIP|DNS|TLS|HTTP|SSE|curl|Ruby|Python|TypeScript|OpenAI|ElevenLabs|Vapi|Retell|Langfuse|Krisp|DeepFilterNet|ai-coustics|WAV|null|Esc|Enter|Ctrl|Shift|GB|kB|ms|Markdown|Webhook|DTMF|HTML|POST|GET|Wilson|Newcombe|McNemar)\b/g;

const flat = (areas: Texts): Map<string, readonly string[]> =>
  new Map(
    Object.entries(areas).flatMap(([area, texts]) =>
      Object.entries(texts).map(([name, text]) => [`${area}.${name}`, typeof text === 'string' ? [text] : Object.values(text)] as const),
    ),
  );

const english = flat({ ...en, ...englishLater });
const chinese = flat({ ...zh, ...later });

const paramsOf = (forms: readonly string[]) => new Set(forms.flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)));

test('every text has its Chinese, and no Chinese is of a text that is gone', () => {
  const [wanted, given] = [new Set(english.keys()), new Set(chinese.keys())];
  expect([...wanted.difference(given)]).toEqual([]);
  expect([...given.difference(wanted)]).toEqual([]);
});

test('a Chinese text says every number and name that the English one says', () => {
  const wrong = [...chinese].filter(([key, forms]) => paramsOf(forms).symmetricDifference(paramsOf(english.get(key) ?? [])).size > 0);
  expect(wrong).toEqual([]);
});

test('no text was left in English', () => {
  const isEnglish = (form: string) => !/\p{Script=Han}/u.test(form) && /[A-Za-z]{3}/.test(form.replaceAll(/\{\w+\}/g, '').replaceAll(NAMES, ''));
  expect([...chinese].filter(([, forms]) => forms.some(isEnglish))).toEqual([]);
});
