const PREFIX = 'switchboard.chat-unsent.';

/** What was typed for an assistant and not sent yet, for as long as the tab lives. */
export function unsentText(assistantId: string): string {
  try {
    return sessionStorage.getItem(PREFIX + assistantId) ?? '';
  } catch {
    // Forbidden: nothing was kept.
    return '';
  }
}

export function keepUnsent(assistantId: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(PREFIX + assistantId);
    else sessionStorage.setItem(PREFIX + assistantId, text);
  } catch {
    // Forbidden or full: it stays in the field.
  }
}
