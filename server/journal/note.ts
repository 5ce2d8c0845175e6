import { REASON_LIMIT } from '#wire/journal.ts';
import type { Head } from '../head.ts';
import { refusal, type Refusal } from '../refusal.ts';
import type { Note } from './recorder.ts';

/** What the console says beside a write, percent-encoded since headers are ASCII. */
export function noteOf(headers: Head['headers']): Note | Refusal {
  const reason = said(headers, 'x-switchboard-reason', REASON_LIMIT);
  if (reason !== null && typeof reason === 'object') return reason;
  const assistantId = said(headers, 'x-switchboard-assistant', 200);
  if (assistantId !== null && typeof assistantId === 'object') return assistantId;
  return { reason, assistantId, undoes: null };
}

function said(headers: Head['headers'], name: string, most: number): string | null | Refusal {
  const sent = headers.get(name);
  if (sent === undefined) return null;
  let text: string;
  try {
    text = decodeURIComponent(sent).trim();
  } catch {
    return refusal(400, 'note', 'Bad request', `The header ${name} is badly encoded.`);
  }
  if (text.length > most) return refusal(400, 'note', 'Bad request', `The header ${name} may have ${most} characters.`);
  return text === '' ? null : text;
}
