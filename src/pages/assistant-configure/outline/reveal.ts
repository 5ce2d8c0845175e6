import { idsIn } from '#pages/assistant-configure/fields/place.ts';
import { SECTIONS } from '#wire/assistant-fields/table.ts';

/** Where values are typed or chosen; a section without any has at least a button. */
const FOCUSABLE = ['input:enabled:not([type=range]), select:enabled, textarea:enabled, [contenteditable=true]', 'summary, button:enabled'];

/** Brings the nearest of some elements into sight, opens what it is folded into, and puts the cursor in it. Whether there was one. */
function revealFirst(ids: readonly string[]): boolean {
  const element = ids.map((id) => document.getElementById(id)).find((found) => found !== null);
  if (element === undefined) return false;
  for (let fold = element.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  const isSection = SECTIONS.some((section) => section === element.id);
  element.scrollIntoView({ block: isSection ? 'start' : 'center' });
  const controls = FOCUSABLE.map((selector) => element.querySelector<HTMLElement>(selector));
  controls.find((control) => control !== null)?.focus({ preventScroll: true });
  return true;
}

/** Whatever the address names. */
export function revealHash(hash: string): boolean {
  return revealFirst(idsIn(hash));
}
