/** The body of an operation as the SDK types it: without the key, which travels as a header, and without path parameters. */
export type BodyOf<Params, PathNames extends keyof Params = never> = Omit<Params, 'Idempotency-Key' | PathNames>;
