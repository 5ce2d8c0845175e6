import { afterEach, expect, test } from 'vitest';
import { t } from '#lib/words/t.ts';
import { dismissToast, toast, toastStore } from '#ui/toasts.ts';
import { noteSplitToast, withdrawSplitToasts } from './split-toasts.ts';

const undo = { label: 'Undo', run: () => undefined };
const texts = () => toastStore.read().map(({ text }) => text);
const splitSaved = (assistantId: string) => {
  toast({ tone: 'done', text: t('writes.canarySaved'), undo });
  noteSplitToast(assistantId);
};

afterEach(() => toastStore.read().forEach(({ id }) => dismissToast(id)));

test('the end of a canary takes away what offers to undo its splits, and nothing else', () => {
  splitSaved('one');
  splitSaved('other');
  splitSaved('one');
  toast({ tone: 'done', text: t('writes.canaryEnded'), undo });
  const [, kept, , ended] = toastStore.read();
  withdrawSplitToasts('one');
  expect(toastStore.read()).toEqual([kept, ended]);
});

test('what was raised for something else, or offers no way back, is not taken for it', () => {
  toast({ tone: 'done', text: 'Copied.', undo });
  noteSplitToast('one');
  toast({ tone: 'done', text: t('writes.canarySaved') });
  noteSplitToast('one');
  withdrawSplitToasts('one');
  expect(texts()).toEqual(['Copied.', t('writes.canarySaved')]);
});
