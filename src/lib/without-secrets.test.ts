import { describe, expect, it } from 'vitest';
import { holdsMark, SECRET_MARK, withoutSecrets } from './without-secrets.ts';

describe('what is kept of a write', () => {
  it.each<[string, unknown, unknown]>([
    ['a stored secret being made', { identifier: 'crm', type: 'bearer', token: 'abc' }, { identifier: 'crm', type: 'bearer', token: SECRET_MARK }],
    ['a basic login', { type: 'basic', username: 'me', password: 'hunter2' }, { type: 'basic', username: 'me', password: SECRET_MARK }],
    [
      'a webhook tool',
      {
        webhook: {
          headers: [
            { name: 'X-Api-Key', value: 'abc' },
            { name: 'Authorization', value: 'Bearer x' },
            { name: 'X-Team', value: 'sales' },
          ],
        },
      },
      {
        webhook: {
          headers: [
            { name: 'X-Api-Key', value: SECRET_MARK },
            { name: 'Authorization', value: SECRET_MARK },
            { name: 'X-Team', value: 'sales' },
          ],
        },
      },
    ],
    ['headers as an object', { headers: { 'x-session-token': 'abc', 'x-team': 'sales' } }, { headers: { 'x-session-token': SECRET_MARK, 'x-team': 'sales' } }],
    ['a SIP login', { sip_auth_username: 'u', sip_auth_password: 'p' }, { sip_auth_username: 'u', sip_auth_password: SECRET_MARK }],
    [
      'addresses',
      ['https://me:pw@host/x', 'https://host/mcp?team=1&api_key=abc#x'],
      [`https://me:${SECRET_MARK}@host/x`, `https://host/mcp?team=1&api_key=${SECRET_MARK}#x`],
    ],
    ['a token in running text', { content: 'use Bearer abcdefgh12345678 please' }, { content: `use Bearer ${SECRET_MARK} please` }],
    [
      'keys of well known makers',
      ['KEY0199AABBCCDD_5f2c1e7d9b3a', 'sk-proj_0123456789abcdef', 'eyJhbGciOiJI.eyJzdWIiOiIx.abc'],
      [SECRET_MARK, SECRET_MARK, SECRET_MARK],
    ],
  ])('%s', (_what, given, kept) => {
    expect(withoutSecrets(given)).toEqual(kept);
    expect(holdsMark(withoutSecrets(given))).toBe(true);
  });

  it('is everything that is no secret, exactly as it was', () => {
    const plain = {
      llm_api_key_ref: 'openai',
      external_llm: { authentication_method: 'token', token_retrieval_url: 'https://x/token', llm_api_key_ref: 'r' },
      webhook: {
        headers: [
          { name: 'Authorization', value: 'Bearer {{#integration_secret}}crm{{/integration_secret}}' },
          { name: 'X-Token', value: '' },
        ],
        body_parameters: { properties: { token: { type: 'string' }, password: { type: 'string' } }, required: ['token'] },
      },
      observability_settings: { public_key_ref: 'a', secret_key_ref: 'b' },
      instructions: 'Never ask for a password. Tokens: bearer only. Basic facts help.',
      pay: { payment_method: 'credit-card' },
      max_tokens: 5,
      use_cookie: true,
      list: [1, null, true],
    };
    expect(withoutSecrets(plain)).toEqual(plain);
    expect(holdsMark(plain)).toBe(false);
  });
});
