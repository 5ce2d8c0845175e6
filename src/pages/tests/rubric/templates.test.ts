import { expect, test } from 'vitest';
import { adviceOn } from '#lib/criteria-coach.ts';
import { later } from '#lib/words/en-later.ts';
import { addTexts } from '#lib/words/t.ts';
import { templates } from './templates.ts';

test('the coach has nothing to say of what is offered', () => {
  addTexts(later);
  expect(templates()[0]?.name).toBe('Greets the caller');
  expect(adviceOn(templates())).toEqual([]);
});
