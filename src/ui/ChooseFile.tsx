import { useRef } from 'react';
import { Button } from './Button.tsx';

/** A button that asks the browser for a file. The same file can be chosen again, for it may have been mended meanwhile. */
export function ChooseFile({ label, disabledReason, onFile }: { label: string; disabledReason?: string | undefined; onFile: (file: File) => void }) {
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
      <Button size="small" disabledReason={disabledReason} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
