import { t } from '#lib/words/t.ts';
import type { Thread, Turn } from './turn.ts';

/** A conversation as people read it. */
export function transcriptText({ turns }: Thread): string {
  return turns.map((turn) => `[${turn.at}] ${speakerOf(turn)}: ${turn.text}`).join('\n\n');
}

/** A conversation as programs read it; `simulated` says whether a model was asked at all. */
export function transcriptJson(assistantId: string, { conversationId, turns }: Thread, simulated: boolean): string {
  const said = turns.map(({ from, text, at, state, firstMs, totalMs }) => ({
    role: from === 'you' ? 'user' : 'assistant',
    text,
    at,
    state,
    ...(firstMs === undefined ? {} : { first_word_ms: Math.round(firstMs) }),
    ...(totalMs === undefined ? {} : { total_ms: Math.round(totalMs) }),
  }));
  return `${JSON.stringify({ assistant_id: assistantId, conversation_id: conversationId, simulated, turns: said }, null, 2)}\n`;
}

export function speakerOf({ from }: Turn): string {
  return from === 'you' ? t('chat.you') : t('chat.assistant');
}

/** The time within which half of the answers were whole; undefined before the first. */
export function medianMs(turns: readonly Turn[]): number | undefined {
  const times = turns.flatMap(({ totalMs }) => (totalMs === undefined ? [] : [totalMs])).toSorted((a, b) => a - b);
  return times[Math.floor((times.length - 1) / 2)];
}

/** "520 ms", "1.4 s". */
export function latencyText(ms: number): string {
  return ms < 1000 ? t('chat.ms', { count: Math.round(ms) }) : t('chat.seconds', { count: Math.round(ms / 100) / 10 });
}
