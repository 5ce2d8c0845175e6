import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { fakeTelnyx } from '../test-rig.ts';

type Message = { readonly id?: number | undefined; readonly method: string };

const message = z.object({ id: z.number().optional(), method: z.string() });

/** What a small MCP server of a test answers: a result by method; a number is a JSON-RPC error of that code. */
export type Results = Readonly<Record<string, object | number>>;

const HELLO = { protocolVersion: '2025-06-18', capabilities: { tools: {} }, serverInfo: { name: 'small', version: '1.2.3' } };

export const TOOL = { name: 'open_slots', description: 'Free times.', inputSchema: { type: 'object' }, annotations: { readOnlyHint: true } };

export type SmallServer = { readonly url: string; readonly heard: readonly { readonly headers: IncomingHttpHeaders; readonly said: string }[] };

/** An MCP server over Streamable HTTP, written by hand so that it can break each rule by itself. */
export async function smallServer(
  results: Results,
  before: (req: IncomingMessage, res: ServerResponse, said: string) => boolean = () => false,
): Promise<SmallServer> {
  const heard: { headers: IncomingHttpHeaders; said: string }[] = [];
  const url = await fakeTelnyx((req, res) => {
    void textOf(req).then((said) => {
      heard.push({ headers: req.headers, said });
      if (before(req, res, said)) return;
      if (req.method !== 'POST') res.writeHead(405).end();
      else answer(res, message.parse(JSON.parse(said)), results);
    });
  });
  return { url, heard };
}

function answer(res: ServerResponse, { id, method }: Message, results: Results): void {
  if (id === undefined) {
    res.writeHead(202).end();
    return;
  }
  const result = { initialize: HELLO, 'tools/list': { tools: [TOOL] }, ...results }[method] ?? -32601;
  const said = typeof result === 'number' ? { error: { code: result, message: `No ${method} here` } } : { result };
  res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ jsonrpc: '2.0', id, ...said }));
}

/** The same over SSE: answers come through the stream that the client opened first. */
export function sseServer(results: Results): Promise<string> {
  const open: { stream?: ServerResponse } = {};
  return fakeTelnyx((req, res) => {
    if (req.method === 'GET') {
      open.stream = res.writeHead(200, { 'content-type': 'text/event-stream' });
      res.write('event: endpoint\ndata: /messages\n\n');
      return;
    }
    if (req.url !== '/messages') {
      res.writeHead(404).end();
      return;
    }
    void textOf(req).then((said) => {
      const { id, method } = message.parse(JSON.parse(said));
      res.writeHead(202).end();
      const result = { initialize: HELLO, 'tools/list': { tools: [TOOL] }, ...results }[method];
      if (id !== undefined) open.stream?.write(`event: message\ndata: ${JSON.stringify({ jsonrpc: '2.0', id, result })}\n\n`);
    });
  });
}

async function textOf(req: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of req) text += String(chunk);
  return text;
}
