import type { en } from './en.ts';
import type { Translated } from './t.ts';
import { assistants } from './zh/assistants.ts';
import { errors } from './zh/errors.ts';
import { shell } from './zh/shell.ts';
import { status } from './zh/status.ts';
import { ui } from './zh/ui.ts';
import { writes } from './zh/writes.ts';

/** Simplified Chinese: what the first page and every page say. */
export const zh = { assistants, errors, shell, status, ui, writes } as const satisfies { readonly [Area in keyof typeof en]: Translated<(typeof en)[Area]> };
