import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { announce } from './announce.ts';
import { Button } from './Button.tsx';

/** Copies a text by a button with words, and says so on it until it is left. `text` is asked for when it is pressed. */
export function CopyTextButton({ label, text }: { label: string; text: () => string }) {
  const [copied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(text());
    setCopied(true);
    announce(t('ui.copied'));
  }
  return (
    <Button icon={copied ? 'check' : 'copy'} onBlur={() => setCopied(false)} onClick={() => void copy()}>
      {copied ? t('ui.copied') : label}
    </Button>
  );
}
