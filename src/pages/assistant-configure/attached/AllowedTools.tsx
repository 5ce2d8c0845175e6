import { useId } from 'react';
import { t } from '#lib/words/t.ts';
import { Note } from '#ui/Note.tsx';
import { TagInput } from '#ui/TagInput.tsx';

type Props = { name: string; offers: readonly string[] | undefined; allowed: readonly string[]; onChange: (next: string[]) => void };

/** Boxes for the tools that are known, and a field for any other name. */
export function AllowedTools({ name, offers = [], allowed, onChange }: Props) {
  const id = useId();
  const others = allowed.filter((tool) => !offers.includes(tool));
  return (
    <fieldset className="grid grid-cols-[minmax(0,1fr)] gap-2">
      <legend className="sr-only">{t('configure.toolsOf', { name })}</legend>
      {offers.length > 0 && (
        <div className="grid grid-cols-[repeat(auto-fill,minmax(min(220px,100%),1fr))] gap-x-4">
          {offers.map((tool) => (
            <label key={tool} className="flex min-h-8 min-w-0 cursor-pointer items-center gap-2 max-phone:min-h-10">
              <input
                type="checkbox"
                className="size-4 shrink-0 accent-(--accent-fill)"
                checked={allowed.includes(tool)}
                onChange={(event) => onChange(event.target.checked ? [...allowed, tool] : allowed.filter((other) => other !== tool))}
              />
              <span className="truncate font-mono text-[13px]" title={tool}>
                {tool}
              </span>
            </label>
          ))}
        </div>
      )}
      <div className="grid gap-1">
        <label htmlFor={id} className="text-small text-ink-3">
          {offers.length > 0 ? t('configure.otherTools') : t('configure.toolNames')}
        </label>
        <TagInput
          id={id}
          aria-describedby={undefined}
          aria-invalid={undefined}
          mono
          value={others}
          onChange={(next) => onChange([...allowed.filter((tool) => offers.includes(tool)), ...next])}
        />
      </div>
      {allowed.length === 0 && <Note tone="fail">{t('configure.noneIsAll')}</Note>}
    </fieldset>
  );
}
