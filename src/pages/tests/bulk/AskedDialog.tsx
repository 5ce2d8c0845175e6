import { onDemand } from '#ui/on-demand.tsx';
import type { AssistantTest } from '#wire/test.ts';
import { AimTests } from '../change/AimTests.tsx';
import { MoveTests } from '../change/MoveTests.tsx';
import { CloneTests } from '../copy/CloneTests.tsx';
import { RunTest } from '../RunTest.tsx';
import type { ManyAct } from './BulkBar.tsx';
import { DeleteTests } from './DeleteTests.tsx';

const ImportTests = onDemand(async () => (await import('../import/ImportTests.tsx')).ImportTests);

/** What is asked before it is done. What a dialog is about stays what it was when it opened. */
export type Asked =
  | { readonly act: ManyAct | 'run'; readonly tests: readonly AssistantTest[] }
  | { readonly act: 'rename'; readonly suite: string; readonly tests: readonly AssistantTest[] }
  | { readonly act: 'import' };

type Props = { asked: Asked; all: readonly AssistantTest[]; onClose: () => void; onRenamed: (suite: string) => void };

/** The dialog of what is asked. */
export function AskedDialog({ asked, all, onClose, onRenamed }: Props) {
  switch (asked.act) {
    case 'run':
      return asked.tests[0] && <RunTest test={asked.tests[0]} onClose={onClose} />;
    case 'move':
      return <MoveTests tests={asked.tests} renamed={null} all={all} onClose={onClose} />;
    case 'rename':
      return <MoveTests tests={asked.tests} renamed={asked.suite} all={all} onClose={onClose} onMoved={onRenamed} />;
    case 'aim':
      return <AimTests tests={asked.tests} onClose={onClose} />;
    case 'clone':
      return <CloneTests tests={asked.tests} all={all} onClose={onClose} />;
    case 'delete':
      return <DeleteTests tests={asked.tests} onClose={onClose} />;
    case 'import':
      return <ImportTests all={all} onClose={onClose} />;
  }
}
