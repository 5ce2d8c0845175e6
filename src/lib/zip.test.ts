import { expect, test } from 'vitest';
import { zipSync } from 'fflate';
import { unzipped, zipped, ZIP_LIMITS, ZipRefused } from './zip.ts';

const all = () => true;
const blob = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]);

test('what is put into a zip comes out of it, in any script and however long; what is not wanted stays inside', async () => {
  const files = [
    { name: 'tests/预约.json', text: '{"é": "你好"}' },
    { name: 'assistants/a/assistant.json', text: 'x'.repeat(300_000) },
    { name: 'README.md', text: '' },
  ];
  expect(await unzipped(blob(zipped(files)), all)).toEqual(files);
  expect(await unzipped(blob(zipped(files)), (name) => name === 'README.md')).toEqual(files.slice(2));
  expect(await unzipped(blob(zipped([])), all)).toEqual([]);
});

test('a file that unpacks to more than is allowed is named before it is whole, and so is a zip of too many', async () => {
  const bomb = blob(zipped([{ name: 'tests/bomb.json', text: ' '.repeat(20_000_000) }]));
  expect(bomb.size).toBeLessThan(30_000);
  await expect(unzipped(bomb, all, { ...ZIP_LIMITS, unpacked: 1_000_000 })).rejects.toEqual(new ZipRefused('too-large', 'tests/bomb.json'));
  await expect(unzipped(bomb, all, { ...ZIP_LIMITS, packed: 1000 })).rejects.toEqual(new ZipRefused('too-large'));
  const many = blob(zipped(Array.from({ length: 5 }, (_, at) => ({ name: `${at}`, text: '' }))));
  await expect(unzipped(many, all, { ...ZIP_LIMITS, files: 4 })).rejects.toEqual(new ZipRefused('too-many'));
});

test('what is no zip, is cut off, damaged or no text is refused', async () => {
  await expect(unzipped(new Blob(['{"name": "x"}']), all)).rejects.toEqual(new ZipRefused('not-zip'));
  await expect(unzipped(new Blob([]), all)).rejects.toEqual(new ZipRefused('not-zip'));
  const whole = zipped([{ name: 'a.json', text: Array.from({ length: 500 }, (_, at) => `${at * 7919}`).join() }]);
  await expect(unzipped(blob(whole.slice(0, 300)), all)).rejects.toMatchObject({ why: 'broken' });
  const damaged = whole.slice().fill(0xff, 60, 200);
  await expect(unzipped(blob(damaged), all)).rejects.toMatchObject({ why: 'broken', file: 'a.json' });
  const latin = zipSync({ 'a.json': new Uint8Array([0x22, 0xe9, 0x22]) });
  await expect(unzipped(blob(latin), all)).rejects.toEqual(new ZipRefused('not-text', 'a.json'));
});
