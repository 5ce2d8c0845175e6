import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { routes } from './routes.ts';
import { SCENES } from './scenes.ts';

test('every scene is documented', () => {
  const documented = readFileSync(new URL('../docs/sandbox.md', import.meta.url), 'utf8');
  expect(Object.keys(SCENES).filter((name) => !documented.includes(`\`${name}\``))).toEqual([]);
});

test('every scene catches an operation that exists', () => {
  for (const [name, cues] of Object.entries(SCENES)) {
    for (const cue of cues) {
      const methods: readonly string[] | null = 'methods' in cue ? cue.methods : null;
      const caught = routes.filter((route) => (cue.path === '*' || route.path === cue.path) && (methods === null || methods.includes(route.method)));
      expect(caught, name).not.toEqual([]);
    }
  }
});
