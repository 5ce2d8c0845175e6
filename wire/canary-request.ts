import { z } from 'zod';
import { OPERATORS } from './rules.ts';

const clause = z.looseObject({
  attribute: z.string(),
  operator: z.enum(OPERATORS),
  values: z.array(z.string()).min(1),
});

const slot = z.looseObject({ version_id: z.string(), weight: z.number().min(0).max(100) });

const serve = z.looseObject({ version_id: z.string().exactOptional(), rollout: z.array(slot).exactOptional() });

/** The rules of a canary deploy; what they may say together is decided by `ruleFaults` (contract section 6). */
export const canaryRules = z.array(z.looseObject({ match: z.array(clause).exactOptional(), serve }));

/** The older form: each percentage lies strictly between 0 and 100. */
const percentage = z.looseObject({ version_id: z.string(), percentage: z.number().gt(0).lt(100) });

/** POST and PUT /ai/assistants/{id}/canary-deploys, in both forms. */
export const canaryRequest = z.looseObject({
  rules: canaryRules.exactOptional(),
  versions: z.array(percentage).exactOptional(),
});
