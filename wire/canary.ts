import * as z from 'zod/mini';
import { OPERATORS } from './rules.ts';

const slot = z.looseObject({ version_id: z.string(), weight: z.number() });
const serve = z.looseObject({ version_id: z.nullish(z.string()), rollout: z.nullish(z.array(slot)) });
const clause = z.looseObject({ attribute: z.string(), operator: z.enum(OPERATORS), values: z.array(z.string()) });
const rule = z.looseObject({ match: z.nullish(z.array(clause)), serve });

/** A canary deploy in either form (contract section 6): `rules` since May 2026, `versions` before; an answer may hold both. */
export const canaryDeploy = z.looseObject({
  assistant_id: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
  rules: z.nullish(z.array(rule)),
  versions: z.nullish(z.array(z.looseObject({ version_id: z.string(), percentage: z.number() }))),
});
export type CanaryDeploy = z.output<typeof canaryDeploy>;
