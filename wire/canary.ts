import { z } from 'zod';
import { OPERATORS } from './rules.ts';

const slot = z.looseObject({ version_id: z.string(), weight: z.number() });
const serve = z.looseObject({ version_id: z.string().nullish(), rollout: z.array(slot).nullish() });
const clause = z.looseObject({ attribute: z.string(), operator: z.enum(OPERATORS), values: z.array(z.string()) });
const rule = z.looseObject({ match: z.array(clause).nullish(), serve });

/** A canary deploy in either form (contract section 6): `rules` since May 2026, `versions` before; an answer may hold both. */
export const canaryDeploy = z.looseObject({
  assistant_id: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
  rules: z.array(rule).nullish(),
  versions: z.array(z.looseObject({ version_id: z.string(), percentage: z.number() })).nullish(),
});
export type CanaryDeploy = z.output<typeof canaryDeploy>;
