/**
 * Sentences of a block, by rule. Our own: `parse-english` takes four fifths of the time that a long text may cost, and
 * more than its share of a hostile one; the tests hold this against it.
 */
import type { Block } from './block.ts';
import { stretches } from './block.ts';
import { endsAt } from './stops.ts';

export interface Sentence {
  readonly block: Block;
  readonly text: string;
  /** Offset in block.text. */
  readonly start: number;
}

/** A stop, what closes behind it, and white space; or an empty line. Each may end a sentence. */
const STOP = /[.!?…]["”’»)\]]*\s+|\n[^\S\n]*\n\s*/g;

/** The sentences of a block, in order, without the white space between them. */
export function sentencesOf(block: Block): Sentence[] {
  const { text } = block;
  const sentences: Sentence[] = [];
  let start = 0;
  const end = (at: number) => {
    for (const [from, to] of stretches(text, start, at))
      sentences.push({ block, text: text.slice(from, to), start: from });
    start = at;
  };
  for (const match of text.matchAll(STOP)) {
    const next = match.index + match[0].length;
    if (next === text.length) break;
    const stopped = match.index + match[0].trimEnd().length;
    // A mark alone, "45.94!!!", belongs to the sentence it announces.
    const said = text.slice(start, match.index);
    if (said.length < 16 && /[:.]\d/.test(said) && !/[A-Za-zÀ-ɏ]/.test(said) && text[match.index] === '!') continue;
    if (stopped === match.index || endsAt(text, match.index, stopped, next)) end(stopped);
  }
  end(text.length);
  return sentences;
}
