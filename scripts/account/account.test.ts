import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ROOT } from '../install.mjs';
import { readFolder, writeFolder } from './disk.ts';

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'switchboard-account-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** The person's own key and settings are not for tests. */
const NONE = { TELNYX_API_KEY: '', TELNYX_BASE_URL: '', SWITCHBOARD_READ_ONLY: '', SWITCHBOARD_SEED: '', HOST: '', LOG: '' };

function program(name: 'export' | 'apply', args: readonly string[], env: Readonly<Record<string, string>>) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, `scripts/${name}.ts`), ...args], {
    env: { ...process.env, ...NONE, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('a folder is written, read, and rid of what the account no longer has; other files stay', () => {
  const dir = folder();
  const entries = [
    { path: 'assistants/ava', content: { name: 'Ava', instructions: 'é' } },
    { path: 'assistants/ava/versions/new', content: { name: 'Ava' } },
    { path: 'tests/one', content: { z: 1, a: [{ d: 1, c: null }] } },
  ];
  expect(writeFolder(dir, entries)).toEqual({ written: 3, removed: 0 });
  writeFileSync(join(dir, 'README.md'), 'mine');
  expect(readFolder(dir)).toEqual(entries);
  expect(readFileSync(join(dir, 'tests/one.json'), 'utf8')).toBe('{\n  "a": [\n    {\n      "c": null,\n      "d": 1\n    }\n  ],\n  "z": 1\n}\n');
  expect(writeFolder(dir, entries.slice(0, 1))).toEqual({ written: 0, removed: 2 });
  expect(existsSync(join(dir, 'README.md'))).toBe(true);
});

test('a file that cannot be read is named, and a folder without an account is refused', () => {
  const dir = folder();
  expect(() => readFolder(join(dir, 'none'))).toThrow('There is no folder');
  expect(() => readFolder(dir)).toThrow('holds no account');
  mkdirSync(join(dir, 'tests'));
  writeFileSync(join(dir, 'tests/broken.json'), '{"name": ');
  writeFileSync(join(dir, 'tests/list.json'), '[]');
  expect(() => readFolder(dir)).toThrow(/tests\/broken\.json: .*\ntests\/list\.json: holds no JSON object/s);
});

test('an account is exported, planned and applied from the command line', { timeout: 60_000 }, () => {
  const dir = folder();
  const account = (name: string, seed: string) => ({ SWITCHBOARD_DATA_DIR: join(dir, name), SWITCHBOARD_SEED: seed });
  const [first, second] = [join(dir, 'first'), join(dir, 'second')];
  expect(program('export', [first], account('a', 'demo'))).toMatchObject({ status: 0 });
  const dry = program('apply', [first, '--dry-run'], account('b', 'empty'));
  expect(dry.stdout).toMatch(/^\+ mcp-servers\/.*, 0 to change, 0 as they are\.\n$/s);
  expect(program('apply', [first], account('b', 'empty'))).toMatchObject({ status: 1, stderr: expect.stringContaining('--yes') });
  expect(program('apply', [first, '--yes'], account('b', 'empty'))).toMatchObject({ status: 0, stdout: expect.stringMatching(/done, 0 failed\.\n$/) });
  expect(program('export', [second], account('b', 'empty'))).toMatchObject({ status: 0 });
  expect(readFolder(second)).toEqual(readFolder(first));
});
