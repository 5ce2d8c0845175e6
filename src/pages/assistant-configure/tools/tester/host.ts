/** The host of an address with braces in it, or undefined where there is none yet. */
export function hostOf(url: string): string | undefined {
  const host = /^https?:\/\/([^/?#]+)/i.exec(url.trim())?.[1];
  return host?.split('@').at(-1);
}
