import { z } from 'zod';

/** A boolean of a query, in all the words that FastAPI takes for one. */
export const queryBool = z.stringbool({ truthy: ['true', '1', 'on', 't', 'y', 'yes'], falsy: ['false', '0', 'off', 'f', 'n', 'no'] });
