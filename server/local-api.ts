import { z } from 'zod';
import { refusal, wrongMethod, type Refusal } from './refusal.ts';

/** What the console can ask of the embedded sandbox beyond the API that Telnyx has; by account name. */
export type SandboxSteering = {
  readonly reset: (account: string | undefined, seed: 'demo' | 'empty' | 'large') => void | Promise<void>;
  readonly scene: (account: string | undefined, name: string | null) => void | Promise<void>;
  readonly connect: (account: string | undefined, integrationId: string) => void | Promise<void>;
};

export type LocalCall = {
  readonly method: string;
  /** What stands after `/api/local`. */
  readonly path: string;
  /** From `?` on, as it was sent. */
  readonly query: string;
  readonly account: string | undefined;
  readonly body: Buffer | undefined;
  /** Whether it came by another name than this machine's own, so perhaps from somebody elsewhere. */
  readonly isRemote: boolean;
};

export type LocalAnswer =
  | { readonly status: 200; readonly body: object }
  /** A text that is made while it is sent. */
  | { readonly status: 200; readonly type: string; readonly parts: Iterable<string> }
  | { readonly status: 204 }
  | Refusal;

export type LocalApi = (call: LocalCall) => Promise<LocalAnswer>;

export type LocalStatus = {
  readonly mode: 'sandbox' | 'telnyx';
  readonly version: string;
  readonly read_only: boolean;
  /** Where calls go, in telnyx mode. */
  readonly base_url?: string;
};

const Reset = z.object({ seed: z.enum(['demo', 'empty', 'large']) });
const Scene = z.object({ scene: z.string().min(1).max(100).nullable() });
const Connection = z.object({ integration_id: z.string().min(1).max(200) });

/** Some of the local paths; null for a path that belongs to others. */
export type LocalPart = (call: LocalCall) => Promise<LocalAnswer> | null;

/** The paths that only this server knows. They never reach Telnyx. */
export function createLocalApi(status: LocalStatus, sandbox: SandboxSteering | undefined, parts: readonly LocalPart[]): LocalApi {
  const steer = (call: LocalCall): (() => void | Promise<void>) | Refusal | null => {
    if (sandbox === undefined) return null;
    switch (call.path) {
      case '/sandbox/reset':
        return withBody(Reset, call, ({ seed }) => sandbox.reset(call.account, seed));
      case '/sandbox/scene':
        return withBody(Scene, call, ({ scene }) => sandbox.scene(call.account, scene));
      case '/sandbox/connections':
        return withBody(Connection, call, (body) => sandbox.connect(call.account, body.integration_id));
      default:
        return null;
    }
  };
  return async (call) => {
    if (call.path === '/status') return call.method === 'GET' ? { status: 200, body: status } : wrongMethod('GET');
    for (const part of parts) {
      const answer = part(call);
      if (answer !== null) return answer;
    }
    const step = steer(call);
    if (step === null) return refusal(404, 'no_path', 'Not found', 'This server has no such path.');
    if (typeof step !== 'function') return step;
    try {
      await step();
    } catch (error) {
      return refusal(400, 'sandbox', 'The sandbox refused', error instanceof Error ? error.message : 'It gave no reason.');
    }
    return { status: 204 };
  };
}

function withBody<T>(schema: z.ZodType<T>, call: LocalCall, then: (body: T) => void | Promise<void>): (() => void | Promise<void>) | Refusal {
  if (call.method !== 'POST') return wrongMethod('POST');
  const body = bodyAs(schema, call);
  return 'code' in body ? body : () => then(body.data);
}

export function bodyAs<T>(schema: z.ZodType<T>, call: LocalCall): { readonly data: T } | Refusal {
  const parsed = schema.safeParse(parse(call.body));
  return parsed.success ? { data: parsed.data } : refusal(400, 'body', 'Bad request', z.prettifyError(parsed.error));
}

function parse(body: Buffer | undefined): unknown {
  try {
    return JSON.parse((body ?? Buffer.alloc(0)).toString('utf8'));
  } catch {
    return undefined;
  }
}
