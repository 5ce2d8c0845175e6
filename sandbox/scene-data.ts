/** A list without entries, whatever else the answer carries. */
export function emptyList(body: unknown): unknown {
  return isObject(body) ? { ...body, data: [] } : [];
}

/** An integration that nobody has connected; to end the scene is to connect it. */
export function disconnected(body: unknown): unknown {
  return isObject(body) ? { ...body, status: 'disconnected' } : body;
}

export function allDisconnected(body: unknown): unknown {
  return isObject(body) && Array.isArray(body['data']) ? { ...body, data: body['data'].map(disconnected) } : body;
}

const LONG = 'Übergrößenträger-Begrüßungsassistent '.repeat(12).trim();

/** What the documents allow or the live API was seen to send: absent optionals, nulls, very long and mixed-direction text. */
export function oddAssistants(body: unknown): unknown {
  const list: unknown[] = isObject(body) && Array.isArray(body['data']) ? body['data'] : [];
  const base = { created_at: '2026-01-05T09:00:00Z', model: 'odd/model', instructions: '' };
  const odd = [
    { ...base, id: 'assistant-odd-bare', name: 'Bare' },
    { ...base, id: 'assistant-odd-long', name: LONG, description: `${LONG} ${LONG}`, tags: [LONG, 'x'], model: `very-long-vendor/${'m'.repeat(120)}` },
    { ...base, id: 'assistant-odd-null', name: 'Nulls', description: null, tags: null, enabled_features: null, voice_settings: null, version_name: null },
    { ...base, id: 'assistant-odd-text', name: '‏مساعد 👩🏽‍🚀 <b>not bold</b> {{name}}', description: 'first\nsecond\u0000third', tags: [''] },
    { ...base, id: 'assistant-odd/slash ?&#%', name: '', x_unknown: { kept: true } },
  ];
  return { ...(isObject(body) ? body : {}), data: [...odd, ...list] };
}

export function oddAssistant(body: unknown): unknown {
  return isObject(body)
    ? { ...body, name: LONG, description: null, tags: null, enabled_features: null, voice_settings: null, x_unknown: { kept: true } }
    : body;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
