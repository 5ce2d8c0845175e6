import { assistant } from './en/assistant.ts';
import { assistants } from './en/assistants.ts';
import { canary } from './en/canary.ts';
import { errors } from './en/errors.ts';
import { fields } from './en/fields.ts';
import { flow } from './en/flow.ts';
import { lint } from './en/lint.ts';
import { run } from './en/run.ts';
import { shell } from './en/shell.ts';
import { status } from './en/status.ts';
import { suites } from './en/suites.ts';
import { ui } from './en/ui.ts';
import { writes } from './en/writes.ts';

/** Every text of the console in English: the catalogue that all others must match, key by key. */
export const en = { assistant, assistants, canary, errors, fields, flow, lint, run, shell, status, suites, ui, writes } as const;
