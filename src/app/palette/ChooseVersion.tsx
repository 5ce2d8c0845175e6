import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { bestOf, typedOf } from '#lib/fuzzy.ts';
import { paths } from '#lib/paths.ts';
import { versionName } from '#lib/version-name.ts';
import { t } from '#lib/words/t.ts';
import { assistantQuery } from '#queries/assistants.ts';
import { versionsQuery } from '#queries/versions.ts';
import { entry } from './entries.ts';
import { PaletteFrame } from './PaletteFrame.tsx';

type Props = { of: { readonly id: string; readonly name: string }; onGo: (to: string) => void; onClose: () => void };

/** Which version is meant; the page of the canary then asks whether to promote it. */
export function ChooseVersion({ of: { id, name }, onGo, onClose }: Props) {
  const [text, setText] = useState('');
  const main = useQuery(assistantQuery(id));
  const versions = useQuery(versionsQuery(id));
  const others = main.data === undefined ? [] : (versions.data ?? []).filter((version) => version.version_id !== main.data.version_id);
  const entries = others.map((version) =>
    entry(`version:${version.version_id}`, 'version', 'arrowUp', versionName(version), { go: paths.canaryAsking(id, 'promote', version.version_id) }),
  );
  const found = bestOf(typedOf(text), entries, 50);
  const isError = versions.isError || main.isError;
  const none = isError ? t('palette.versionsFailed') : versions.isPending || main.isPending ? t('palette.loading') : t('palette.noVersions');
  return (
    <PaletteFrame
      title={t('palette.chooseVersion', { name: name.trim() })}
      placeholder={t('palette.versionPlaceholder')}
      text={text}
      onText={setText}
      groups={found.length === 0 ? [] : [{ key: 'found', entries: found }]}
      none={entries.length > 0 ? t('palette.none') : none}
      note={null}
      onChoose={({ deed }) => {
        onClose();
        if ('go' in deed) onGo(deed.go);
      }}
      onClose={onClose}
    />
  );
}
