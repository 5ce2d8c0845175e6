import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokens } from './highlight.ts';
import { LANGUAGES, snippet } from './snippets.ts';

test('joined, the pieces are the program', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LANGUAGES), fc.dictionary(fc.string(), fc.jsonValue()), (language, made) => {
      const code = snippet(language, { method: 'POST', path: '/ai/assistants', body: { name: 'x', ...made } });
      expect(
        tokens(language, code)
          .map(({ text }) => text)
          .join(''),
      ).toBe(code);
    }),
  );
});

test('what stands in a text is no word of the language', () => {
  const code = snippet('python', { method: 'POST', path: '/ai/assistants', body: { name: 'import "from" True 1' } });
  const strings = tokens('python', code).filter(({ kind }) => kind === 'string');
  expect(strings.map(({ text }) => text)).toContain(String.raw`"import \"from\" True 1"`);
});

test('a long text is read in one go', () => {
  const code = snippet('ruby', { method: 'POST', path: '/ai/assistants', body: { instructions: 'a \\ " b '.repeat(20_000) } });
  expect(tokens('ruby', code).length).toBeLessThan(60);
});
