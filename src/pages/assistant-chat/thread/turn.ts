import { isObject, listOf, own, textOf } from '#lib/json.ts';

export type Turn = {
  readonly id: number;
  readonly from: 'you' | 'assistant';
  readonly text: string;
  /** When it was said, in ISO 8601. */
  readonly at: string;
  /** `stopped`: the person did not wait for its end; `failed`: it never came, or broke off. */
  readonly state: 'said' | 'coming' | 'stopped' | 'failed';
  /** Milliseconds from sending to the first word, and to the last. */
  readonly firstMs?: number;
  readonly totalMs?: number;
  readonly error?: { readonly message: string; readonly requestId?: string; /** The API may have got the message. */ readonly mayHaveArrived: boolean };
};

export type Thread = { readonly conversationId: string | null; readonly turns: readonly Turn[] };

export const NO_THREAD: Thread = { conversationId: null, turns: [] };

/** What is kept of one thread: a browser gives an origin some five million characters for everything. */
const MOST_TURNS = 200;
const MOST_CHARACTERS = 300_000;

/** The end of a thread, as much as may be kept. */
export function capped({ conversationId, turns }: Thread): Thread {
  let length = 0;
  const first = turns.findLastIndex((turn, at) => {
    length += turn.text.length;
    return length > MOST_CHARACTERS || turns.length - at > MOST_TURNS;
  });
  return { conversationId, turns: turns.slice(first + 1) };
}

/** A thread out of what was kept, which may be anything. What was still coming then will not come any more. */
export function readThread(text: string | null): Thread {
  const value = parsed(text ?? '');
  if (!isObject(value)) return NO_THREAD;
  const conversationId = own(value, 'conversationId');
  return { conversationId: typeof conversationId === 'string' ? conversationId : null, turns: listOf(own(value, 'turns')).flatMap(readTurn) };
}

function readTurn(value: unknown, id: number): Turn[] {
  if (!isObject(value)) return [];
  const [from, state, at] = [own(value, 'from'), own(value, 'state'), own(value, 'at')];
  if ((from !== 'you' && from !== 'assistant') || typeof at !== 'string' || Number.isNaN(Date.parse(at))) return [];
  const [first, total, error] = [own(value, 'firstMs'), own(value, 'totalMs'), own(value, 'error')];
  return [
    {
      id,
      from,
      at,
      text: textOf(own(value, 'text')),
      state: state === 'said' || state === 'failed' ? state : 'stopped',
      ...(typeof first === 'number' ? { firstMs: first } : {}),
      ...(typeof total === 'number' ? { totalMs: total } : {}),
      ...(isObject(error) ? { error: { message: textOf(own(error, 'message')), mayHaveArrived: own(error, 'mayHaveArrived') === true } } : {}),
    },
  ];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What another version of the console kept, or nothing.
    return null;
  }
}
