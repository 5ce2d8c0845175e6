export type ServerEvent = { readonly name: string; readonly data: string };

/** Reads server-sent events (HTML standard, 9.2) out of text that comes in pieces of any length. */
export function sseReader(): (piece: string) => ServerEvent[] {
  let rest = '';
  let name = '';
  let data: string[] = [];
  const line = (text: string): ServerEvent[] => {
    if (text === '') {
      const event = { name: name || 'message', data: data.join('\n') };
      const isEmpty = data.length === 0;
      name = '';
      data = [];
      return isEmpty ? [] : [event];
    }
    const [, field = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(text) ?? [];
    if (field === 'event') name = value;
    if (field === 'data') data.push(value);
    return [];
  };
  return (piece) => {
    // A line can end in CR LF, and a piece between the two: a CR at the end waits for what comes next.
    const lines = `${rest}${piece}`.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    return lines.flatMap(line);
  };
}
