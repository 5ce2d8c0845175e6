import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { ConfigError } from './config-error.ts';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/**
 * The address to listen on. It is judged as the system resolves it, so no spelling of “everywhere” (0, 000.0, ::,
 * [::ffff:0.0.0.0]) gets past, and it is the address, not the name, that is listened on afterwards.
 */
export async function listenAddress(host: string): Promise<string> {
  const name = host.replace(/^\[(.*)\]$/, '$1');
  const found = await lookup(name, { all: true }).catch(() => []);
  if (name === '' || found.length === 0) throw new ConfigError('HOST', 'is no address of this machine');
  if (!found.every(({ address }) => isLoopback(address))) {
    throw new ConfigError(
      'HOST',
      'would let other machines in. Until there is a login, Switchboard listens on loopback only: leave HOST out, or set it to 127.0.0.1',
    );
  }
  return (found.find(({ family }) => family === 4) ?? found[0])?.address ?? '127.0.0.1';
}

export function isLoopback(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && loopback.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
