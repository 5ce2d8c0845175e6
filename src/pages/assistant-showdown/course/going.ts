const PREFIX = 'switchboard.showdown.';

/**
 * Whether this tab was told to go on with a showdown. The address alone is not enough: whoever opens a link that was handed
 * on must not call anybody by it.
 */
export function isGoing(showdown: string): boolean {
  try {
    return sessionStorage.getItem(PREFIX + showdown) !== null;
  } catch {
    // Forbidden: after a reload the person is asked again.
    return false;
  }
}

export function keepGoing(showdown: string, on: boolean): void {
  try {
    if (on) sessionStorage.setItem(PREFIX + showdown, '1');
    else sessionStorage.removeItem(PREFIX + showdown);
  } catch {
    // Forbidden or full: as above.
  }
}
