import * as z from 'zod/mini';
import english from 'zod/v4/locales/en.js';

// The page's policy forbids code made from text. Imported first: schemas are made while modules are still being read.
// The small build of zod has no words of its own for what an answer lacks.
z.config({ ...english(), jitless: true });
