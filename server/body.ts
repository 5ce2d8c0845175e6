import type { IncomingMessage, ServerResponse } from 'node:http';
import { BODY_LIMIT, tooLarge } from './guard.ts';
import type { Refusal } from './refusal.ts';

/**
 * The whole body, or why not; null when the client went away while sending. It is read before anything goes up: so a
 * slow or broken client costs an upstream nothing, and half a write is never sent.
 */
export function readBody(req: IncomingMessage, res: ServerResponse): Promise<Buffer | Refusal | null> {
  if (req.headers.expect !== undefined) res.writeContinue();
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    req.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= BODY_LIMIT) {
        chunks.push(chunk);
      } else {
        chunks.length = 0;
        resolve(tooLarge());
      }
    });
    req.once('end', () => resolve(Buffer.concat(chunks)));
    req.once('error', () => resolve(null));
    req.once('close', () => resolve(null));
  });
}
