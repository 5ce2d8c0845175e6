import { useRef } from 'react';
import { t } from '#lib/words/t.ts';
import type { Chosen } from '#queries/account-files.ts';
import { Button } from '#ui/Button.tsx';

/** Two buttons that ask the browser for a zip or for a folder. The same one can be chosen again, for it may have been mended meanwhile. */
export function ChooseFiles({ isOff, onChosen }: { isOff: boolean; onChosen: (chosen: Chosen) => void }) {
  const zip = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const reason = isOff ? t('files.comparingNow') : undefined;
  return (
    <div className="flex flex-wrap gap-2">
      <input
        ref={zip}
        type="file"
        accept=".zip,application/zip"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file !== undefined) onChosen({ name: file.name, files: [file], isFolder: false });
        }}
      />
      <input
        ref={(input) => {
          folder.current = input;
          // React does not know it as an attribute.
          if (input !== null) input.webkitdirectory = true;
        }}
        type="file"
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          const [first] = files;
          if (first !== undefined) onChosen({ name: first.webkitRelativePath.split('/')[0] ?? '', files, isFolder: true });
        }}
      />
      <Button disabledReason={reason} onClick={() => zip.current?.click()}>
        {t('files.chooseZip')}
      </Button>
      <Button disabledReason={reason} onClick={() => folder.current?.click()}>
        {t('files.chooseFolder')}
      </Button>
    </div>
  );
}
