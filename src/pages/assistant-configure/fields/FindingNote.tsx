import type { JsonObject } from '#lib/json.ts';
import { linkStyle } from '#ui/button-style.ts';
import { Note } from '#ui/Note.tsx';
import type { Finding } from '#wire/assistant-lint/lint.ts';
import type { Severity } from '#wire/assistant-lint/rule.ts';

const TONES = { error: 'fail', warning: 'warn', hint: 'quiet' } as const satisfies Record<Severity, string>;

/** What a check says, with the verb that mends it. */
export function FindingNote({ finding, edit }: { finding: Finding; edit: (change: (draft: JsonObject) => JsonObject) => void }) {
  const { fix } = finding;
  return (
    <Note
      tone={TONES[finding.severity]}
      actions={
        fix && (
          <button type="button" className={`${linkStyle} min-h-6`} onClick={() => edit(fix.apply)}>
            {fix.label()}
          </button>
        )
      }
    >
      {finding.say()}
    </Note>
  );
}
