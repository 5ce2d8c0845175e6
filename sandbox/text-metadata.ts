import { isRecord } from './record.ts';

/** Metadata as a conversation keeps it: numbers and booleans were allowed on the way in, texts come out. */
export function textMetadata(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => (['string', 'number', 'boolean'].includes(typeof part) ? [[name, String(part)]] : [])),
  );
}
