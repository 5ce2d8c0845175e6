import { expect, test } from 'vitest';
import { bodyOf, PartlyStarted, repeated } from './repeat-run.ts';

test('each time has a key of its own, and a second attempt the same ones', async () => {
  const keys: string[] = [];
  const trigger = async (key: string) => {
    keys.push(key);
    return await Promise.resolve([key]);
  };
  expect(await repeated(3, 'k', trigger)).toEqual(['k', 'k-2', 'k-3']);
  expect(await repeated(undefined, 'k', trigger)).toEqual(['k']);
  expect(keys).toEqual(['k', 'k-2', 'k-3', 'k']);
});

test('a failure in the middle tells how many were started, one at the start is the failure itself', async () => {
  const failing = (after: number) => {
    let left = after;
    return async () => {
      left -= 1;
      if (left < 0) throw new Error('refused');
      return await Promise.resolve(['run']);
    };
  };
  await expect(repeated(3, 'k', failing(2))).rejects.toMatchObject({ name: 'PartlyStarted', started: 2, message: 'refused' });
  const first = await repeated(3, 'k', failing(0)).catch((error: unknown) => error);
  expect(first).toBeInstanceOf(Error);
  expect(first).not.toBeInstanceOf(PartlyStarted);
});

test('without a version it runs on main', () => {
  expect(bodyOf({})).toEqual({});
  expect(bodyOf({ versionId: 'v' })).toEqual({ destination_version_id: 'v' });
});
