import { expect, test } from 'vitest';
import { sliderStep } from './slider-keys.ts';

const press = (key: string, held: Partial<Record<'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey', boolean>> = {}) => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

test('arrows step by one, by ten with Shift, and pages by ten', () => {
  expect(['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'a'].map((key) => sliderStep(press(key), false))).toEqual([
    { by: 1 },
    { by: 1 },
    { by: -1 },
    { by: -1 },
    { by: 10 },
    { by: -10 },
    'least',
    'most',
    null,
  ]);
  expect(sliderStep(press('ArrowLeft', { shiftKey: true }), false)).toEqual({ by: -10 });
});

test('left and right follow the direction of reading, up and down do not', () => {
  expect(['ArrowRight', 'ArrowLeft', 'ArrowUp'].map((key) => sliderStep(press(key), true))).toEqual([{ by: -1 }, { by: 1 }, { by: 1 }]);
});

test('keys of the browser are left alone', () => {
  expect(sliderStep(press('ArrowLeft', { altKey: true }), false)).toBeNull();
  expect(sliderStep(press('Home', { metaKey: true }), false)).toBeNull();
});
