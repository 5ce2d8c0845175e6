/** What a key asks of a slider: so many steps up or down, or one of its ends. */
export type SliderStep = { readonly by: number } | 'least' | 'most';

type Pressed = { readonly key: string; readonly shiftKey: boolean; readonly altKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean };

const LEAP = 10;

/** The keys of a slider: arrows 1, with Shift or by page 10, Home and End. Left and right follow the direction of reading. */
export function sliderStep({ key, shiftKey, altKey, ctrlKey, metaKey }: Pressed, isRightToLeft: boolean): SliderStep | null {
  if (altKey || ctrlKey || metaKey) return null;
  const size = shiftKey ? LEAP : 1;
  const forward = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === 'ArrowUp' || key === forward) return { by: size };
  if (key === 'ArrowDown' || key === back) return { by: -size };
  if (key === 'PageUp') return { by: LEAP };
  if (key === 'PageDown') return { by: -LEAP };
  if (key === 'Home') return 'least';
  return key === 'End' ? 'most' : null;
}

/** Whether an element reads from right to left. */
export function readsRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}
