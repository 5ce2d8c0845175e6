import type { ServerResponse } from 'node:http';
import { randomUUID } from 'node:crypto';
import { API_HEADERS } from './security-headers.ts';

/** An answer that this server gives by itself. Codes start with `switchboard_`, so nobody takes them for Telnyx's own. */
export type Refusal = {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  /** Methods for the Allow header of a 405. */
  readonly allow?: string;
};

export function refusal(status: number, reason: string, title: string, detail: string): Refusal {
  return { status, code: `switchboard_${reason}`, title, detail };
}

export function wrongMethod(allow: string): Refusal {
  return { ...refusal(405, 'method', 'Method not allowed', `Only ${allow} can be used here.`), allow };
}

/** How long a refused request may go on sending before its connection is closed. */
const LINGER_MS = 2500;

/**
 * Answers in the error shape of Telnyx (contract section 1, Errors) on API paths, as plain text elsewhere.
 * A client that is still sending must be read on for a moment: closing at once resets the connection, and a
 * browser then reports a network error instead of this answer.
 */
export function sendRefusal(res: ServerResponse, no: Refusal, shape: 'json' | 'text'): void {
  if (res.headersSent) {
    res.destroy();
    return;
  }
  const { status, code, title, detail } = no;
  const body = Buffer.from(shape === 'json' ? JSON.stringify({ errors: [{ code, title, detail }] }) : `${title}. ${detail}\n`);
  const headers = [...API_HEADERS, 'content-type', shape === 'json' ? 'application/json' : 'text/plain; charset=utf-8'];
  headers.push('content-length', String(body.length), 'x-request-id', `switchboard-${randomUUID()}`);
  if (no.allow !== undefined) headers.push('allow', no.allow);
  res.writeHead(status, headers);
  res.end(body);
  const req = res.req;
  if (!req.complete) {
    req.resume();
    const timer = setTimeout(() => req.socket.destroy(), LINGER_MS);
    req.once('close', () => clearTimeout(timer));
    req.once('end', () => clearTimeout(timer));
  }
}
