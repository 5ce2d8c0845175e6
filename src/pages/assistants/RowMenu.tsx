import { useNavigate } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { Menu } from '#ui/Menu.tsx';
import type { Assistant } from '#wire/assistant.ts';

export type RowActs = { readonly onDelete: (assistant: Assistant) => void; readonly onExport: (ids: readonly string[]) => void };

/** What can be done with one assistant from the list. */
export function RowMenu({ assistant, onDelete, onExport }: RowActs & { assistant: Assistant }) {
  const { id, name } = assistant;
  const navigate = useNavigate();
  return (
    <Menu
      label={t('ui.actionsFor', { name })}
      size="small"
      items={[
        { key: 'open', label: t('assistants.open'), icon: 'arrowRight', onSelect: () => void navigate(paths.assistant(id)) },
        { key: 'clone', label: t('assistants.clone'), icon: 'copy', onSelect: () => void navigate(paths.newAssistant({ from: 'clone', of: id })) },
        { key: 'export', label: t('assistants.export'), icon: 'download', onSelect: () => onExport([id]) },
        { key: 'delete', label: t('assistants.remove'), icon: 'trash', danger: true, onSelect: () => onDelete(assistant) },
      ]}
    />
  );
}
