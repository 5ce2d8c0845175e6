import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_HISTORY, withRuns, type Fact } from './matrix.ts';
import { transitionOf } from './matrix-transition.ts';

type Told = { readonly status: string; readonly open?: boolean };
const fact = ({ status, open = false }: Told, at: number): Fact => ({
  runId: `r${at}`,
  testId: 't',
  trigger: null,
  status,
  at,
  endedAt: null,
  open,
  verdicts: [],
});
/** Oldest first. */
const of = (...told: readonly Told[]) => transitionOf('t', withRuns(NO_HISTORY, told.map(fact)).batches);

const PASSED = { status: 'passed' };
const FAILED = { status: 'failed' };
const ERROR = { status: 'error' };
const told = fc.constantFrom<Told>(PASSED, FAILED, ERROR, { status: 'running', open: true }, { status: 'needs_review' });

describe('the transition of a test', () => {
  it('compares the newest result with the one before it', () => {
    expect(of(PASSED, FAILED)).toBe('new');
    expect(of(FAILED, FAILED)).toBe('still');
    expect(of(FAILED, PASSED)).toBe('fixed');
    expect(of(PASSED, PASSED)).toBe('passing');
    expect(of(FAILED)).toBe('new');
    expect(of(PASSED, ERROR)).toBe('new');
    expect(of(FAILED, ERROR)).toBe('still');
  });

  it('is never evaluated as long as nothing was judged', () => {
    expect(of()).toBe('never');
    expect(of(ERROR, ERROR)).toBe('never');
    expect(of({ status: 'needs_review' })).toBe('never');
  });

  it('does not depend on what is open or unknown', () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 12 }), (all) => {
        const ended = all.filter((one) => ['passed', 'failed', 'error'].includes(one.status));
        expect(of(...all)).toBe(of(...ended));
      }),
    );
  });

  it('does not depend on anything older than two results', () => {
    const judged = fc.constantFrom<Told>(PASSED, FAILED);
    fc.assert(
      fc.property(fc.array(judged), judged, judged, (older, before, newest) => {
        expect(of(...older, before, newest)).toBe(of(before, newest));
      }),
    );
  });
});
