import { z } from 'zod';

// The page's policy forbids code made from text. Imported first: schemas are used while modules are still being read.
z.config({ jitless: true });
