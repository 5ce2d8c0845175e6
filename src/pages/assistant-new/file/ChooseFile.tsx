import { useRef } from 'react';
import { t } from '#lib/words/t.ts';
import { Button } from '#ui/Button.tsx';

/** A button that asks the browser for a file. The same file can be chosen again, for it may have been mended meanwhile. */
export function ChooseFile({ isOff, onFile }: { isOff: boolean; onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
      <Button size="small" disabledReason={isOff ? t('newAssistant.creatingNow') : undefined} onClick={() => input.current?.click()}>
        {t('newAssistant.fileChoose')}
      </Button>
    </>
  );
}
