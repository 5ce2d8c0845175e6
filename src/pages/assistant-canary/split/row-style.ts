/** The columns of a split's table: name, share, evidence and what removes it. Where it is narrow, the evidence has a line of its own. */
export const ROW =
  'grid gap-x-4 grid-cols-[minmax(0,160px)_minmax(0,1fr)_28px] max-phone:grid-cols-[minmax(0,1fr)_40px] @min-[760px]/rule:grid-cols-[minmax(0,150px)_minmax(0,1fr)_minmax(0,210px)_28px]';
