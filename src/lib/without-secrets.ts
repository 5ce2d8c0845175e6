/** Stands wherever a secret stood. */
export const SECRET_MARK = '[secret not kept]';

/** Field names that hold a secret, written without case, dashes and underscores. Names of stored secrets (`…_ref`) are none. */
const SECRET_FIELD =
  /(?:authorization|password|passwd|passphrase|apikey|accesstoken|refreshtoken|bearertoken|authtoken|secret|secretkey|privatekey|accesskey|cookie|credentials?)$/;
/** A field of exactly this name; `token` is also a word of ordinary settings. */
const EXACT = new Set(['token', 'auth', 'pwd']);
/** A header is more often a secret than a setting is. */
const SECRET_HEADER = /auth|cookie|token|secret|password|credential|signature|apikey|accesskey|^key$|^xkey$/;

/** Tokens that give themselves away wherever they stand. */
const TOKENS: readonly RegExp[] = [
  /(?<=\b(?:bearer|basic)\s)[\w.~+/=-]{8,}/gi,
  /\bKEY[0-9A-F]{8,}_[\w-]{8,}/g,
  /\b(?:sk|pk|rk|gsk|xai)[-_][\w-]{16,}/g,
  /\b(?:ghp|gho|ghs|github_pat|glpat|xox[abprs])[-_][\w-]{10,}/g,
  /\bAKIA[0-9A-Z]{16}\b/g,
  /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g,
  /(?<=\w:\/\/[^/\s:@]*:)[^/\s@]+(?=@)/g,
  /(?<=[?&](?:access_token|token|api[-_]?key|key|secret|password|signature|sig)=)[^&#\s]+/gi,
];

/** A value that only names a stored secret, as `{{#integration_secret}}crm{{/integration_secret}}`; a scheme may stand before. */
const TEMPLATE = /^\s*(?:\w+\s+)?(?:\{\{[^{}]*\}\}[^{}\s]*)+\s*$/;

/** The value as it may be kept: every secret replaced by a mark, everything else as it was. `onSecret` hears what stood under a secret's name. */
export function withoutSecrets(value: unknown, onSecret: (secret: string) => void = () => undefined): unknown {
  return walk(value, false, onSecret);
}

function walk(value: unknown, inHeaders: boolean, onSecret: (secret: string) => void): unknown {
  if (typeof value === 'string') return TOKENS.reduce((text, token) => text.replaceAll(token, SECRET_MARK), value);
  if (Array.isArray(value)) return value.map((item) => walk(item, inHeaders, onSecret));
  if (typeof value !== 'object' || value === null) return value;
  const header = headerName(value);
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]: [string, unknown]) => {
      const named = header !== null && field === 'value' ? header : inHeaders ? field : null;
      const secret = isSecretField(field) || (named !== null && SECRET_HEADER.test(bare(named)));
      if (!secret || !isSecretValue(inner)) return [field, walk(inner, bare(field).endsWith('headers'), onSecret)];
      onSecret(String(inner));
      return [field, SECRET_MARK];
    }),
  );
}

export function holdsMark(value: unknown): boolean {
  return (JSON.stringify(value) ?? '').includes(SECRET_MARK);
}

/** Whether a value under a secret's name has to go: not a switch, not empty, not just the name of a stored secret. */
function isSecretValue(value: unknown): boolean {
  if (typeof value === 'number') return true;
  return typeof value === 'string' && value !== '' && !TEMPLATE.test(value);
}

function isSecretField(field: string): boolean {
  return EXACT.has(field.toLowerCase()) || SECRET_FIELD.test(bare(field));
}

/** The name in `{ name, value }`, the form in which tools list their headers. */
function headerName(value: object): string | null {
  return 'name' in value && typeof value.name === 'string' && 'value' in value ? value.name : null;
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
