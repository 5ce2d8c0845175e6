import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { exportAssistantsWrite } from '#queries/assistants.ts';
import { Menu } from '#ui/Menu.tsx';
import { saveFile } from '#ui/save-file.ts';

/** What can be done with the assistant as a whole. */
export function HeaderMenu({ id }: { id: string }) {
  const navigate = useNavigate();
  const keep = useMutation(exportAssistantsWrite());
  return (
    <Menu
      label={t('assistants.actions')}
      items={[
        { key: 'clone', label: t('assistants.clone'), icon: 'copy', onSelect: () => void navigate(paths.newAssistant({ from: 'clone', of: id })) },
        {
          key: 'export',
          label: t('assistants.export'),
          icon: 'download',
          onSelect: () => keep.mutate([id], { onSuccess: ({ answer }) => saveFile(answer.name, answer.text, 'application/json') }),
        },
      ]}
    />
  );
}
