import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { exportAssistantsWrite } from '#queries/assistants.ts';
import { Menu } from '#ui/Menu.tsx';
import { saveFile } from '#ui/save-file.ts';
import type { Assistant } from '#wire/assistant.ts';

/** What can be done with one assistant from the list. */
export function RowMenu({ assistant, onDelete }: { assistant: Assistant; onDelete: (assistant: Assistant) => void }) {
  const { id, name } = assistant;
  const navigate = useNavigate();
  const keep = useMutation(exportAssistantsWrite());
  return (
    <Menu
      label={t('ui.actionsFor', { name })}
      size="small"
      items={[
        { key: 'open', label: t('assistants.open'), icon: 'arrowRight', onSelect: () => void navigate(paths.assistant(id)) },
        { key: 'clone', label: t('assistants.clone'), icon: 'copy', onSelect: () => void navigate(paths.newAssistant({ from: 'clone', of: id })) },
        {
          key: 'export',
          label: t('assistants.export'),
          icon: 'download',
          onSelect: () => keep.mutate([id], { onSuccess: ({ answer }) => saveFile(answer.name, answer.text, 'application/json') }),
        },
        { key: 'delete', label: t('assistants.remove'), icon: 'trash', danger: true, onSelect: () => onDelete(assistant) },
      ]}
    />
  );
}
