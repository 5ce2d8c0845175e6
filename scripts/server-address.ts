import type { ChildProcess } from 'node:child_process';

/** The address that a server says it can be reached at: at the end of a line, for what comes before may name other addresses. */
export function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('exit', () => reject(new Error(`The server ended without an address: ${said}`)));
    child.stdout?.setEncoding('utf8');
    child.stdout?.on('data', (text) => {
      said += String(text);
      const found = /(http:\/\/127\.0\.0\.1:\d+)(?:\/v2)?\n/.exec(said);
      if (found?.[1] !== undefined) resolve(found[1]);
    });
  });
}
