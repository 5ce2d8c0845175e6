/** Whether single keys mean something else right now: they belong to a text field, and to what lies above the page. */
export function keysTaken(target: EventTarget | null): boolean {
  if (document.querySelector('dialog:modal, [popover]:popover-open') !== null) return true;
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox], [type=range]), textarea, select'))
  );
}
