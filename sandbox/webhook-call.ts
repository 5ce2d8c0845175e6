import { request as overHttp, type IncomingMessage } from 'node:http';
import { request as overHttps } from 'node:https';
import type { WebhookRequest } from './webhook-request.ts';

/** What came back. No answer at all has the status 0 and says why in `response`. */
export type WebhookAnswer = {
  readonly statusCode: number;
  readonly contentType: string;
  readonly response: string;
  /** The answer was longer than what is kept of it. */
  readonly cut: boolean;
};

/** No answer that a voice assistant could use is longer. */
const MOST_BYTES = 256 * 1024;

/** Calls a webhook for real, wherever it listens; a redirect is an answer like any other and is not followed. */
export async function callWebhook(wanted: WebhookRequest, timeoutMs: number, callerGone: AbortSignal): Promise<WebhookAnswer> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const answer = await send(wanted, AbortSignal.any([timeout, callerGone]));
    const { text, cut } = await textOf(answer);
    return { statusCode: answer.statusCode ?? 0, contentType: answer.headers['content-type'] ?? '', response: text, cut };
  } catch (error) {
    const why = timeout.aborted ? `The webhook did not answer within ${timeoutMs} ms.` : `The webhook could not be called: ${reasonOf(error)}`;
    return { statusCode: 0, contentType: 'text/plain', response: why, cut: false };
  }
}

function send(wanted: WebhookRequest, signal: AbortSignal): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const url = URL.parse(wanted.url);
    if (url === null || !/^https?:$/.test(url.protocol)) throw new Error(`${wanted.url} is no http or https URL`);
    const headers = { ...wanted.headers, ...(wanted.body === undefined ? {} : { 'content-length': String(Buffer.byteLength(wanted.body)) }) };
    const call = url.protocol === 'https:' ? overHttps : overHttp;
    const request = call(url, { method: wanted.method, headers, signal, agent: false }, resolve);
    request.on('error', reject);
    request.end(wanted.body);
  });
}

async function textOf(answer: IncomingMessage): Promise<{ text: string; cut: boolean }> {
  const chunks: Uint8Array[] = [];
  let left = MOST_BYTES;
  for await (const chunk of answer) {
    if (!(chunk instanceof Uint8Array)) continue;
    chunks.push(chunk.subarray(0, left));
    left -= chunk.byteLength;
    // Leaving the loop closes the connection.
    if (left < 0) break;
  }
  return { text: new TextDecoder().decode(Buffer.concat(chunks)), cut: left < 0 };
}

/** A refused connection to a name with several addresses comes as a bundle without words of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : 'unknown reason';
}
