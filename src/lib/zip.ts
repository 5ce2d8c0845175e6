import { strToU8, Unzip, UnzipInflate, zipSync, type UnzipFile } from 'fflate';

/** A file of text. */
export type FileText = { readonly name: string; readonly text: string };

/** How much is read of a zip at most: a small one can hold more than a browser has memory for. */
export type ZipLimits = { readonly packed: number; readonly unpacked: number; readonly files: number };

/** Far above an account of ten thousand assistants. */
export const ZIP_LIMITS: ZipLimits = { packed: 64 * 2 ** 20, unpacked: 512 * 2 ** 20, files: 200_000 };

/** Why a zip is not read; `file` is the one inside it that is at fault. */
export class ZipRefused extends Error {
  override readonly name = 'ZipRefused';
  readonly why: 'not-zip' | 'broken' | 'too-large' | 'too-many' | 'not-text';
  readonly file: string;
  constructor(why: ZipRefused['why'], file = '') {
    super(file === '' ? why : `${file}: ${why}`);
    this.why = why;
    this.file = file;
  }
}

/** The files as one zip. */
export function zipped(files: readonly FileText[]): Uint8Array<ArrayBuffer> {
  return zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)])));
}

/** So much is unpacked before it is measured again: deflate makes a thousand times as much of it at most. */
const SLICE = 16 * 1024;

/**
 * The files of a zip that are wanted, with their texts; of the others nothing is unpacked. What counts is what comes out, not
 * what the zip says of itself.
 * @throws ZipRefused
 */
export async function unzipped(zip: Blob, wanted: (name: string) => boolean, limits = ZIP_LIMITS): Promise<FileText[]> {
  if (zip.size > limits.packed) throw new ZipRefused('too-large');
  const begin = new Uint8Array(await zip.slice(0, 4).arrayBuffer());
  // A zip without a file in it begins with its end.
  if (begin[0] !== 0x50 || begin[1] !== 0x4b || !(begin[2] === 3 || begin[2] === 5)) throw new ZipRefused('not-zip');
  const found: FileText[] = [];
  const left = { bytes: limits.unpacked, files: limits.files };
  const reader = new Unzip((file) => {
    if (file.name.endsWith('/')) return;
    left.files -= 1;
    if (left.files < 0) throw new ZipRefused('too-many');
    if (wanted(file.name)) gather(file, left, (text) => found.push({ name: file.name, text }));
  });
  reader.register(UnzipInflate);
  try {
    for (let at = 0; at < zip.size; at += SLICE) {
      reader.push(new Uint8Array(await zip.slice(at, at + SLICE).arrayBuffer()), at + SLICE >= zip.size);
    }
  } catch (error) {
    throw error instanceof ZipRefused ? error : new ZipRefused('broken');
  }
  return found;
}

function gather(file: UnzipFile, left: { bytes: number }, done: (text: string) => void): void {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  file.ondata = (error, chunk, isLast) => {
    // The library hears of what is thrown here and tells it here once more.
    if (error !== null) throw error instanceof ZipRefused ? error : new ZipRefused('broken', file.name);
    left.bytes -= chunk.length;
    if (left.bytes < 0) throw new ZipRefused('too-large', file.name);
    try {
      text += decoder.decode(chunk, { stream: !isLast });
    } catch {
      throw new ZipRefused('not-text', file.name);
    }
    if (isLast) done(text);
  };
  file.start();
}
