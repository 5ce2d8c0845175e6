/** Whether single keys mean something else right now: they belong to a text field, and to what lies above the page. */
export function keysTaken(target: EventTarget | null): boolean {
  // A key in a field asks for nothing more: the search below goes through the whole page.
  return isField(target) || document.querySelector('dialog:modal, [popover]:popover-open') !== null;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox], [type=range]), textarea, select'))
  );
}
