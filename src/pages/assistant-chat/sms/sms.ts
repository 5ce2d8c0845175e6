import { phoneFault, phoneFaultText, tidyPhone } from '#lib/phone.ts';

export type SmsValues = { readonly from: string; readonly to: string; readonly text: string; readonly isNew: boolean };
export type SmsFaults = Readonly<Partial<Record<'from' | 'to' | 'text', string>>>;

/** What keeps an SMS from being sent, by field. Its text may be empty. */
export function smsFaults({ from, to }: SmsValues): SmsFaults {
  const [wrongFrom, wrongTo] = [phoneFault(tidyPhone(from)), phoneFault(tidyPhone(to))];
  return {
    ...(wrongFrom === undefined ? {} : { from: phoneFaultText(wrongFrom) }),
    ...(wrongTo === undefined ? {} : { to: phoneFaultText(wrongTo) }),
  };
}

/** The body of the request. Without a text the API sends the greeting, or one that the assistant makes up. */
export function smsBody({ from, to, text, isNew }: SmsValues) {
  return { from: tidyPhone(from), to: tidyPhone(to), ...(text.trim() === '' ? {} : { text }), should_create_conversation: isNew };
}

/** What the API refuses, by field; nothing when it places its fault elsewhere. */
export function smsRefusals(error: Error): SmsFaults {
  const issues: readonly unknown[] = 'issues' in error && Array.isArray(error.issues) ? error.issues : [];
  return Object.fromEntries(
    issues.flatMap((issue) => {
      if (typeof issue !== 'object' || issue === null || !('path' in issue) || !Array.isArray(issue.path) || !('message' in issue)) return [];
      const field = String(issue.path[0]);
      return ['from', 'to', 'text'].includes(field) ? [[field, String(issue.message)]] : [];
    }),
  );
}
