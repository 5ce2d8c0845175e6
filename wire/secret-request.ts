import { z } from 'zod';

/** POST /integration_secrets: what each type holds is required for that type and ignored for the other. */
export const secretRequest = z
  .looseObject({
    identifier: z.string().min(1),
    type: z.enum(['bearer', 'basic']),
    token: z.string().exactOptional(),
    username: z.string().exactOptional(),
    password: z.string().exactOptional(),
  })
  .superRefine((secret, context) => {
    const needed = secret.type === 'bearer' ? (['token'] as const) : (['username', 'password'] as const);
    for (const field of needed) {
      if (!secret[field]) context.addIssue({ code: 'custom', path: [field], message: `${field} is required for the type ${secret.type}` });
    }
  });
