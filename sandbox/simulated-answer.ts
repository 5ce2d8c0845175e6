import { isRecord, type Fields } from './record.ts';

/** Marks what no model said. */
const LABEL = '[Simulated]';

const MODEL_GREETING = '<assistant-speaks-first-with-model-generated-message>';
const LONGEST_QUOTE = 240;

/** What of an assistant its simulated answers are drawn from. */
export type Speaker = {
  readonly name: string;
  readonly instructions: string;
  readonly greeting: string;
  readonly variables: Fields;
};

export function speakerOf(config: Fields, variables: Fields = {}): Speaker {
  const defaults = config['dynamic_variables'];
  return {
    name: textIn(config, 'name'),
    instructions: textIn(config, 'instructions'),
    greeting: textIn(config, 'greeting'),
    variables: { ...(isRecord(defaults) ? defaults : {}), ...variables },
  };
}

/** What the assistant says first, word for word its greeting; `null` when it waits for the user. */
export function openingOf(speaker: Speaker): string | null {
  if (speaker.greeting === '') return null;
  if (speaker.greeting === MODEL_GREETING) return `${LABEL} Hello, this is ${speaker.name}. How can I help you?`;
  return filled(speaker.greeting, speaker.variables);
}

/** An answer that says that it is simulated and quotes the instructions it stands for. The same question gets the same answer. */
export function simulatedAnswer(speaker: Speaker, content: string): string {
  const heard = `${LABEL} You said “${cut(content.trim(), 120)}”.`;
  const sentences = sentencesOf(filled(speaker.instructions, speaker.variables));
  const asked = wordsOf(content);
  const best = sentences.map((sentence) => ({ sentence, shared: wordsOf(sentence).intersection(asked).size })).toSorted((a, b) => b.shared - a.shared)[0];
  if (best === undefined) return `${heard} I have no instructions to answer from.`;
  const quote = `“${cut(best.sentence, LONGEST_QUOTE)}”`;
  return best.shared > 0 ? `${heard} My instructions on that: ${quote}` : `${heard} My instructions do not mention it. They begin: ${quote}`;
}

/** A text that the assistant would make up for a message of its own accord. */
export function simulatedMessage(speaker: Speaker): string {
  const first = sentencesOf(filled(speaker.instructions, speaker.variables))[0];
  return `${LABEL} A message from ${speaker.name}${first === undefined ? '.' : `, who was told: “${cut(first, LONGEST_QUOTE)}”`}`;
}

/** `{{name}}` by its value; what has none stays as it is. */
export function filled(text: string, variables: Fields): string {
  return text.replace(/\{\{\s*([\w.-]+)\s*\}\}/g, (whole, name: string) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : whole;
  });
}

function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?])\s+/)
    .map((part) => part.replace(/^[\s#*>-]+/, '').trim())
    .filter((part) => part !== '');
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu));
}

function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}

function textIn(config: Fields, field: string): string {
  const value = config[field];
  return typeof value === 'string' ? value : '';
}
