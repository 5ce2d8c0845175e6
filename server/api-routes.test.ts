import { describe, expect, it } from 'vitest';
import { fakeTelnyx, startRig } from './test-rig.ts';

const NAME = 'assistant-1';
/** As sent, and what must reach Telnyx. */
const THROUGH: readonly (readonly [string, string, string])[] = [
  ['GET', '/ai/assistants', '/ai/assistants'],
  ['GET', '/ai/assistants?page%5Bsize%5D=2&x=..%2F..', '/ai/assistants?page%5Bsize%5D=2&x=..%2F..'],
  ['GET', `/ai/assistants/${NAME}`, `/ai/assistants/${NAME}`],
  ['GET', '/%61i/assistants', '/ai/assistants'],
  ['GET', '/ai/%61ssistants', '/ai/assistants'],
  ['GET', '/ai/assistants/tests/test-suites/nightly%2Feu/runs', '/ai/assistants/tests/test-suites/nightly%2Feu/runs'],
  ['GET', '/ai/assistants/tests/test-suites/50%25%20off/runs', '/ai/assistants/tests/test-suites/50%25%20off/runs'],
  ['GET', '/ai/assistants/tests/test-suites/50%2525%20off%25zz/runs', '/ai/assistants/tests/test-suites/50%2525%20off%25zz/runs'],
  ['GET', '/ai/assistants/tests/test-suites/a?b/runs', '/ai/assistants/tests/test-suites/a?b/runs'],
  ['GET', '/ai/assistants/tests/test-suites/%E5%A4%9C%E9%97%B4/runs', '/ai/assistants/tests/test-suites/%E5%A4%9C%E9%97%B4/runs'],
  ['GET', '/ai/assistants/tests/test-suites/a%3Fb%23c/runs', '/ai/assistants/tests/test-suites/a%3Fb%23c/runs'],
  ['GET', '/ai/assistants/tests/test-suites/v1.2...3/runs', '/ai/assistants/tests/test-suites/v1.2...3/runs'],
  ['GET', '/ai/assistants/tests/test-suites/.../runs', '/ai/assistants/tests/test-suites/.../runs'],
  ['GET', '/ai/assistants/tests/test-suites/north%5Ceast/runs', '/ai/assistants/tests/test-suites/north%5Ceast/runs'],
  ['GET', '/ai/assistants/tests/test-suites/a%0d%0aX:1/runs', '/ai/assistants/tests/test-suites/a%0D%0AX%3A1/runs'],
  ['GET', '/ai/assistants/tests/test-suites/a%09b%7f%c2%85/runs', '/ai/assistants/tests/test-suites/a%09b%7F%C2%85/runs'],
  ['GET', '/ai/assistants/tests/test-suites/a%255Cb%250a/runs', '/ai/assistants/tests/test-suites/a%255Cb%250a/runs'],
  ['DELETE', '/ai/assistants/a/tags/c%3A%5Cvip', '/ai/assistants/a/tags/c%3A%5Cvip'],
  ['POST', '/ai/assistants/a/clone', '/ai/assistants/a/clone'],
  ['PUT', '/ai/mcp_servers/a', '/ai/mcp_servers/a'],
  ['PATCH', '/ai/tools/a', '/ai/tools/a'],
  ['DELETE', '/ai/assistants/a', '/ai/assistants/a'],
  ['GET', '/integration_secrets', '/integration_secrets'],
  ['POST', '/integration_secrets', '/integration_secrets'],
  ['DELETE', '/integration_secrets/a', '/integration_secrets/a'],
  ['GET', '/text-to-speech/voices?provider=x', '/text-to-speech/voices?provider=x'],
];

