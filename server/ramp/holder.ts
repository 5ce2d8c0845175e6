import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

/** The runners of this process that have not ended. */
const here = new Set<string>();

/** Names a runner: its machine and process, so that others can tell when it is gone, and a part of its own. */
export function newHolder(): string {
  const holder = `${hostname()} ${process.pid} ${randomUUID()}`;
  here.add(holder);
  return holder;
}

export function dropHolder(holder: string): void {
  here.delete(holder);
}

/** Whether a holder has surely ended. Of another machine's processes nothing is known: their time has to run out. */
export function isGone(holder: string): boolean {
  const [host, pid] = holder.split(' ');
  if (host !== hostname()) return false;
  // In a container every server has the number of the one before it.
  if (Number(pid) === process.pid) return !here.has(holder);
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    // Alive, but somebody else's.
    return !(error instanceof Error && 'code' in error && error.code === 'EPERM');
  }
}
