import { useState, type ReactNode } from 'react';
import type { JsonObject, Path } from '#lib/json.ts';
import { stableJson } from '#lib/stable-json.ts';
import { t } from '#lib/words/t.ts';
import type { Verdicts } from '#pages/assistant-configure/draft/use-verdicts.ts';
import { ChangeGroups } from '#ui/diff/ChangeGroups.tsx';
import { TextChange } from '#ui/diff/TextChange.tsx';
import { Drawer } from '#ui/Drawer.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { changeTexts } from '#wire/assistant-draft/change-texts.ts';
import { review } from '#wire/assistant-draft/review.ts';
import { Remarks } from './Remarks.tsx';

type Props = {
  base: JsonObject;
  draft: JsonObject;
  verdicts: Verdicts;
  /** What the draft is compared with. */
  against: string;
  edit: (change: (draft: JsonObject) => JsonObject) => void;
  onGo: (path: Path) => void;
  /** What happened meanwhile. */
  notice: ReactNode;
  footer: ReactNode;
  onClose: () => void;
};

/** Everything that is about to be sent, with what is wrong with it, before anything is. */
export function ReviewDrawer({ base, draft, verdicts, against, edit, onGo, notice, footer, onClose }: Props) {
  const [shown, setShown] = useState<'fields' | 'json'>('fields');
  const sections = verdicts.changes.size;
  return (
    <Drawer
      title={t('configure.reviewTitle')}
      description={t('configure.reviewSays', { count: verdicts.count, sections: t('configure.inSections', { count: sections }), against })}
      controls={
        <Segmented
          small
          label={t('configure.reviewAs')}
          value={shown}
          onChange={setShown}
          segments={[
            { value: 'fields', label: t('configure.reviewFields') },
            { value: 'json', label: t('configure.viewJson') },
          ]}
        />
      }
      onClose={onClose}
      footer={footer}
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {notice}
        <Remarks faults={verdicts.faults} findings={verdicts.findings} edit={edit} onGo={onGo} />
        {verdicts.count === 0 && <p className="text-ink-2">{t('configure.nothingChanged')}</p>}
        {shown === 'fields' ? (
          <ChangeGroups groups={changeTexts(review(base, draft))} />
        ) : (
          <div className="rounded-2 border border-line-2">
            <TextChange mono before={stableJson(base)} after={stableJson(draft)} />
          </div>
        )}
      </div>
    </Drawer>
  );
}
