import { describe, expect, it } from 'vitest';
import { isInward } from './addresses.ts';
import { networkFault } from './fault.ts';

describe('an address', () => {
  it.each([
    '127.0.0.1',
    '127.8.8.8',
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '169.254.169.254',
    '172.31.255.1',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    'fd00::1',
    'fe80::1',
    'ff02::1',
    'localhost',
    '',
  ])('%s leads inward', (address) => {
    expect(isInward(address)).toBe(true);
  });

  it.each(['1.1.1.1', '172.32.0.1', '100.128.0.1', '198.20.0.1', '2606:4700::1111', '::ffff:1.1.1.1'])('%s leads outward', (address) => {
    expect(isInward(address)).toBe(false);
  });
});

describe('an error of the network', () => {
  const coded = (code: string) => Object.assign(new Error('no'), { code });
  it.each([
    ['EHOSTUNREACH', 'unreachable'],
    ['EAI_AGAIN', 'dns'],
    ['CERT_HAS_EXPIRED', 'tls'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
    ['UND_ERR_CONNECT_TIMEOUT', 'timeout'],
    ['HPE_INVALID_CONSTANT', 'broken'],
  ])('%s is %s', (code, kind) => {
    expect(networkFault(new TypeError('fetch failed', { cause: coded(code) }))?.kind).toBe(kind);
  });

  it('of several addresses is that of the first; any other is none', () => {
    expect(networkFault(new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')]))?.kind).toBe('refused');
    expect(networkFault(new Error('constructor'))).toBeNull();
    expect(networkFault(coded('constructor'))).toBeNull();
  });
});
