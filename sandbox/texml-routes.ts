import { ok, text, type Answer } from './answer.ts';
import { requireAssistant } from './assistant-store.ts';
import type { Call, Route } from './route.ts';

/**
 * The document names a JSON string, yet a TeXML application fetches this very path and reads XML. Whoever asks for XML gets
 * it; everyone else gets the JSON string.
 */
function texml(call: Call): Answer {
  const { id } = requireAssistant(call);
  const document = `<?xml version="1.0" encoding="UTF-8"?>\n<Response><Connect><AIAssistant id="${escaped(id)}"></AIAssistant></Connect></Response>`;
  const accept = call.request.headers.get('accept') ?? '';
  return /\b(?:application|text)\/xml\b/i.test(accept) ? text(document, 'application/xml; charset=utf-8') : ok(document);
}

/** Ids are made here and need none of this; a seed may bring its own. */
function escaped(id: string): string {
  return id.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

export const texmlRoutes: readonly Route[] = [{ method: 'GET', path: '/ai/assistants/:assistant_id/texml', handle: texml }];
