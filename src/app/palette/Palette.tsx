import { useState } from 'react';
import { useNavigate } from 'react-router';
import { showPanel } from '#ui/panels.ts';
import { setTheme } from '#ui/theme.ts';
import { ChooseVersion } from './ChooseVersion.tsx';
import type { Entry } from './entries.ts';
import { PaletteFrame } from './PaletteFrame.tsx';
import { readRecents, remember } from './recents.ts';
import { useEntries } from './use-entries.ts';
import { t } from '#lib/words/t.ts';

type Props = { onClose: () => void };

/** Goes to anything by its name, or to the question that begins something. Nothing is done from here without being asked. */
export function Palette({ onClose }: Props) {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [recents] = useState(() => readRecents(localStorage));
  const [promoting, setPromoting] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const { groups, isLoading, isPartly } = useEntries(text, recents);
  const choose = ({ key, deed }: Entry) => {
    remember(localStorage, key);
    if ('promote' in deed) {
      setPromoting(deed.promote);
      return;
    }
    onClose();
    if ('go' in deed) void navigate(deed.go);
    else if ('theme' in deed) setTheme(deed.theme);
    else showPanel({ what: deed.show });
  };
  if (promoting !== null) return <ChooseVersion of={promoting} onClose={onClose} onGo={(to) => void navigate(to)} />;
  return (
    <PaletteFrame
      title={t('palette.title')}
      placeholder={t('palette.placeholder')}
      text={text}
      onText={setText}
      groups={groups}
      none={isLoading ? t('palette.loading') : t('palette.none')}
      note={isPartly ? t('palette.partly') : null}
      onChoose={choose}
      onClose={onClose}
    />
  );
}
