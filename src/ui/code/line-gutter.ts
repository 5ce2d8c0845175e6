import { RangeSet, StateEffect, StateField } from '@codemirror/state';
import { gutter, GutterMarker } from '@codemirror/view';
import type { LineMark } from '#lib/line-marks.ts';

/** Other marks than before. */
export const setLineMarks = StateEffect.define<readonly LineMark[]>();

class Mark extends GutterMarker {
  override elementClass: string;
  constructor(kind: LineMark['kind']) {
    super();
    this.elementClass = `cm-mark-${kind}`;
  }
}

const MARKS = { new: new Mark('new'), gone: new Mark('gone') };

const field = StateField.define<RangeSet<GutterMarker>>({
  create: () => RangeSet.empty,
  update: (marks, change) => {
    const given = change.effects.find((effect) => effect.is(setLineMarks));
    if (given === undefined) return marks.map(change.changes);
    const { doc } = change.state;
    return RangeSet.of(
      given.value.flatMap(({ line, kind }) => (line > doc.lines ? [] : [MARKS[kind].range(doc.line(line).from)])),
      true,
    );
  },
});

/** A narrow column that says which lines differ from what was read. */
export const markGutter = [field, gutter({ class: 'cm-marks', markers: (view) => view.state.field(field) })];
