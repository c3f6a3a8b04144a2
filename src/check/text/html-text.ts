/** The text of a stretch of HTML without tags: entities decoded, line ends as one character. */
import { decodeHTML } from 'entities/decode';

/** Takes text that stands in the source as it is, or in other characters. */
export interface TextSink {
  add(text: string, source: number): void;
  addDecoded(text: string, source: number): void;
}

const SPECIAL = /[&\r\0]/g;
const ENTITY = /&(?:#[xX]?[\da-fA-F]{1,20}|[A-Za-z][A-Za-z\d]{1,40});?/y;

/** Hands over the text between two offsets. */
export function addHtmlText(sink: TextSink, source: string, from: number, to: number): void {
  const text = source.slice(from, to);
  let at = 0;
  SPECIAL.lastIndex = 0;
  for (let match = SPECIAL.exec(text); match; match = SPECIAL.exec(text)) {
    if (match[0] === '&') {
      const entity = entityAt(text, match.index);
      if (!entity) continue;
      sink.add(text.slice(at, match.index), from + at);
      sink.addDecoded(entity.text, from + match.index);
      at = match.index + entity.length;
    } else {
      sink.add(text.slice(at, match.index), from + at);
      at = match.index + 1;
      // Before a line feed it goes; alone it is a line end of the old Mac. A NUL goes, as in browsers.
      if (match[0] === '\r' && text[at] !== '\n') sink.addDecoded('\n', from + match.index);
    }
    SPECIAL.lastIndex = at;
  }
  sink.add(text.slice(at), from + at);
}

/** The value of an attribute or another short piece, decoded. */
export function htmlValue(source: string, from: number, to: number): string {
  return decodeHTML(source.slice(from, Math.min(to, from + 4_000)));
}

function entityAt(text: string, at: number): { readonly text: string; readonly length: number } | undefined {
  ENTITY.lastIndex = at;
  const candidate = ENTITY.exec(text)?.[0];
  if (!candidate) return undefined;
  const decoded = decodeHTML(candidate);
  if (decoded === candidate) return undefined;
  // Old names need no semicolon: `&ampx` is `&x`. The rest of the candidate is text of its own.
  for (let length = 3; length < candidate.length; length++) {
    const head = decodeHTML(candidate.slice(0, length));
    if (head + candidate.slice(length) === decoded) return { text: head, length };
  }
  return { text: decoded, length: candidate.length };
}
