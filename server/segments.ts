/**
 * A path is judged as a list of decoded segments, each decoded exactly once; whatever goes on from here is encoded
 * again from that list. So the path that was judged and the path that is used cannot differ, however it was spelt.
 */
export function segmentsOf(path: string): string[] | null {
  const parts = path.slice(1).split('/');
  const segments: string[] = [];
  for (const part of parts) {
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

/** A name may hold a slash (`nightly/eu`), but no step up, down a second decoding, or along another system's separator. */
function isSafe(segment: string): boolean {
  if (segment === '') return false;
  let text = segment;
  for (let round = 0; round < 4; round += 1) {
    if (/[\p{Cc}\\]/u.test(text)) return false;
    if (text.split('/').some((step) => /^\.{1,2}(;|$)/.test(step.trim()))) return false;
    if (!text.includes('%')) return true;
    try {
      text = decodeURIComponent(text);
    } catch {
      return true;
    }
  }
  return false;
}
