/** The id of the one live region; `AnnounceRegion` renders it once in the shell. */
export const ANNOUNCE_ID = 'announcer';

/** Says a sentence to screen readers, politely. The same sentence twice in a row is said twice. */
export function announce(text: string): void {
  const region = document.getElementById(ANNOUNCE_ID);
  if (region) region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}
