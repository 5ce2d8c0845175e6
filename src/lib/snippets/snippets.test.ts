import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ApiRequest } from './request.ts';
import { snippet } from './snippets.ts';

/** Runs a TypeScript snippet with a client that keeps what it is called with. */
async function called(code: string): Promise<{ at: string; args: unknown[] }> {
  const calls: { at: string; args: unknown[] }[] = [];
  const at = (path: string): object =>
    new Proxy(() => undefined, {
      get: (_, name) => at(`${path}.${String(name)}`),
      apply: (_, __, args: unknown[]) => void calls.push({ at: path, args }),
    });
  const Telnyx = function Telnyx() {
    return at('client');
  };
  await runInNewContext(`(async () => {${code.replace(/^import .*$/m, '')}})()`, { Telnyx, process: { env: {} }, console: { log: () => undefined } });
  const [only] = calls;
  if (only === undefined) throw new Error('nothing was called');
  return only;
}

/** As JSON carries it: what is made in another realm equals nothing of this one. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('TypeScript', () => {
  test('whatever is sent arrives as it is, known fields and unknown', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.oneof(fc.constantFrom('name', 'greeting', 'tools', '__proto__'), fc.string({ unit: 'binary' })), fc.jsonValue()),
        async (made) => {
          const body = Object.fromEntries(Object.entries(made));
          const { args } = await called(snippet('typescript', { method: 'POST', path: '/ai/assistants/a%2Fb', body }));
          expect(args[0]).toBe('a/b');
          expect(plain(args[1] ?? {})).toEqual(plain(body));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('ids stand where the package wants them', async () => {
    const { at, args } = await called(snippet('typescript', { method: 'DELETE', path: '/ai/assistants/a/versions/v%201' }));
    expect(at).toBe('client.ai.assistants.versions.delete');
    expect(plain(args)).toEqual(['v 1', { assistant_id: 'a' }]);
  });

  test('an operation that the package does not have goes through the client', async () => {
    const { at, args } = await called(snippet('typescript', { method: 'POST', path: '/ai/later/x', body: { a: 1 } }));
    expect(at).toBe('client.post');
    expect(plain(args)).toEqual(['/ai/later/x', { body: { a: 1 } }]);
  });
});

const sms: ApiRequest = {
  method: 'POST',
  path: '/ai/assistants/a-1/chat/sms',
  body: { from: '+13125550142', to: '+14155550134', text: 'It\'s\n#{time} "now"', later: true },
};

test('curl: quotes of the text do not end those of the shell', () => {
  expect(snippet('curl', sms)).toBe(
    `curl -X POST 'https://api.telnyx.com/v2/ai/assistants/a-1/chat/sms' \\
  -H "Authorization: Bearer $TELNYX_API_KEY" \\
  -H 'Content-Type: application/json' \\
  --data-raw '{
  "from": "+13125550142",
  "to": "+14155550134",
  "text": "It'\\''s\\n#{time} \\"now\\"",
  "later": true
}'
`,
  );
});

test('curl: the query is encoded, brackets too', () => {
  expect(snippet('curl', { method: 'GET', path: '/ai/assistants/a/scheduled_events', query: { 'page[number]': 2 } })).toContain(
    `curl 'https://api.telnyx.com/v2/ai/assistants/a/scheduled_events?page%5Bnumber%5D=2' \\`,
  );
});

test('Python: the package’s names, and what it does not know as extra body', () => {
  expect(snippet('python', sms)).toBe(`import os

from telnyx import Telnyx

client = Telnyx(api_key=os.environ["TELNYX_API_KEY"])

answer = client.ai.assistants.send_sms(
  "a-1",
  from_="+13125550142",
  to="+14155550134",
  text=(
    "It's\\n"
    "#{time} \\"now\\""
  ),
  extra_body={
    "later": True
  },
)
print(answer)
`);
});

test('Ruby: the package’s names, nothing is interpolated', () => {
  expect(snippet('ruby', sms)).toBe(`require "telnyx"

client = Telnyx::Client.new(api_key: ENV.fetch("TELNYX_API_KEY"))

answer = client.ai.assistants.send_sms(
  "a-1",
  from: "+13125550142",
  to: "+14155550134",
  text: "It's\\n" \\
    "\\#{time} \\"now\\"",
  later: true
)
puts answer
`);
});

test.each([
  ['POST', '/ai/assistants/a/clone', 'client.ai.assistants.clone_("a")'],
  ['POST', '/ai/assistants/a/tools/t/test', 'client.ai.assistants.tools.test_(\n  "t",\n  assistant_id: "a"\n)'],
  ['GET', '/ai/assistants/a/texml', 'client.ai.assistants.get_texml("a")'],
  ['GET', '/ai/assistants/tests/test-suites', 'client.ai.assistants.tests.test_suites.list()'],
  ['DELETE', '/ai/assistants/a/scheduled_events/e', 'client.ai.assistants.scheduled_events.delete(\n  "e",\n  assistant_id: "a"\n)'],
  ['PATCH', '/ai/later/x', 'client.request(\n  method: :patch,\n  path: "ai/later/x"\n)'],
] as const)('Ruby spells %s %s as its package does', (method, path, spelled) => {
  expect(snippet('ruby', { method, path })).toContain(spelled);
});

test('names of pages are those of the packages', () => {
  const request: ApiRequest = { method: 'GET', path: '/ai/assistants/a/scheduled_events', query: { 'page[number]': 2 } };
  expect(snippet('python', request)).toContain('page_number=2');
  expect(snippet('ruby', request)).toContain('page_number: 2');
  expect(snippet('typescript', request)).toContain('page_number: 2');
});
