import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ROOT } from './install.mjs';
import { holding } from './lock.mjs';

const name = `lock-test-${process.pid}`;
const file = join(ROOT, '.cache', `${name}.lock`);

test('whoever comes second waits, says for whom, and goes on after that one', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => said.mockRestore());
  const order: string[] = [];
  const { promise, resolve } = Promise.withResolvers<void>();
  const first = holding(name, () => promise.then(() => order.push('first')));
  const second = holding(name, () => order.push('second'));
  await vi.waitFor(() => expect(said).toHaveBeenCalledWith(expect.stringContaining(`process ${process.pid} (${name})`)));
  expect(said).toHaveBeenCalledWith(expect.stringContaining(file));
  resolve();
  await Promise.all([first, second]);
  expect(order).toEqual(['first', 'second']);
});

test('what a killed process left behind holds nobody up', async () => {
  onTestFinished(() => rmSync(file, { force: true }));
  await holding(name, () => undefined);
  writeFileSync(file, '99999999');
  expect(await holding(name, () => 'done')).toBe('done');
});