const REFUSED: readonly (readonly [string, string, number])[] = [
  ...[
    '/phone_numbers',
    '/messages',
    '/calls',
    '/ai',
    '/AI/assistants',
    '/Ai/assistants',
    '/ai;x/assistants',
    '/aix/assistants',
    '/integration_secretsx',
    '/text-to-speech',
    '/text-to-speech/speech',
    '/text-to-speech/voices/x',
    '/%2561i/assistants',
    '/ai%2Fassistants',
    '/v2/phone_numbers',
    '/ai%00/assistants'.replace('%00', '%20'),
    '/api/v2/ai/assistants',
    '/whoami',
    '/%ef%bd%81i/x',
  ].map((path) => ['GET', path, 403] as const),
  ...[
    '/ai/../phone_numbers',
    '/ai/assistants/../../phone_numbers',
    '/ai/..',
    '/ai/.',
    '/ai/./assistants',
    '/../phone_numbers',
    '/ai/%2e%2e/phone_numbers',
    '/ai/%2E%2E/phone_numbers',
    '/ai/.%2e/phone_numbers',
    '/ai/%2e./phone_numbers',
    '/ai/%2e/assistants',
    '/ai/..%2fphone_numbers',
    '/ai/..%2Fphone_numbers',
    '/ai/%2e%2e%2fphone_numbers',
    '/ai/x%2f..%2f..%2fphone_numbers',
    '/ai/%252e%252e/phone_numbers',
    '/ai/%252e%252e%252fphone_numbers',
    '/ai/%25252e%25252e/phone_numbers',
    '/ai/%2525252525252e/x',
    '/ai/%25zz%252f..%252fphone_numbers',
    '/ai/100%25%20off%252f%252e%252e%252fphone_numbers',
    '/ai/%25ff%252f..',
    '/ai/%25%252f%255c..',
    '/ai/%25zz%2500',
    '/ai/..;/phone_numbers',
    '/ai/..;a=b/phone_numbers',
    '/ai/%2e%2e;/phone_numbers',
    '/ai/..%5cphone_numbers',
    '/ai/..%5Cphone_numbers',
    '/ai/%5c..%5cphone_numbers',
    '/ai\\..\\phone_numbers',
    '/ai/..\\phone_numbers',
    '/ai//assistants',
    '//ai/assistants',
    '/ai/',
    '/ai/assistants/',
    '///phone_numbers',
    '/ai/%5c../x',
    '/ai/x%5c..',
    '/ai/x%5c%2e%2e%5cy',
    '/ai/%255c..%255c',
    '/ai/x%255c..',
    '/ai/a\\b',
    '/ai/..%09/phone_numbers',
    '/ai/.%0a./phone_numbers',
    '/ai/%09..',
    '/ai/x%2f%0d..',
    '/ai/%00',
    '/ai/a%00b',
    '/ai/a%2500b',
    '/ai/%c0%ae%c0%ae/phone_numbers',
    '/ai/%c0%af',
    '/ai/%e0%80%ae',
    '/ai/%ff',
    '/ai/%',
    '/ai/%2',
    '/ai/%zz',
    '/ai/%u002e%u002e/x',
    '/ai/a#b',
    '/ai/.%20/phone_numbers',
    '/ai/..%20/phone_numbers',
    '/ai/assistants?x=%',
    '/ai/assistants?x=%zz',
  ].map((path) => ['GET', path, 400] as const),
  ...(
    [
      ['POST', '/text-to-speech/voices'],
      ['PUT', '/integration_secrets'],
      ['PATCH', '/integration_secrets/a'],
      ['HEAD', '/ai/assistants'],
      ['POST', '/integration_secrets/a'],
    ] as const
  ).map(([method, path]) => [method, path, 405] as const),
];

describe('only listed paths reach Telnyx, however they are spelt', async () => {
  it.each(THROUGH)('%s %s goes up as %s', async (method, path, expected) => {
    const seen: string[] = [];
    const baseUrl = await fakeTelnyx((req, res) => {
      seen.push(`${req.method} ${req.url}`);
      res.end();
    });
    const rig = await startRig({ baseUrl });
    expect((await rig.ask({ method, path: `/api/v2${path}` })).status).toBe(200);
    // The journal may read the object just before it is changed.
    expect(seen.filter((line) => method === 'GET' || !line.startsWith('GET'))).toEqual([`${method} /v2${expected}`]);
  });

  it(`${REFUSED.length} other spellings reach nothing`, async () => {
    const seen: string[] = [];
    const baseUrl = await fakeTelnyx((req, res) => {
      seen.push(`${req.method} ${req.url}`);
      res.end();
    });
    const rig = await startRig({ baseUrl });
    const answers: string[] = [];
    for (const [method, path] of REFUSED) {
      // Raw, since Node's client would refuse some of these itself.
      const text = await rig.raw(`${method} /api/v2${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nx-switchboard: 1\r\nConnection: close\r\n\r\n`);
      answers.push(`${method} ${path} ${text.slice(9, 12)}`);
    }
    expect(answers).toEqual(REFUSED.map(([method, path, status]) => `${method} ${path} ${status}`));
    expect(seen).toEqual([]);
    expect((await rig.ask({ path: '/api/v2/ai/assistants' })).status).toBe(200);
  });
});
