/**
 * A path is judged as a list of decoded segments, each decoded exactly once; whatever goes on from here is encoded
 * again from that list. So the path that was judged and the path that is used cannot differ, however it was spelt.
 */
export function segmentsOf(path: string): string[] | null {
  const parts = path.slice(1).split('/');
  const segments: string[] = [];
  for (const part of parts) {
    // Sent as they are, some readers take the first for a slash and the others for an end.
    if (/[\p{Cc}\\]/u.test(part)) return null;
    let segment: string;
    try {
      segment = decodeURIComponent(part);
    } catch {
      return null;
    }
    if (!isSafe(segment)) return null;
    segments.push(segment);
  }
  return segments;
}

export function pathOf(segments: readonly string[]): string {
  return `/${segments.map(encodeURIComponent).join('/')}`;
}

/**
 * A name may hold what people put into names, a slash (`nightly/eu`), a backslash or a tab, for it goes on encoded; but no
 * step up, neither along another system's separator nor down a second decoding, and no NUL, at which some readers stop.
 */
function isSafe(segment: string): boolean {
  if (segment === '') return false;
  let text = segment;
  for (let round = 0; round < 4; round += 1) {
    if (text.includes('\0')) return false;
    if (text.split(/[/\\]/).some((step) => /^\.{1,2}(?:;|$)/.test(step.replace(/\p{Cc}/gu, '').trim()))) return false;
    const next = decodedOnce(text);
    if (next === text) return true;
    text = next;
  }
  return false;
}

/** As the most lenient reader decodes: what is no code stays as it stands and hides nothing of the rest. */
function decodedOnce(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (codes) => Buffer.from(codes.replaceAll('%', ''), 'hex').toString('utf8'));
}
