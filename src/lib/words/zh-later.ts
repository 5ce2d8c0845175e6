import type { later as english } from './en-later.ts';
import type { Translated } from './t.ts';
import { activity } from './zh/activity.ts';
import { assistant } from './zh/assistant.ts';
import { bulk } from './zh/bulk.ts';
import { calls } from './zh/calls.ts';
import { canary } from './zh/canary.ts';
import { chat } from './zh/chat.ts';
import { code } from './zh/code.ts';
import { compare } from './zh/compare.ts';
import { configure } from './zh/configure.ts';
import { evidence } from './zh/evidence.ts';
import { fields } from './zh/fields.ts';
import { files } from './zh/files.ts';
import { flow } from './zh/flow.ts';
import { home } from './zh/home.ts';
import { imports } from './zh/import.ts';
import { integrations } from './zh/integrations.ts';
import { lint } from './zh/lint.ts';
import { mcp } from './zh/mcp.ts';
import { newAssistant } from './zh/new-assistant.ts';
import { palette } from './zh/palette.ts';
import { phone } from './zh/phone.ts';
import { ramps } from './zh/ramps.ts';
import { run } from './zh/run.ts';
import { schedule } from './zh/schedule.ts';
import { settings } from './zh/settings.ts';
import { showdown } from './zh/showdown.ts';
import { suites } from './zh/suites.ts';
import { tests } from './zh/tests.ts';
import { texts } from './zh/texts.ts';
import { tools } from './zh/tools.ts';
import { usedBy } from './zh/used-by.ts';
import { versions } from './zh/versions.ts';

/** Simplified Chinese: the texts of every page but the first. */
export const later = {
  activity,
  assistant,
  bulk,
  calls,
  canary,
  chat,
  code,
  compare,
  configure,
  evidence,
  fields,
  files,
  flow,
  home,
  imports,
  integrations,
  lint,
  mcp,
  newAssistant,
  palette,
  phone,
  ramps,
  run,
  schedule,
  settings,
  showdown,
  suites,
  tests,
  texts,
  tools,
  usedBy,
  versions,
} as const satisfies { readonly [Area in keyof typeof english]?: Translated<(typeof english)[Area]> };
