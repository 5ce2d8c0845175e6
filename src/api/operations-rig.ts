import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import { createSandbox } from '#sandbox/sandbox.ts';
import { ApiError } from './api-error.ts';
import { createAssistant } from './assistants.ts';
import { setTransport, type Transport } from './http.ts';
import { createTest } from './tests.ts';

let clock = Date.parse('2026-11-24T12:00:00Z');
const sandbox = createSandbox({ file: ':memory:', now: () => clock });

/** What was asked, ids replaced by {}, and which of it carried an Idempotency-Key. */
export const asked = new Set<string>();
export const keyed = new Set<string>();

const LITERALS =
  /^(v2|ai|assistants|tests|runs|test-suites|versions|promote|canary-deploys|scheduled_events|tools|test|chat|sms|clone|import|texml|integrations|connections|mcp_servers)$/;
const patternOf = (request: Request, path: string) =>
  `${request.method} ${path
    .split('/')
    .slice(2)
    .map((part) => (LITERALS.test(part) ? part : '{}'))
    .join('/')}`;

/** Sends what this file calls to the sandbox itself, which plays the API after the contract. */
export function answeredBySandbox(): void {
  let before: Transport;
  beforeAll(() => {
    before = setTransport((request) => {
      const url = new URL(request.url);
      url.pathname = url.pathname.replace(/^\/api/, '');
      asked.add(patternOf(request, url.pathname));
      if (request.headers.has('idempotency-key')) keyed.add(patternOf(request, url.pathname));
      return sandbox.handle(new Request(url, request));
    });
  });
  afterAll(() => {
    setTransport(before);
    sandbox.close();
  });
}

/** Lets the time of the sandbox pass. */
export function pass(ms: number): void {
  clock += ms;
}

/** The time of the sandbox. */
export const now = () => clock;

/** A new Idempotency-Key. */
export const key = () => randomUUID();
export const made = (name = 'Clerk', more: object = {}) => createAssistant({ name, instructions: 'Be brief.', model: 'openai/gpt-4o', ...more }, key());
export const newTest = (suite: string, name = 'Greets') =>
  createTest(
    {
      name,
      destination: '+15550100',
      instructions: 'Say hello.',
      rubric: [{ name: 'Greets', criteria: 'It says hello.' }],
      telnyx_conversation_channel: 'web_chat',
      test_suite: suite,
    },
    key(),
  );

/** What the API said: 200 for whatever went well. */
export const statusOf = (wanted: Promise<unknown>) => wanted.then(() => 200).catch((error: unknown) => (error instanceof ApiError ? error.status : -1));

// The 45 operations of contract section 2. `*` takes an Idempotency-Key (section 1), and no other does.
export const OPERATIONS = `
  ai/assistants GET POST*
  ai/assistants/import POST*
  ai/assistants/{} GET POST DELETE
  ai/assistants/{}/chat POST
  ai/assistants/{}/chat/sms POST*
  ai/assistants/{}/clone POST*
  ai/assistants/{}/texml GET
  ai/assistants/{}/tools/{}/test POST
  ai/assistants/{}/versions GET
  ai/assistants/{}/versions/{} GET POST DELETE
  ai/assistants/{}/versions/{}/promote POST
  ai/assistants/{}/canary-deploys GET POST* PUT DELETE
  ai/assistants/{}/scheduled_events GET POST*
  ai/assistants/{}/scheduled_events/{} GET DELETE
  ai/assistants/tests GET POST*
  ai/assistants/tests/{} GET PUT DELETE
  ai/assistants/tests/{}/runs GET POST*
  ai/assistants/tests/{}/runs/{} GET
  ai/assistants/tests/test-suites GET
  ai/assistants/tests/test-suites/{}/runs GET POST*
  ai/integrations GET
  ai/integrations/{} GET
  ai/integrations/connections GET
  ai/integrations/connections/{} GET DELETE
  ai/mcp_servers GET POST*
  ai/mcp_servers/{} GET PUT DELETE`;
