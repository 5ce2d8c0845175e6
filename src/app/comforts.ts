import { keepFocus } from '#ui/keep-focus.ts';
import { watchLimit } from './calls/watch-limit.ts';

/** What every page has, but none before somebody does something in it. */
export function startComforts(): void {
  keepFocus(document);
  watchLimit();
}
