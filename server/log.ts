import { redacted } from './redact.ts';

/** One finished request. There is no field for a body, a query, a cookie or a referrer, so none can get in. */
export type Line = {
  readonly method: string;
  /** Without its query. */
  readonly path: string;
  readonly status: number;
  readonly ms: number;
  /** The browser left before the answer was whole. */
  readonly cut?: true;
};

export type Log = {
  readonly request: (line: Line) => void;
  /** Writes what is still waiting. */
  readonly flush: () => void;
};

export type LogOptions = {
  readonly form: 'json' | 'human';
  readonly secret: string | undefined;
  readonly write: (text: string) => void;
};

/** Lines wait this long, so that a burst of requests costs one write. */
const WAIT_MS = 20;

export function createLog({ form, secret, write }: LogOptions): Log {
  let waiting = '';
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const text = waiting;
    waiting = '';
    if (text !== '') write(text);
  };
  return {
    request(line) {
      const time = new Date().toISOString();
      const path = visible(redacted(line.path, secret)).slice(0, 500);
      const method = visible(line.method).slice(0, 20);
      const ms = Math.round(line.ms * 10) / 10;
      waiting +=
        form === 'json'
          ? `${JSON.stringify({ time, ...line, method, path, ms })}\n`
          : `${time.slice(11, 19)} ${method} ${path} ${line.status} ${ms} ms${line.cut ? ' (cut off)' : ''}\n`;
      timer ??= setTimeout(flush, WAIT_MS).unref();
    },
    flush,
  };
}

/** A log is read in terminals: nothing in it may move the cursor or look like another line. */
function visible(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
