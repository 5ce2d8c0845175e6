import { z } from 'zod';

/** The body, which may be left out, that starts a test or a suite; without a version the main one answers. */
export const triggerRequest = z.looseObject({ destination_version_id: z.string().exactOptional() });
