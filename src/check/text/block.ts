/** Blocks of text that know where in the source each of their characters stands. */

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'caption' | 'quote';

/** Where a cell stands, counted in its article. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

export interface Block {
  readonly kind: BlockKind;
  /** Of a cell. */
  readonly cell?: Cell;
  /** Without markup, entities decoded, white space as in the source (a line break is one character). */
  readonly text: string;
  /** Offset into the source (UTF-16) of an offset into `text`; the end of a span maps by at(end - 1) + its length there. */
  at(offset: number): number;
}

/** No block is longer, so that what is asked of one block stays bounded, whatever the text. */
export const LONGEST_BLOCK = 20_000;

/** A stretch of source that is text as it stands. */
export function plainBlock(kind: BlockKind, source: string, start: number, end: number): Block {
  return { kind, text: source.slice(start, end), at: (offset) => start + offset };
}

/** A stretch of source as blocks, without markup to take out: only its line ends become one character. */
export function* textBlocks(kind: BlockKind, source: string, start: number, end: number): Iterable<Block> {
  if (!source.slice(start, end).includes('\r')) {
    for (const [from, to] of stretches(source, start, end)) yield plainBlock(kind, source, from, to);
    return;
  }
  const draft = newDraft();
  for (let at = start; at < end; ) {
    const found = source.indexOf('\r', at);
    const stop = found < 0 || found >= end ? end : found;
    draft.add(source.slice(at, stop), at);
    // Before a line feed it goes; alone it is a line end of the old Mac.
    if (stop < end && source[stop + 1] !== '\n') draft.addDecoded('\n', stop);
    at = stop + 1;
  }
  yield* draft.take(kind);
}

/** The same block of a longer text, in which its source begins at an offset. */
export function shifted(block: Block, by: number): Block {
  return { ...block, at: (offset) => block.at(offset) + by };
}

/** Collects the text of one block, piece by piece. */
export interface Draft {
  /** Text that stands in the source as it is. */
  add(text: string, source: number): void;
  /** Text that stands there in other characters, such as an entity: all of it maps to their beginning. */
  addDecoded(text: string, source: number): void;
  /** True while there is nothing but white space. */
  isEmpty(): boolean;
  /** True when so much has come together that it should be taken before there is more. */
  isFull(): boolean;
  /** What was collected, in blocks without white space around them; the draft is empty again. */
  take(kind: BlockKind): Iterable<Block>;
  /** As `take`, but the last of several blocks stays, because its text goes on. */
  takeFull(kind: BlockKind): Iterable<Block>;
}

export function newDraft(): Draft {
  let text = '';
  // From texts[i] on, the text stands in the source from sources[i] on.
  let texts: number[] = [];
  let sources: number[] = [];
  const add = (piece: string, source: number) => {
    if (piece === '') return;
    texts.push(text.length);
    sources.push(source);
    text += piece;
  };
  function* take(kind: BlockKind): Iterable<Block> {
    const taken = { text, texts, sources };
    keepFrom(text.length);
    for (const [start, end] of stretches(taken.text, 0, taken.text.length)) yield mapped(kind, taken, start, end);
  }
  const keepFrom = (start: number) => {
    const first = Math.max(0, lastAtMost(texts, start));
    const offset = start - (texts[first] ?? 0);
    sources = start === text.length ? [] : sources.slice(first);
    texts = start === text.length ? [] : texts.slice(first).map((each) => Math.max(0, each - start));
    if (sources.length > 0) sources[0] = (sources[0] ?? 0) + offset;
    text = text.slice(start);
  };
  return {
    add,
    addDecoded: (piece, source) => {
      for (const unit of piece.split('')) add(unit, source);
    },
    isEmpty: () => !/\S/.test(text),
    isFull: () => text.length > 4 * LONGEST_BLOCK,
    take,
    *takeFull(kind) {
      const taken = { text, texts, sources };
      const done = [...stretches(text, 0, text.length)];
      const last = done.at(-1);
      // Where nothing but white space follows, and much of it, the text does not go on.
      const goesOn = last && text.length - last[1] < LONGEST_BLOCK;
      if (goesOn) done.pop();
      keepFrom(goesOn ? last[0] : text.length);
      for (const [start, end] of done) yield mapped(kind, taken, start, end);
    },
  };
}

interface Collected {
  readonly text: string;
  readonly texts: readonly number[];
  readonly sources: readonly number[];
}

function mapped(kind: BlockKind, { text, texts, sources }: Collected, start: number, end: number): Block {
  const at = (offset: number) => {
    const run = lastAtMost(texts, start + offset);
    return (sources[run] ?? 0) + start + offset - (texts[run] ?? 0);
  };
  return { kind, text: text.slice(start, end), at };
}

/** The last index whose value is at most `wanted`; -1 without one. */
function lastAtMost(ascending: readonly number[], wanted: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Cuts a text, without the white space around it, into stretches of at most `longest`. Nothing for white space alone. */
export function* stretches(
  text: string,
  from: number,
  to: number,
  longest: number = LONGEST_BLOCK,
): Iterable<readonly [start: number, end: number]> {
  let start = from;
  while (true) {
    while (start < to && isSpace(text.charCodeAt(start))) start++;
    if (start >= to) return;
    const cut = to - start <= longest ? to : cutBefore(text, start, start + longest);
    let end = cut;
    while (isSpace(text.charCodeAt(end - 1))) end--;
    yield [start, end];
    start = cut;
  }
}

/** A place to cut in the second half of a stretch: after a sentence, else at white space, else anywhere. */
function cutBefore(text: string, start: number, limit: number): number {
  const half = (start + limit) >> 1;
  let space = 0;
  for (let at = limit; at > half; at--) {
    if (!isSpace(text.charCodeAt(at))) continue;
    if (/[a-z\d][.!?]["”’)]?$/.test(text.slice(at - 4, at)) && /^\s+["“‘]?[A-Z]/.test(text.slice(at, at + 8)))
      return at;
    if (space === 0) space = at;
  }
  if (space > 0) return space;
  const splitsPair = (text.charCodeAt(limit) & 0xfc00) === 0xdc00;
  return splitsPair ? limit - 1 : limit;
}

/** As `\s` does, without making a string of it. */
function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  );
}
