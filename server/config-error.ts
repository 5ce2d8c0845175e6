/** A setting that cannot be used. Its text names the variable and never repeats the value, which may be a secret. */
export class ConfigError extends Error {
  readonly variable: string;
  constructor(variable: string, why: string) {
    super(`${variable} ${why}.`);
    this.variable = variable;
  }
}
