import * as z from 'zod/mini';

// The page's policy forbids code made from text. Imported first: schemas are made while modules are still being read.
// The small build of zod has no words of its own for what an answer lacks; its English ones cost the first page a kilobyte.
z.config({
  jitless: true,
  localeError: (issue) => (issue.code === 'invalid_type' ? `expected ${issue.expected}` : `unexpected (${issue.code})`),
});
