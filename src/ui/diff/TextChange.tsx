import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { fold } from '#lib/fold.ts';
import type { Piece } from '#lib/text-diff.ts';
import { textDiff } from '#lib/text-diff.ts';
import { t } from '#lib/words/t.ts';
import { inlineRows, type InlineRow } from './inline-rows.ts';

/** Unchanged lines that stay in sight on each side of a change. */
const CONTEXT = 1;

/** A long text before and after: what went is struck, what came is underlined, unchanged lines are folded until they are asked for. */
export function TextChange({ before, after, mono = false }: { before: string; after: string; mono?: boolean }) {
  const parts = useMemo(() => fold(inlineRows(textDiff(before, after)), (row) => row.kind === 'same', CONTEXT), [before, after]);
  const [opened, setOpened] = useState<readonly number[]>([]);
  return (
    <div className={`py-1.5 break-words whitespace-pre-wrap ${mono ? 'font-mono text-[13px]' : ''}`}>
      {parts.map((part, at) =>
        part.kind === 'fold' && !opened.includes(at) ? (
          <Fold key={at} count={part.rows.length} onOpen={() => setOpened([...opened, at])} />
        ) : (
          part.rows.map((row, line) => <Row key={`${at}:${line}`} row={row} />)
        ),
      )}
    </div>
  );
}

function Fold({ count, onOpen }: { count: number; onOpen: () => void }) {
  return (
    <button
      type="button"
      aria-expanded="false"
      onClick={onOpen}
      className="my-1 block w-full border-y border-dashed border-line-2 px-3 py-1 text-start font-sans text-small text-ink-3 first:-mt-1.5 first:border-t-0 last:-mb-1.5 last:border-b-0 hover:bg-hover hover:text-ink focus-visible:shadow-none focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent max-phone:py-2.5"
    >
      {t('versions.sameLines', { count })}
    </button>
  );
}

const LINE = 'block border-s-2 px-3 py-px';

function Row({ row }: { row: InlineRow }) {
  switch (row.kind) {
    case 'same':
      return <p className={`${LINE} border-transparent text-ink-2`}>{filled(row.text)}</p>;
    case 'both':
      return (
        <p className={`${LINE} border-accent-line`}>
          {row.pieces.map((piece, at) =>
            piece.kind === 'gone' ? (
              <Gone key={at}>{piece.text}</Gone>
            ) : piece.kind === 'new' ? (
              <New key={at}>{piece.text}</New>
            ) : (
              <span key={at}>{piece.text}</span>
            ),
          )}
        </p>
      );
    case 'gone':
      return <del className={`${LINE} border-fail no-underline`}>{marked(row.pieces, GONE)}</del>;
    case 'new':
      return <ins className={`${LINE} border-pass no-underline`}>{marked(row.pieces, NEW)}</ins>;
  }
}

const GONE = 'mx-px rounded-1 bg-fail-soft text-fail line-through decoration-1';
const NEW = 'mx-px rounded-1 bg-pass-soft text-pass underline decoration-1 underline-offset-2';

/** The words that make the difference; a line that has no others is marked whole. */
function marked(pieces: readonly Piece[], look: string): ReactNode {
  const all = pieces.every((piece) => !piece.isMarked);
  if (pieces.length === 0) return filled('');
  return pieces.map((piece, at) => (
    <span key={at} className={all || piece.isMarked ? look : ''}>
      {piece.text}
    </span>
  ));
}

/** An empty line keeps its height. */
function filled(text: string): string {
  return text === '' ? '\u00a0' : text;
}

/** What is not there any more. */
export function Gone({ children }: { children: string }) {
  return <del className={GONE}>{children}</del>;
}

/** What was not there before. */
export function New({ children }: { children: string }) {
  return <ins className={NEW}>{children}</ins>;
}
