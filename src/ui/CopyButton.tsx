import { useState } from 'react';
import { t } from '#lib/words/t.ts';
import { announce } from './announce.ts';
import { IconButton } from './Button.tsx';

/** Copies a text and says so, on the button and to a screen reader. */
export function CopyButton({ text, label = t('ui.copy') }: { text: string; label?: string }) {
  const [copied, setCopied] = useState(false);
  return (
    <IconButton
      icon={copied ? 'check' : 'copy'}
      size="small"
      label={copied ? t('ui.copied') : label}
      onBlur={() => setCopied(false)}
      onClick={() => {
        void navigator.clipboard.writeText(text).then(() => {
          setCopied(true);
          announce(t('ui.copied'));
        });
      }}
    />
  );
}
