import { invalid, tooLarge } from './refusal.ts';

/** The contract asks for bodies of 5 MB to be refused; no body of the API comes near this. */
export const MAX_BODY_BYTES = 4 * 1024 * 1024;

/** Deeper than any real body; shallow enough for every recursive walk that follows. */
const MAX_DEPTH = 500;

export async function readBody(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) throw tooLarge(MAX_BODY_BYTES);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let next = await reader?.read(); next?.value !== undefined; next = await reader?.read()) {
    size += next.value.byteLength;
    if (size > MAX_BODY_BYTES) {
      await reader?.cancel();
      throw tooLarge(MAX_BODY_BYTES);
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks);
}

/** The JSON of a body, `undefined` for none. Names such as `__proto__` stay ordinary data here and when spread. */
export function parseJson(bytes: Uint8Array): unknown {
  if (bytes.byteLength === 0) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '') return undefined;
    if (depthOf(text) > MAX_DEPTH) throw new SyntaxError('nested too deeply');
    return JSON.parse(text, refuseInfinity);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unreadable';
    throw invalid([{ loc: ['body'], msg: `JSON decode error: ${why}`, type: 'json_invalid' }]);
  }
}

/** `1e999` reads as Infinity, which no answer could give back. */
function refuseInfinity(_key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new SyntaxError('number out of range');
  return value;
}

/** The greatest nesting of brackets outside strings; counted without recursion, before anything recursive runs. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (inString) {
      if (c === 0x5c) i++;
      else if (c === 0x22) inString = false;
    } else if (c === 0x22) inString = true;
    else if (c === 0x7b || c === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (c === 0x7d || c === 0x5d) depth--;
  }
  return deepest;
}
