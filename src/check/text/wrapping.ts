/** Whether lines end where the text does, or where an editor's width did. */

export interface Line {
  /** Offsets into the source, without the line's end. */
  readonly start: number;
  readonly end: number;
  /** Without white space at its end. */
  readonly text: string;
}

const NARROWEST = 40;
const WIDEST = 120;

export function endsSentence(line: string): boolean {
  return /[.!?:;…]["”’')\]]*$/.test(line.slice(-6));
}

export function startsLower(line: string): boolean {
  return /^\s{0,20}[a-zß-ɏ]/.test(line);
}

/**
 * Lines are wrapped when the next one's first word would not have fitted, nearly everywhere, and sentences go on over
 * their ends.
 *
 * @param usual whether the text is wrapped elsewhere; then its short paragraphs are too
 */
export function isWrapped(lines: readonly Line[], usual: boolean): boolean {
  const width = Math.max(...lines.map(({ text }) => text.length));
  if (lines.length < 2 || width < NARROWEST || width > WIDEST) return false;
  let full = 0;
  let open = 0;
  let lower = 0;
  for (const [index, { text }] of lines.slice(0, -1).entries()) {
    const next = lines[index + 1]?.text ?? '';
    const word = /^\s*(\S*)/.exec(next)?.[1]?.length ?? 0;
    if (text.length + 1 + word > width || (endsSentence(text) && text.length < width * 0.7)) full++;
    if (endsSentence(text)) continue;
    open++;
    if (startsLower(next)) lower++;
  }
  return open > 0 && full >= 0.8 * (lines.length - 1) && (usual || lower * 3 >= open);
}
