import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doubled, preview, previewText, templateParts } from './template.ts';

const named = (text: string) => templateParts(text).flatMap((part) => (part.kind === 'text' ? [] : [`${part.kind} ${part.name}`]));

test('variables, secrets and single braces are told apart', () => {
  expect(named('Hi {{ first_name }}, {{a.b-c}}: {x} {{#integration_secret}}key{{/integration_secret}}')).toEqual([
    'variable first_name',
    'variable a.b-c',
    'single x',
    'secret key',
  ]);
});

test('JSON, empty braces and broken ones are plain text', () => {
  expect(named('{"a": 1} {} {{}} {{ }} {{{x}}} { x } {1} {{a} {{a\nb}}')).toEqual(['variable x']);
});

test('a preview fills in what has a value and keeps the rest as written', () => {
  const values: Readonly<Record<string, string>> = { name: 'Ann' };
  expect(preview('Hi {{name}}{{gone}}', (name) => values[name])).toEqual([
    { kind: 'text', text: 'Hi ', name: '' },
    { kind: 'value', text: 'Ann', name: 'name' },
    { kind: 'unset', text: '{{gone}}', name: 'gone' },
  ]);
  expect(previewText('{{name}} {x} {{#integration_secret}}k{{/integration_secret}}', () => 'V')).toBe('V {x} {{#integration_secret}}k{{/integration_secret}}');
});

test('single braces become double ones for that name alone', () => {
  expect(doubled('{a} {{a}} {b}', 'a')).toBe('{{a}} {{a}} {b}');
});

test('a long text full of open braces is read at once', () => {
  const start = performance.now();
  templateParts(`{{a${' '.repeat(50_000)}`.repeat(2) + '{{#integration_secret}}'.repeat(5000) + '{a'.repeat(20_000));
  expect(performance.now() - start).toBeLessThan(1000);
});

test('the parts joined are the text', () => {
  const text = fc
    .array(fc.constantFrom('{', '}', '{{', '}}', 'a', ' ', '#integration_secret', '/integration_secret', '\n', '"'), { maxLength: 20 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (whole) => {
      expect(
        templateParts(whole)
          .map((part) => whole.slice(part.from, part.to))
          .join(''),
      ).toBe(whole);
      expect(previewText(whole, () => undefined)).toBe(whole);
    }),
  );
});
