/** What a handler answers. At most one of `body` (JSON), `text` and `stream` is set; none of them means no content. */
export type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly text?: string;
  readonly contentType?: string;
  readonly stream?: ReadableStream<Uint8Array>;
  readonly headers?: Readonly<Record<string, string>>;
};

export function ok(body: unknown): Answer {
  return { status: 200, body };
}

export function created(body: unknown): Answer {
  return { status: 201, body };
}

/** A success without content. The Node SDK reads an empty JSON answer as an error, so it carries no content type. */
export function empty(status: 200 | 204): Answer {
  return { status };
}

/** A text answer, e.g. TeXML. */
export function text(body: string, contentType: string): Answer {
  return { status: 200, text: body, contentType };
}

/** A body that flows chunk by chunk. */
export function streamed(stream: ReadableStream<Uint8Array>, contentType: string): Answer {
  return { status: 200, stream, contentType };
}

/** The text that goes out, or `null` when there is none (or it is a stream). */
export function payloadOf(answer: Answer): string | null {
  if (answer.body !== undefined) return JSON.stringify(answer.body);
  return answer.text ?? null;
}

export function toResponse(answer: Answer, requestId: string): Response {
  const headers = new Headers(answer.headers);
  headers.set('x-request-id', requestId);
  const payload = answer.stream ?? payloadOf(answer);
  const type = answer.contentType ?? (answer.body === undefined ? null : 'application/json');
  if (payload !== null && type !== null) headers.set('content-type', type);
  return new Response(payload, { status: answer.status, headers });
}
