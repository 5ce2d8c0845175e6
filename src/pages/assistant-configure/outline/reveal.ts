import { idsIn, placeIds } from '#pages/assistant-configure/fields/place.ts';
import type { Path } from '#lib/json.ts';

const FOCUSABLE = 'input:not([type=range]):not([disabled]), select:not([disabled]), textarea:not([disabled]), [contenteditable=true], summary, button';

/** Brings the nearest of some elements into sight, opens what it is folded into, and puts the cursor in it. Whether there was one. */
function revealFirst(ids: readonly string[]): boolean {
  const element = ids.map((id) => document.getElementById(id)).find((found) => found !== null);
  if (element === undefined) return false;
  for (let fold = element.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  element.scrollIntoView({ block: element.clientHeight > window.innerHeight / 2 ? 'start' : 'center' });
  element.querySelector<HTMLElement>(FOCUSABLE)?.focus({ preventScroll: true });
  return true;
}

export function revealPath(path: Path): boolean {
  return revealFirst(placeIds(path));
}

export function revealHash(hash: string): boolean {
  return revealFirst(idsIn(hash));
}
