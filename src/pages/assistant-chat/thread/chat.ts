import type { Talk } from '#queries/chat.ts';
import { capped, NO_THREAD, readThread, type Thread, type Turn } from './turn.ts';

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;
type Rig = { readonly talk: Talk; readonly storage: Storage; /** Milliseconds that only grow. */ readonly clock: () => number };

/** A conversation with one assistant. It goes on while its page is not shown, and is kept in this browser. */
export type Chat = {
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => Thread;
  /** Sends a text; the answer once it is whole, or null. Nothing is sent while an answer is coming. */
  readonly send: (text: string) => Promise<string | null>;
  /** Sends the last text again, in place of the answer that did not come. */
  readonly resend: () => Promise<string | null>;
  /** Waits no longer for the answer. */
  readonly stop: () => void;
  readonly restart: () => void;
};

const PREFIX = 'switchboard.chat.';

/** Threads that are open in this page, by assistant. */
const open = new Map<string, Chat>();

export function chatWith(assistantId: string, rig: Rig): Chat {
  const known = open.get(assistantId) ?? createChat(assistantId, rig);
  open.set(assistantId, known);
  return known;
}

export function createChat(assistantId: string, { talk, storage, clock }: Rig): Chat {
  const key = PREFIX + assistantId;
  const listeners = new Set<() => void>();
  let thread = readThread(attempt(() => storage.getItem(key)) ?? null);
  let waiting: AbortController | null = null;

  const show = (next: Thread) => {
    thread = next;
    for (const listener of listeners) listener();
  };
  const keep = () => void attempt(() => storage.setItem(key, JSON.stringify(capped(thread))));
  const nextId = () => Math.max(-1, ...thread.turns.map(({ id }) => id)) + 1;
  const add = (from: Turn['from'], text: string, state: Turn['state']): number => {
    const id = nextId();
    show({ ...thread, turns: [...thread.turns, { id, from, text, at: new Date().toISOString(), state }] });
    return id;
  };

  const ask = async (text: string): Promise<string | null> => {
    const stopper = new AbortController();
    waiting = stopper;
    const id = add('assistant', '', 'coming');
    keep();
    const since = clock();
    // Once the conversation was begun anew, an answer of the old one has no place any more.
    const tell = (turn: Partial<Turn>) => {
      if (waiting === stopper) show({ ...thread, turns: thread.turns.map((known) => (known.id === id ? { ...known, ...turn } : known)) });
    };
    try {
      const conversationId = thread.conversationId ?? (await talk.begin(assistantId));
      stopper.signal.throwIfAborted();
      show({ ...thread, conversationId });
      let said = '';
      for await (const piece of talk.say(assistantId, conversationId, text, stopper.signal)) {
        if (said === '') tell({ firstMs: clock() - since });
        said = piece.kind === 'whole' ? piece.text : said + piece.text;
        tell({ text: said });
      }
      tell({ state: 'said', totalMs: clock() - since });
      return said;
    } catch (error) {
      tell(stopper.signal.aborted ? { state: 'stopped' } : { state: 'failed', error: factsOf(error) });
      return null;
    } finally {
      if (waiting === stopper) {
        waiting = null;
        keep();
      }
    }
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    read: () => thread,
    send: async (text) => {
      if (waiting !== null) return null;
      add('you', text, 'said');
      return ask(text);
    },
    resend: async () => {
      const last = thread.turns.findLastIndex(({ from }) => from === 'you');
      const turn = thread.turns[last];
      if (waiting !== null || turn === undefined) return null;
      show({ ...thread, turns: thread.turns.slice(0, last + 1) });
      return ask(turn.text);
    },
    stop: () => waiting?.abort(),
    restart: () => {
      waiting?.abort();
      waiting = null;
      show(NO_THREAD);
      attempt(() => storage.removeItem(key));
    },
  };
}

function factsOf(error: unknown): NonNullable<Turn['error']> {
  if (!(error instanceof Error)) return { message: String(error), mayHaveArrived: false };
  // A refusal says that nothing was taken; anything else says nothing about it.
  const status = 'status' in error ? Number(error.status) : 0;
  const requestId = 'requestId' in error && typeof error.requestId === 'string' ? { requestId: error.requestId } : {};
  return { message: error.message, ...requestId, mayHaveArrived: status < 400 || status >= 500 };
}

/** Storage may be forbidden or full: the thread is then there until the page is closed. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
