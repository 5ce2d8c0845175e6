import { settingsOf } from './assistant-tools.ts';
import { isRecord, type Fields } from './record.ts';

/** So that nobody takes this for the work of a model. */
const SIMULATED = '(Simulated by the sandbox: no language model was asked.)';

/** Instructions with what the document says an enhancement looks after: clarity, tools, errors, the course of the talk. */
export function enhanced(instructions: string, tools: readonly Fields[], wish: string | null): string {
  const known = tools.map(toolLine);
  return [
    SIMULATED,
    instructions.trim(),
    ...(wish === null || wish.trim() === '' ? [] : [`# What to mind\n- ${wish.trim()}`]),
    '# How to speak\n- Answer in one or two short sentences, then wait.\n- Ask one question at a time.',
    ...(known.length === 0 ? [] : [`# Tools\n${known.join('\n')}`]),
    '# When something goes wrong\n- Say so plainly, do not guess, and offer the next step.',
  ].join('\n\n');
}

function toolLine(tool: Fields): string {
  const settings = settingsOf(tool);
  const name = isRecord(settings) && typeof settings['name'] === 'string' ? settings['name'] : String(tool['type']);
  const does = isRecord(settings) && typeof settings['description'] === 'string' ? settings['description'] : '';
  return `- ${name}: ${does === '' ? 'use it only when the caller needs it.' : does}`;
}
