/** The sentence around some words of a text, to show them in. */
import type { Excerpt } from './doc.ts';

/** So much is shown to either side where no sentence ends sooner. */
const REACH = 180;
/** Words in question that are longer than this are cut. */
const LONGEST = 240;

/** A sentence ends where a new one begins: not after an initial, nor in the middle of a number; front matter with its line. */
const SENTENCE_END =
  /(?<=(?:\p{Ll}{2}|\p{N}{2}|\p{L}{3})[.!?…]["'”’»)\]]{0,2})\s+(?=["'“‘«([]?[\p{Lu}\p{N}])|\r?\n[ \t]*\r?\n|^---[ \t]*\r?\n/gmu;
const TAG = /<[/!]?[a-z][^<>]{0,400}>/gi;

/**
 * @param start offset of the words in question
 * @param end the offset after them
 */
export function excerptOf(source: string, start: number, end: number): Excerpt {
  const before = beforeIn(source, start);
  const words = cleaned(source.slice(start, Math.min(end, start + LONGEST))) + (end - start > LONGEST ? '…' : '');
  const after = afterIn(source, end);
  const text = before.trimStart() + words + after.trimEnd();
  const from = before.trimStart().length;
  return { text, from, to: from + words.length };
}

function beforeIn(source: string, start: number): string {
  const near = source.slice(Math.max(0, start - REACH), start);
  const last = [...near.matchAll(SENTENCE_END)].at(-1);
  if (last) return cleaned(near.slice(last.index + last[0].length));
  return start <= REACH ? cleaned(near) : `… ${cleaned(near.slice(near.search(/\s/) + 1))}`;
}

function afterIn(source: string, end: number): string {
  // Whether a full stop ends a sentence is seen by what stands before it.
  const lead = Math.min(3, end);
  const near = source.slice(end - lead, end + REACH);
  for (const { index } of near.matchAll(SENTENCE_END)) if (index >= lead) return cleaned(near.slice(lead, index));
  const after = near.slice(lead);
  if (end + REACH >= source.length) return cleaned(after);
  const space = after.search(/\s\S*$/);
  return `${cleaned(space > 0 ? after.slice(0, space) : after)} …`;
}

/** On one line, without tags and without half a character at its ends. */
function cleaned(text: string): string {
  return text
    .replace(TAG, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
