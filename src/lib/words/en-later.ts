import { activity } from './en/activity.ts';
import { assistant } from './en/assistant.ts';
import { bulk } from './en/bulk.ts';
import { calls } from './en/calls.ts';
import { canary } from './en/canary.ts';
import { chat } from './en/chat.ts';
import { code } from './en/code.ts';
import { compare } from './en/compare.ts';
import { configure } from './en/configure.ts';
import { evidence } from './en/evidence.ts';
import { fields } from './en/fields.ts';
import { files } from './en/files.ts';
import { flow } from './en/flow.ts';
import { home } from './en/home.ts';
import { imports } from './en/import.ts';
import { integrations } from './en/integrations.ts';
import { lint } from './en/lint.ts';
import { mcp } from './en/mcp.ts';
import { newAssistant } from './en/new-assistant.ts';
import { palette } from './en/palette.ts';
import { phone } from './en/phone.ts';
import { ramps } from './en/ramps.ts';
import { run } from './en/run.ts';
import { schedule } from './en/schedule.ts';
import { settings } from './en/settings.ts';
import { showdown } from './en/showdown.ts';
import { suites } from './en/suites.ts';
import { tests } from './en/tests.ts';
import { texts } from './en/texts.ts';
import { tools } from './en/tools.ts';
import { usedBy } from './en/used-by.ts';
import { versions } from './en/versions.ts';

/** The texts of every page but the first: they are loaded with the first of these pages, so that the landing page does not wait for them. */
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
} as const;
