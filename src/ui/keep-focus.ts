/** What can take the focus by Tab. */
const FOCUSABLE = ':is(a[href], button, input, select, textarea, [tabindex="0"]):not([disabled])';

/** An effect may still claim the focus for itself, as after a navigation. */
const WAIT_MS = 50;

type Step = { readonly of: Element; readonly after: Element | null; readonly before: Element | null };

/** What has the focus, with what stands around it on the way up: once it is gone, nothing tells any more where it was. */
type Held = { readonly element: HTMLElement; readonly way: readonly Step[]; readonly outside: Held | null };

/**
 * Gives the focus to what stands nearest when what has it goes: a deleted row, the bar of a selection, the button that opened a
 * dialog. Browsers leave it nowhere, and whoever works by keys or by ear would begin at the top again.
 */
export function keepFocus(page: Document): void {
  let held = page.activeElement instanceof HTMLElement && page.activeElement !== page.body ? heldBy(page.activeElement, null) : null;
  let timer = 0;
  const check = () => {
    if (held === null || page.activeElement !== page.body || isThere(held.element)) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (held !== null && page.activeElement === page.body && !isThere(held.element)) placeNear(held)?.focus({ preventScroll: true });
    }, WAIT_MS);
  };
  page.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) held = heldBy(target, held);
  });
  page.addEventListener('focusout', ({ target }) => {
    // Whether it was left by a press beside it or went itself is known a moment later.
    queueMicrotask(() => {
      if (held?.element !== target || page.activeElement !== page.body) return;
      if (isThere(held.element)) held = null;
      else check();
    });
  });
  new MutationObserver(check).observe(page.body, { childList: true, subtree: true });
}

/** Rows of one list look the same. */
const alike = (one: Element, other: Element | undefined) => one.tagName === other?.tagName && one.className === other.className;

const isThere = (element: HTMLElement) => element.isConnected && element.checkVisibility({ visibilityProperty: true });

function heldBy(element: HTMLElement, before: Held | null): Held {
  const way: Step[] = [];
  for (let of: Element | null = element; of !== null && of !== element.ownerDocument.body; of = of.parentElement)
    way.push({ of, after: of.nextElementSibling, before: of.previousElementSibling });
  const dialog = element.closest('dialog');
  const same = before !== null && before.element.closest('dialog') === dialog;
  return { element, way, outside: dialog === null ? null : same ? before.outside : before };
}

/** The same control of the neighbour, where one of several alike is gone; of a dialog that is gone, what was held before it. */
function placeNear({ element, way, outside }: Held): HTMLElement | null {
  if (isThere(element)) return element;
  const dialog = element.closest('dialog');
  if (dialog !== null && !isThere(dialog)) return outside === null ? heading(element) : placeNear(outside);
  const at = way.findIndex(({ of }) => of.isConnected);
  const gone = way[at - 1];
  const neighbour = [gone?.after, gone?.before].find((one) => one instanceof HTMLElement && isThere(one) && alike(one, gone?.of));
  if (gone !== undefined && neighbour instanceof HTMLElement) {
    const control = controls(neighbour)[Math.max(0, controls(gone.of).indexOf(element))];
    if (control !== undefined && control.tagName === element.tagName) return control;
  }
  return dialog === null ? heading(element) : (controls(dialog).find(isThere) ?? null);
}

const controls = (within: Element): HTMLElement[] => {
  const all = [...within.querySelectorAll<HTMLElement>(FOCUSABLE)];
  return within instanceof HTMLElement && within.matches(FOCUSABLE) ? [within, ...all] : all;
};

/** The start of the page's content. */
const heading = ({ ownerDocument: page }: Element): HTMLElement | null =>
  page.querySelector<HTMLElement>('main h1[tabindex]') ?? page.querySelector<HTMLElement>('main');
