import { useMutation, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { LeaveGuard } from '#forms/LeaveGuard.tsx';
import { same } from '#lib/same.ts';
import { t } from '#lib/words/t.ts';
import { saveCanaryWrite, StaleCanary } from '#queries/canary.ts';
import { statusQuery } from '#queries/local.ts';
import { openRamp, rampsQuery } from '#queries/ramps.ts';
import { announce } from '#ui/announce.ts';
import { ErrorPanel } from '#ui/states.tsx';
import type { CanaryDeploy } from '#wire/canary.ts';
import { ruleFaults } from '#wire/rule-faults.ts';
import type { Rule } from '#wire/rules.ts';
import { shareOf } from '#wire/split.ts';
import { freshKey, fromRules, toRules } from '#wire/canary-draft/draft.ts';
import { addRule, blankClause, changeRule, everyoneRule, withShare } from '#wire/canary-draft/edit.ts';
import { aligned } from '#wire/canary-draft/merge.ts';
import { HistoryCard } from '#pages/assistant-canary/history/HistoryCard.tsx';
import { RampCard } from '#pages/assistant-canary/ramp/RampCard.tsx';
import { changesOf } from '#pages/assistant-canary/review/changes.ts';
import { ReviewDialog } from '#pages/assistant-canary/review/ReviewDialog.tsx';
import { RuleList } from '#pages/assistant-canary/rule/RuleList.tsx';
import { attributesOf } from '#pages/assistant-canary/trace/trace.ts';
import { answer, WhoGetsWhat, type Question } from '#pages/assistant-canary/trace/WhoGetsWhat.tsx';
import type { VersionBook } from '#pages/assistant-canary/versions.ts';
import { useReach } from '#pages/assistant-canary/who/use-reach.ts';
import { blockedReason, refusedRules } from './blocked.ts';
import { Dock } from './Dock.tsx';
import { Notice } from './Notice.tsx';
import { Questions } from './Questions.tsx';
import { RulesSection } from './RulesSection.tsx';
import { RunCard } from './RunCard.tsx';
import { StartCanary } from './StartCanary.tsx';
import { useAsking } from './use-asking.ts';
import { useDraft } from './use-draft.ts';
import { useUnfinished } from './use-unfinished.ts';

type Props = {
  id: string;
  /** The assistant's name. */
  name: string;
  deploy: CanaryDeploy | null;
  book: VersionBook;
  /** Asks the server for the split again. */
  onRefresh: () => void;
};

/** The split of one assistant as a draft: rules, who gets what, review. Nothing is sent before it was reviewed. */
export function CanaryEditor({ id, name, deploy, book, onRefresh }: Props) {
  const canary = useDraft(deploy);
  const { draft, base, read, edit } = canary;
  const [opened, setOpened] = useState<number | null>(() => (everyoneRule(draft) ?? draft[0])?.key ?? null);
  const { isUnfinished, noteUnfinished, forgetUnfinished } = useUnfinished(draft);
  const { asking, setAsking } = useAsking();
  const [reason, setReason] = useState('');
  const [question, setQuestion] = useState<Question>({ text: '', attribute: null, picked: 0 });
  const isSandbox = useQuery(statusQuery()).data?.mode === 'sandbox';
  const save = useMutation(saveCanaryWrite(id));
  const reach = useReach(draft);
  const ramps = useQuery(rampsQuery(id)).data ?? [];
  const hasRamp = openRamp(ramps) !== null;
  const ramp = openRamp(ramps) ?? ramps[0] ?? null;

  const rules = toRules(draft);
  const faults = ruleFaults(rules, book.knows);
  const changes = changesOf(base, draft);
  // A pasted list may be long: typing goes on while it is being traced.
  const { found, twice } = answer(rules, useDeferredValue(question));
  const theirs = save.error instanceof StaleCanary ? save.error.theirs : canary.theirs;
  const isIdle = draft.length === 0 && read === null && !canary.isDirty;
  const isEnd = draft.length === 0 && read !== null;
  const blocked = isEnd
    ? undefined
    : blockedReason({ isStale: theirs !== undefined, hasUnfinished: isUnfinished, faults, isSameForCallers: same(toRules(base), rules) });
  const failure = save.error && !(save.error instanceof StaleCanary) ? save.error : null;

  const place = useRef<HTMLDivElement>(null);
  /** Does what may take away the button that had the focus: then the focus goes to the rules instead of nowhere. */
  const keepingFocus = (act: () => void) => {
    flushSync(act);
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  };
  const settle = (copy: CanaryDeploy | null) =>
    keepingFocus(() => {
      canary.adopt(copy);
      forgetUnfinished();
      save.reset();
      setReason('');
      setAsking(null);
    });
  const open = (key: number | null) => {
    setOpened(key);
    forgetUnfinished();
  };
  const begin = (versionId: string, percent: number) => {
    const key = freshKey(draft, base);
    edit((now) => addRule(now, key, [], [{ version_id: versionId, share: shareOf(percent) }]));
    setOpened(key);
  };
  const add = () => {
    const key = freshKey(draft, base);
    const first = book.others.at(-1);
    edit((now) => addRule(now, key, [blankClause(attributesOf(draft)[0])], first ? [{ version_id: first.id, share: shareOf(5) }] : []));
    setOpened(key);
    announce(t('canary.ruleAdded', { n: addRule(draft, key, [], []).findIndex((rule) => rule.key === key) + 1 }));
  };
  const step = (ruleKey: number, versionId: string, percent: number) => {
    save.reset();
    edit((now) => changeRule(now, ruleKey, { slots: withShare(now.find((rule) => rule.key === ruleKey)?.slots ?? [], versionId, percent) }));
    setAsking({ what: 'review' });
  };
  const comeBack = (past: readonly Rule[]) => {
    save.reset();
    edit(() => aligned(fromRules(past), base));
    announce(t('canary.returned'));
  };
  const review = () => {
    save.reset();
    setAsking({ what: isEnd ? 'end' : 'review' });
  };
  const send = (why: string | undefined) =>
    save.mutate(
      { rules, read, reason: why },
      {
        onSuccess: ({ answer: saved }) => {
          // The rules come back in this order, with their places as keys.
          setOpened((key) => draft.findIndex((rule) => rule.key === key));
          settle(saved);
        },
        onError: (error) => {
          if (error instanceof StaleCanary) setAsking(null);
        },
      },
    );
  return (
    <>
      <LeaveGuard when={canary.isDirty} />
      <div className="grid grid-cols-[minmax(0,1fr)_304px] items-start gap-6 max-[1179px]:grid-cols-[minmax(0,1fr)]">
        <div ref={place} tabIndex={-1} className="min-w-0 rounded-3">
          {isIdle ? (
            <StartCanary id={id} book={book} onStart={begin} />
          ) : (
            <RulesSection onAdd={add}>
              <RuleList
                draft={draft}
                base={base}
                rules={rules}
                book={book}
                faults={faults}
                reach={reach}
                refused={refusedRules(failure)}
                contested={canary.contested}
                found={found[question.picked] ?? null}
                attributes={attributesOf(draft)}
                opened={opened}
                onOpen={open}
                onEdit={edit}
                onUnfinished={noteUnfinished}
              />
            </RulesSection>
          )}
        </div>
        <aside className="sticky top-4 grid min-w-0 gap-4 max-[1179px]:static">
          {ramp !== null && <RampCard ramp={ramp} book={book} />}
          {!isIdle && <WhoGetsWhat question={question} onAsk={setQuestion} rules={rules} book={book} found={found} twice={twice} />}
          {(read !== null || book.others.length > 0) && (
            <RunCard base={base} book={book} hasCanary={read !== null} isBusy={canary.isDirty} hasRamp={hasRamp} onStep={step} onAsk={setAsking} />
          )}
          <HistoryCard id={id} live={toRules(base)} book={book} onReturn={comeBack} />
        </aside>
      </div>
      {canary.isDirty && (
        <Dock
          changes={changes}
          book={book}
          isEnd={isEnd}
          blocked={blocked}
          notice={
            <Notice
              base={base}
              theirs={theirs}
              book={book}
              isOldLink={canary.isOldLink}
              isUnlinkable={canary.isUnlinkable}
              failure={asking?.what === 'review' ? null : failure}
              onReload={(copy) => {
                settle(copy);
                onRefresh();
              }}
              onKeep={(copy) => {
                keepingFocus(() => {
                  canary.keepOn(copy);
                  save.reset();
                });
                onRefresh();
              }}
            />
          }
          onDiscard={() =>
            keepingFocus(() => {
              canary.discard();
              forgetUnfinished();
              save.reset();
            })
          }
          onReview={review}
        />
      )}
      {asking?.what === 'review' && (
        <ReviewDialog
          changes={changes}
          before={toRules(base)}
          after={rules}
          book={book}
          isSandbox={isSandbox}
          hasRamp={hasRamp}
          blocked={blocked}
          busy={save.isPending}
          error={failure && <ErrorPanel title={t('canary.saveFailed')} failure={failure} />}
          reason={reason}
          onReason={setReason}
          onSave={send}
          onClose={() => setAsking(null)}
        />
      )}
      <Questions
        asking={asking}
        id={id}
        name={name}
        read={read}
        base={base}
        book={book}
        isSandbox={isSandbox}
        isDirty={canary.isDirty}
        hasRamp={hasRamp}
        onEnded={() => settle(null)}
        onRefresh={onRefresh}
        onClose={() => setAsking(null)}
      />
    </>
  );
}
