/** Puts the cursor into the first field that is at fault. Call it once the faults are drawn. */
export function focusFault(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid=true], [data-fault] input')?.focus();
}
