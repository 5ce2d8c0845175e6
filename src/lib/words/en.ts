import { assistants } from './en/assistants.ts';
import { errors } from './en/errors.ts';
import { shell } from './en/shell.ts';
import { status } from './en/status.ts';
import { ui } from './en/ui.ts';
import { writes } from './en/writes.ts';

/** What the first page and every page say. The areas of all other pages stand in `en-later.ts`, which comes with them. */
export const en = { assistants, errors, shell, status, ui, writes } as const;
