import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { McpFault } from './fault.ts';

/** Addresses of this machine, of private networks, of clouds' own services, and those that only wrap one of these. */
const inward = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  inward.addSubnet(net, prefix, 'ipv4');
}
for (const [net, prefix] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  inward.addSubnet(net, prefix, 'ipv6');
}

/** Whether an address leads inward; what is no address counts as one that does. */
export function isInward(address: string): boolean {
  const family = isIP(address);
  return family === 0 || inward.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

export function inwardFault(host: string): McpFault {
  return new McpFault(
    'private',
    `“${host}” is at a private address. While this console is used from another machine, it connects there only for hosts in SWITCHBOARD_MCP_ALLOWED_HOSTS.`,
  );
}

/** Resolves a name for the very connection that is opened, so that no second answer can lead elsewhere. */
export const outwardLookup: LookupFunction = (host, options, done) => {
  lookup(host, { ...options, all: true }, (error, found) => {
    if (error !== null) done(error, '');
    else if (found.some(({ address }) => isInward(address))) done(inwardFault(host), '');
    else if (options.all === true) done(null, found);
    else done(null, found[0]?.address ?? '', found[0]?.family);
  });
};
