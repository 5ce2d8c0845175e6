type Prompt = {
  readonly who: string;
  readonly facts: readonly string[];
  readonly steps: readonly string[];
  readonly never: readonly string[];
  readonly style?: readonly string[];
};

const SPOKEN = [
  'You are heard, not read: short sentences, no lists, no markdown, no emoji.',
  'Ask one question at a time and wait for the answer.',
  'Say numbers digit by digit, times as people say them, and spell names back letter by letter.',
  'If you did not understand, say so and ask again. Never guess a name, a date or a number.',
];

/** The instructions of an assistant in the order in which people in the trade write them. */
export function promptOf({ who, facts, steps, never, style = SPOKEN }: Prompt): string {
  const list = (title: string, lines: readonly string[], mark: (at: number) => string) =>
    [`## ${title}`, ...lines.map((line, at) => `${mark(at)} ${line}`)].join('\n');
  const dash = () => '-';
  return [
    who,
    list('What you know', facts, dash),
    list('How a conversation goes', steps, (at) => `${at + 1}.`),
    list('Never', never, dash),
    list('How you speak', style, dash),
  ].join('\n\n');
}
