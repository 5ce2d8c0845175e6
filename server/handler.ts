import type { IncomingMessage, ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { apiPath } from './api-routes.ts';
import { readBody } from './body.ts';
import { guard, hasBody, isApi } from './guard.ts';
import { readHead, type Head } from './head.ts';
import { hostRule, isLocalName } from './hosts.ts';
import { noteOf } from './journal/note.ts';
import type { Note, Recorder } from './journal/recorder.ts';
import { isLoopback } from './listen-address.ts';
import type { LocalApi, LocalStatus } from './local-api.ts';
import type { Log } from './log.ts';
import { refusal, sendRefusal, wrongMethod, type Refusal } from './refusal.ts';
import { Relay } from './relay.ts';
import { API_HEADERS } from './security-headers.ts';
import type { Call, Upstream } from './upstream.ts';

export type HandlerParts = {
  readonly status: LocalStatus;
  readonly allowedHosts: readonly string[];
  readonly timeoutMs: number;
  /** The key, to be blotted out of whatever comes back. */
  readonly secret?: string | undefined;
  readonly upstream: Upstream;
  /** The way up for every write. */
  readonly record: Recorder;
  readonly local: LocalApi;
  readonly log: Log;
};

/** Answers one request. What is no API path goes on to `site`: the built files, or Vite during development. */
export type Handler = (req: IncomingMessage, res: ServerResponse, site: (head: Head, res: ServerResponse) => void) => void;

/**
 * guard → upstream. It takes Node's own request, not a web Request: only there the header lines are still as they were
 * sent (two Host lines, say), and the hop to Telnyx costs half as much.
 */
export function createHandler(parts: HandlerParts): Handler {
  const rule = hostRule(parts.allowedHosts);
  const health = Buffer.from(JSON.stringify({ status: 'ok', mode: parts.status.mode, version: parts.status.version }));

  return (req, res, site) => {
    const target = req.url ?? '/';
    watch(parts.log, req, res, target);
    const head = readHead(req.method ?? '', target, req.rawHeaders);
    const no = 'code' in head ? head : guard(head, rule, parts.status.read_only);
    if (no !== null) {
      sendRefusal(res, no, isApi(target) ? 'json' : 'text');
      return;
    }
    if ('code' in head) return;
    if (head.path === '/healthz') sendHealth(head, res, health);
    else if (isApi(head.path)) {
      api(parts, head, req, res).catch(() => sendRefusal(res, refusal(500, 'failed', 'Server error', 'This server failed to handle the request.'), 'json'));
    } else site(head, res);
  };
}

function watch(log: Log, req: IncomingMessage, res: ServerResponse, target: string): void {
  const began = performance.now();
  res.once('close', () => {
    const line = { method: req.method ?? '', path: target.split('?', 1)[0] ?? '', status: res.statusCode, ms: performance.now() - began };
    log.request(res.writableFinished ? line : { ...line, cut: true });
  });
}

async function api(parts: HandlerParts, head: Head, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const plan = planOf(parts, head);
  if ('code' in plan) {
    sendRefusal(res, plan, 'json');
    return;
  }
  let body: Buffer | undefined;
  if (hasBody(head.headers)) {
    const read = await readBody(req, res);
    if (read === null) return;
    if ('code' in read) {
      sendRefusal(res, read, 'json');
      return;
    }
    body = read;
  }
  if (plan.to === 'upstream') {
    const name = parts.status.mode === 'telnyx' ? 'Telnyx' : 'The sandbox';
    const relay = new Relay(res, {
      timeoutMs: parts.timeoutMs,
      secret: parts.secret,
      name,
      absentIsEmpty: head.headers.get('x-switchboard-absent') === 'empty',
    });
    const call = { ...plan.call, body };
    if (plan.note === null) parts.upstream.send(call, relay);
    else await parts.record(call, plan.note, relay);
    return;
  }
  const answer = await parts.local({ method: head.method, path: plan.path, query: head.query, account: plan.account, body, isRemote: isRemote(head, req) });
  if ('code' in answer) sendRefusal(res, answer, 'json');
  else if ('parts' in answer) await sendParts(res, answer.type, answer.parts);
  else if (answer.status === 204) res.writeHead(204, [...API_HEADERS]).end();
  else sendJson(head, res, Buffer.from(JSON.stringify(answer.body)));
}

/** `note` is null for a read: reads go up directly. */
type Plan = { to: 'upstream'; call: Omit<Call, 'body'>; note: Note | null } | { to: 'local'; path: string; account: string | undefined } | Refusal;

/** Who answers, decided before a body is read. */
function planOf(parts: HandlerParts, { method, path, query, headers }: Head): Plan {
  const account = parts.status.mode === 'sandbox' ? headers.get('x-switchboard-account') : undefined;
  if (account !== undefined && !/^[a-z0-9-]{1,64}$/.test(account)) {
    return refusal(400, 'account', 'Bad request', 'An account name has 1 to 64 of a–z, 0–9 and “-”.');
  }
  if (path.startsWith('/api/local/')) return { to: 'local', path: path.slice('/api/local'.length), account };
  if (!path.startsWith('/api/v2/')) return refusal(404, 'no_path', 'Not found', 'This server has no such path.');
  if (/%(?![0-9a-f]{2})/i.test(query)) return refusal(400, 'query', 'Bad request', 'The query is badly encoded.');
  const judged = apiPath(method, path.slice('/api/v2'.length));
  if ('code' in judged) return judged;
  if (method !== 'GET' && method !== 'POST' && method !== 'PUT' && method !== 'PATCH' && method !== 'DELETE') return wrongMethod('GET');
  const note = method === 'GET' ? null : noteOf(headers);
  if (note !== null && 'code' in note) return note;
  const accept = headers.get('accept');
  const idempotencyKey = headers.get('idempotency-key');
  return { to: 'upstream', call: { method, path: judged.path, query, accept, idempotencyKey, account }, note };
}

function isRemote({ headers }: Head, req: IncomingMessage): boolean {
  return !isLocalName(headers.get('host') ?? '') || !isLoopback(req.socket.localAddress ?? '');
}

function sendHealth(head: Head, res: ServerResponse, health: Buffer): void {
  if (head.method === 'GET' || head.method === 'HEAD') sendJson(head, res, health);
  else sendRefusal(res, wrongMethod('GET, HEAD'), 'json');
}

function sendJson({ method }: Head, res: ServerResponse, body: Buffer): void {
  res.writeHead(200, [...API_HEADERS, 'content-type', 'application/json', 'content-length', String(body.length)]);
  res.end(method === 'HEAD' ? undefined : body);
}

async function sendParts(res: ServerResponse, type: string, parts: Iterable<string>): Promise<void> {
  res.writeHead(200, [...API_HEADERS, 'content-type', type]);
  // A reader that leaves in the middle is no fault of this server.
  await pipeline(Readable.from(parts), res).catch(() => undefined);
}
