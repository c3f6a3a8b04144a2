/** Comments by which a text says what to leave alone: `<!-- stadion-ignore -->`, in every format. */
import type { Block } from './block.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

interface Directive extends Range {
  readonly word: string;
}

const WORD = /(\/?)stadion-ignore(-next|-file)?(?!\w|-\w)/g;
/** More white space than this inside a comment is no directive: so no search for its ends can take long. */
const PADDING = 20;

/** The directives of a text in order. */
function* directivesIn(source: string): Iterable<Directive> {
  for (const match of source.matchAll(WORD)) {
    const before = /<!--\s*$/.exec(source.slice(Math.max(0, match.index - PADDING), match.index));
    const after = match.index + match[0].length;
    const end = /^\s*-->/.exec(source.slice(after, after + PADDING));
    if (!before || !end) continue;
    yield { word: match[0], start: match.index - before[0].length, end: after + end[0].length };
  }
}

/** Whether a line is one directive and nothing else: in a plain text that is no line of the text. */
export function isDirective(line: string): boolean {
  return (
    line.length < 3 * PADDING &&
    line.includes('<!--') &&
    /^\s*<!--\s*\/?stadion-ignore(?:-next|-file)?\s*-->\s*$/.test(line)
  );
}

/**
 * What a text asks to leave alone, in order and without overlap.
 *
 * @param blocks called only where a comment speaks of the next block
 */
export function ignoredIn(
  source: string,
  counts: (start: number, end: number) => boolean,
  blocks: () => Iterable<Block>,
) {
  const ranges: Range[] = [];
  const next: Directive[] = [];
  let open: number | undefined;
  for (const { word, start, end } of directivesIn(source)) {
    if (!counts(start, end)) continue;
    if (word === 'stadion-ignore-file') return [{ start: 0, end: source.length }];
    if (word === 'stadion-ignore') open ??= start;
    else if (word === '/stadion-ignore') {
      if (open !== undefined) ranges.push({ start: open, end });
      open = undefined;
    } else if (word === 'stadion-ignore-next') next.push({ word, start, end });
  }
  if (open !== undefined) ranges.push({ start: open, end: source.length });
  if (next.length > 0) for (const range of nextBlocks(next, blocks())) ranges.push(range);
  return merged(ranges);
}

function* nextBlocks(directives: readonly Directive[], blocks: Iterable<Block>): Iterable<Range> {
  let waiting = 0;
  for (const block of blocks) {
    const start = block.at(0);
    let from: number | undefined;
    for (; waiting < directives.length && (directives[waiting]?.end ?? 0) <= start; waiting++) {
      from ??= directives[waiting]?.start;
    }
    if (from !== undefined) yield { start: from, end: block.at(block.text.length - 1) + 1 };
    if (waiting === directives.length) return;
  }
}

function merged(ranges: readonly Range[]): Range[] {
  const kept: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else kept.push({ start, end });
  }
  return kept;
}
