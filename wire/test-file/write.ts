import type { JsonObject } from '#lib/json.ts';
import { stableJson } from '#lib/stable-json.ts';
import { portableTest } from './portable.ts';

/** Says what the file is, for whoever finds it. */
const FORMAT = 'switchboard-tests-1';

/** Tests as one JSON file, with its keys in order: the same tests give the same text, whichever account they are read from. */
export function testFile(tests: readonly JsonObject[]): string {
  return `${stableJson({ format: FORMAT, tests: tests.map(portableTest) })}\n`;
}
