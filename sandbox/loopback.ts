import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { OptionError } from './program-options.ts';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

export function isLoopback(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && loopback.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** The address to listen on: judged as the system resolves it, so that no spelling of “everywhere” gets past. */
export async function listenAddress(host: string): Promise<string> {
  const found = await lookup(bare(host), { all: true }).catch(() => []);
  const [first] = found;
  if (first === undefined) throw new OptionError('HOST is no address of this machine.');
  if (!found.every(({ address }) => isLoopback(address))) {
    throw new OptionError('HOST would let other machines in. The sandbox has no login and listens on loopback only: leave HOST out, or set it to 127.0.0.1.');
  }
  return (found.find(({ family }) => family === 4) ?? first).address;
}

/**
 * Whether a Host header names this machine. A page on the internet whose name was pointed at 127.0.0.1 sends its own name,
 * and gets nothing.
 */
export function isLocalHost(header: string | undefined): boolean {
  const name = /^(\[[0-9a-f:.]+\]|[^:]+)(?::\d{1,5})?$/i.exec(header ?? '')?.[1];
  return name !== undefined && (name.toLowerCase() === 'localhost' || isLoopback(bare(name)));
}

function bare(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1');
}
