const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)(?::\d{1,5})?$/;

export type HostRule = {
  /** Is this Host line one of ours? */
  readonly host: (value: string | undefined) => boolean;
  /** Is this Origin the page that this very Host serves? */
  readonly origin: (value: string, host: string) => boolean;
};

/**
 * After DNS rebinding a foreign page talks to us under its own name, so the name is checked on every request. The port
 * is not: a forwarded port changes it. An Origin must be exactly scheme and Host; https only for added names, which may
 * stand behind a proxy that ends TLS.
 */
export function hostRule(added: readonly string[]): HostRule {
  const names = new Set(added);
  const nameOf = (value: string) => HOST.exec(value.toLowerCase())?.[1];
  return {
    host: (value) => {
      const name = value === undefined ? undefined : nameOf(value);
      return name !== undefined && (LOOPBACK.has(name) || names.has(name));
    },
    origin: (value, host) => {
      const own = host.toLowerCase();
      return value === `http://${own}` || (value === `https://${own}` && names.has(nameOf(own) ?? ''));
    },
  };
}

/** Whether a Host line names this machine itself. */
export function isLocalName(host: string): boolean {
  return LOOPBACK.has(HOST.exec(host.toLowerCase())?.[1] ?? '');
}

/** A name that may stand in SWITCHBOARD_ALLOWED_HOSTS: a bare host name, without scheme, port or wildcard. */
export function isHostName(name: string): boolean {
  return !name.includes(':') && HOST.test(name);
}
