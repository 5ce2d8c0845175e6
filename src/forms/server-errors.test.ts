import { expect, test } from 'vitest';
import { placeServerErrors } from './server-errors.ts';

const refusal = (...paths: string[]) => Object.assign(new Error('no'), { issues: paths.map((path) => ({ path: path.split('.'), message: `bad ${path}` })) });

function placed(error: Error) {
  const at: [string, string | undefined, boolean | undefined][] = [];
  const all = placeServerErrors<{ name: string; model: string }>((field, fault, options) => at.push([field, fault.message, options?.shouldFocus]), error, [
    'name',
    'model',
  ]);
  return { all, at };
}

test('a refusal lands on its field, the cursor in the first', () => {
  expect(placed(refusal('name', 'model.id'))).toEqual({
    all: true,
    at: [
      ['name', 'bad name', true],
      ['model', 'bad model.id', false],
    ],
  });
});

test('what has no field here belongs above the buttons', () => {
  expect(placed(refusal('name', 'tools'))).toEqual({ all: false, at: [['name', 'bad name', true]] });
  expect(placed(new Error('no'))).toEqual({ all: false, at: [] });
});
