import { useState } from 'react';
import { pathKey, type Path } from '#lib/json.ts';
import type { Choices, Contest, Side } from '#lib/merge.ts';
import { t } from '#lib/words/t.ts';
import { placeText } from '#pages/assistant-configure/fields/field-texts.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { TextChange } from '#ui/diff/TextChange.tsx';
import { fieldAt } from '#wire/assistant-fields/table.ts';
import { valueText } from '#wire/assistant-fields/value-text.ts';

type Props = { contests: readonly Contest[]; onSettle: (choices: Choices) => void; onClose: () => void };

/** The settings that two people changed, each in their own way: for each of them the person says which stays. */
export function MergeDialog({ contests, onSettle, onClose }: Props) {
  const [choices, setChoices] = useState<Choices>(new Map());
  const open = contests.filter(({ path }) => !choices.has(pathKey(path))).length;
  const choose = (path: Path, side: Side) => setChoices(new Map([...choices, [pathKey(path), side]]));
  const all = (side: Side) => setChoices(new Map(contests.map(({ path }) => [pathKey(path), side])));
  return (
    <Dialog
      wide
      title={t('configure.mergeTitle')}
      description={t('configure.mergeSays')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" disabledReason={open > 0 ? t('configure.mergeOpen', { count: open }) : undefined} onClick={() => onSettle(choices)}>
            {t('configure.mergeDo')}
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-5 pb-2">
        {contests.length > 1 && (
          <div className="flex flex-wrap gap-2">
            <Button size="small" onClick={() => all('mine')}>
              {t('configure.allMine')}
            </Button>
            <Button size="small" onClick={() => all('theirs')}>
              {t('configure.allTheirs')}
            </Button>
          </div>
        )}
        {contests.map((contest) => (
          <OneContest
            key={pathKey(contest.path)}
            contest={contest}
            chosen={choices.get(pathKey(contest.path))}
            onChoose={(side) => choose(contest.path, side)}
          />
        ))}
      </div>
    </Dialog>
  );
}

function OneContest({ contest, chosen, onChoose }: { contest: Contest; chosen: Side | undefined; onChoose: (side: Side) => void }) {
  const { path, base, mine, theirs } = contest;
  const field = fieldAt(path);
  const name = placeText(path);
  return (
    <fieldset className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-2">
      <legend className="mb-1 font-semibold break-words">{name}</legend>
      <p className="text-small break-words text-ink-3">{t('configure.mergeWas', { value: cut(valueText(base, field, path.at(-1))) })}</p>
      <div className="grid grid-cols-2 gap-2 max-phone:grid-cols-[minmax(0,1fr)]">
        {(['mine', 'theirs'] as const).map((side) => (
          <label
            key={side}
            className="flex min-w-0 cursor-pointer items-start gap-2 rounded-2 border border-line-2 px-3 py-2 has-checked:border-accent has-checked:ring-1 has-checked:ring-accent has-checked:ring-inset"
          >
            <input
              type="radio"
              name={pathKey(path)}
              aria-label={side === 'mine' ? t('configure.mine') : t('configure.theirs')}
              className="mt-0.5 size-4 shrink-0 accent-(--accent-fill)"
              checked={chosen === side}
              onChange={() => onChoose(side)}
            />
            <span className="min-w-0">
              <span className="block font-medium">{side === 'mine' ? t('configure.mine') : t('configure.theirs')}</span>
              <span className="line-clamp-4 break-words whitespace-pre-wrap text-ink-2">{valueText(side === 'mine' ? mine : theirs, field, path.at(-1))}</span>
            </span>
          </label>
        ))}
      </div>
      {isLong(mine) && isLong(theirs) && (
        <details className="rounded-2 border border-line-2">
          <summary className="cursor-pointer px-3 py-2 text-small hover:bg-hover">{t('configure.mergeDiff')}</summary>
          <div className="max-h-72 overflow-y-auto border-t border-line">
            <TextChange before={theirs} after={mine} />
          </div>
        </details>
      )}
    </fieldset>
  );
}

function isLong(value: unknown): value is string {
  return typeof value === 'string' && (value.length > 80 || value.includes('\n'));
}

function cut(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)}…` : text;
}
