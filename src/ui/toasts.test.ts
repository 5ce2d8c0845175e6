import { expect, test } from 'vitest';
import { toast, toastStore } from './toasts.ts';

const says = () => toastStore.read().map(({ text }) => text);

test('the newest word on a matter takes the place of the one before it, and of no other', () => {
  toast({ tone: 'done', text: 'Copied.' });
  toast({ tone: 'done', text: 'Split of a saved.', about: 'split of a' });
  toast({ tone: 'done', text: 'Split of b saved.', about: 'split of b' });
  toast({ tone: 'done', text: 'Version of a promoted.', about: 'split of a' });
  expect(says()).toEqual(['Copied.', 'Split of b saved.', 'Version of a promoted.']);
  toast({ tone: 'done', text: 'Copied.' });
  expect(says()).toEqual(['Copied.', 'Split of b saved.', 'Version of a promoted.', 'Copied.']);
});
