import { useNavigate } from 'react-router';
import { paths } from '#lib/paths.ts';
import { t } from '#lib/words/t.ts';
import { Menu } from '#ui/Menu.tsx';
import type { AssistantTest } from '#wire/test.ts';
import type { RowActs } from './columns.tsx';

/** What can be done with one test from the list. */
export function RowMenu({ test, acts }: { test: AssistantTest; acts: RowActs }) {
  const navigate = useNavigate();
  return (
    <Menu
      label={t('ui.actionsFor', { name: test.name })}
      size="small"
      items={[
        { key: 'open', label: t('tests.open'), icon: 'arrowRight', onSelect: () => void navigate(paths.test(test.test_id)) },
        { key: 'run', label: t('tests.run'), icon: 'play', onSelect: () => acts.ask('run', test) },
        { key: 'copy', label: t('tests.duplicate'), icon: 'copy', onSelect: () => void navigate(paths.newTest(test.test_id)) },
        { key: 'export', label: t('tests.export'), icon: 'download', onSelect: () => acts.export([test.test_id]) },
        { key: 'delete', label: t('tests.remove'), icon: 'trash', danger: true, onSelect: () => acts.ask('delete', test) },
      ]}
    />
  );
}
