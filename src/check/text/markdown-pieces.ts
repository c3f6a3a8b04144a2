/**
 * A Markdown text in pieces. Most paragraphs hold no markup: those are not parsed at all. The rest is parsed some at a
 * time, cut where no construct can span the cut, and only as long as the work that it may cause stays bounded: micromark
 * takes quadratic time for some hostile paragraphs, and much for many short lines.
 */
import { inlineRanges } from './markdown-inline.ts';

export interface Piece {
  readonly kind: 'paragraph' | 'markup' | 'costly';
  readonly start: number;
  readonly end: number;
  /** Of a paragraph with links or emphasis: what of it is text. */
  readonly text?: readonly (readonly [start: number, end: number])[];
}

/** Work that is spent on parsing one text, in units of about 20 ns. */
const MOST_WORK = 1e8;
const WORK_PER_CHARACTER = 32;
const WORK_PER_LINE = 3_000;

/** Pieces with markup are about this long, and never longer than the second figure. */
const ENOUGH = 16_384;
const TOO_LONG = 65_536;
const DEEPEST = 50;

/** Lines without an empty one between them. */
interface Region {
  readonly start: number;
  readonly end: number;
  /** Whether its lines begin like those of a paragraph. */
  readonly simple: boolean;
  /** Whether anything in it may be markup. */
  readonly marks: boolean;
  readonly work: number;
  /** Whether nothing that began before can reach into it. */
  readonly fresh: boolean;
}

/** The pieces of a text from an offset on, in order. */
export function* piecesOf(source: string, from: number): Iterable<Piece> {
  let spent = 0;
  let start = from;
  let end = from;
  let work = 0;
  const markup = (): Piece => {
    const costly = spent + work > MOST_WORK || end - start > TOO_LONG;
    if (!costly) spent += work;
    work = 0;
    return { kind: costly ? 'costly' : 'markup', start, end };
  };
  for (const region of regionsOf(source, from)) {
    const paragraph = paragraphOf(source, region);
    const waits = end > start;
    const heavy = work > MOST_WORK / 4 || region.work > MOST_WORK / 4;
    const ready = region.fresh && (paragraph || end - start > ENOUGH || heavy);
    if (waits && (ready || region.end - start > TOO_LONG)) {
      yield markup();
      start = region.start;
    }
    if (paragraph) {
      yield paragraph;
      start = end = region.end;
      continue;
    }
    if (end === start) start = region.start;
    end = region.end;
    work += region.work;
  }
  if (end > start) yield markup();
}

/** A region that is one paragraph and can be read without a parser. */
function paragraphOf(source: string, { start, end, fresh, simple, marks }: Region): Piece | undefined {
  if (!fresh || !simple) return undefined;
  if (!marks) return { kind: 'paragraph', start, end };
  const text = inlineRanges(source, start, end);
  return text && { kind: 'paragraph', start, end, text };
}

const MARKUP = /[[\]*_`<&\\]/;
/** What makes more than a paragraph of a line, or may. */
const OPENS = /^(?:[\t #>=~:|+-]|\*(?:[\t ]|$)|[*_][*_\t ]*$|\d{1,9}[.)])/;

function* regionsOf(source: string, from: number): Iterable<Region> {
  let closes: RegExp | undefined;
  let region:
    | { start: number; fresh: boolean; simple: boolean; work: number; marks: boolean; count: number }
    | undefined;
  let last = from;
  for (let start = from; start < source.length; ) {
    const found = source.indexOf('\n', start);
    const stop = found < 0 ? source.length : found;
    const end = source.charCodeAt(stop - 1) === 0x0d && stop > start ? stop - 1 : stop;
    const line = source.slice(start, end);
    if (/\S/.test(line)) {
      region ??= { start, fresh: !closes && !/^[\t ]/.test(line), simple: true, work: 0, marks: false, count: 0 };
      region.simple &&= !OPENS.test(line);
      region.marks ||= MARKUP.test(line);
      const marks = marksIn(line);
      region.count = /^ {0,3}[-*+] +\S/.test(line) ? marks : region.count + marks;
      region.work += WORK_PER_CHARACTER * line.length + WORK_PER_LINE + marks * region.count;
      if (depthOf(line) > DEEPEST) region.work = Number.POSITIVE_INFINITY;
      closes = closes ? (closes.test(line) ? undefined : closes) : closerOf(line);
      last = end;
    } else if (region) {
      yield { ...region, end: last };
      region = undefined;
    }
    start = stop + 1;
  }
  if (region) yield { ...region, end: last };
}

const DEFINITION = /^ {0,3}\[([^[\]\n]{1,200})\]:/gm;
const MOST_DEFINITIONS = 1_000;

/** The names of links that are defined anywhere in a text, as micromark compares them: for the pieces that do not hold them. */
export function definitionsIn(source: string): string[] {
  const names = new Set<string>();
  for (const [, name = ''] of source.matchAll(DEFINITION)) {
    names.add(name.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase());
    if (names.size === MOST_DEFINITIONS) break;
  }
  return [...names];
}

/** Characters that may begin or end markup within a paragraph: a parser may compare each with all before it. */
function marksIn(line: string): number {
  let marks = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    // [ ] _ ` * <
    const is = code === 0x5b || code === 0x5d || code === 0x5f || code === 0x60 || code === 0x2a || code === 0x3c;
    if (is) marks++;
  }
  return marks;
}

/** How many quotes and lists begin on a line. */
function depthOf(line: string): number {
  return (
    /^(?:[\t ]*(?:>|[-*+](?=[\t ])|\d{1,9}[.)](?=[\t ])))*/.exec(line.slice(0, 400))?.[0].match(/[>*+.)-]/g)?.length ??
    0
  );
}

/** What ends that which begins on this line and may go on over empty lines: code, comments, raw HTML. */
function closerOf(line: string): RegExp | undefined {
  const fence = /^[\t >]*(?:[-*+][\t ]+)?(?:(`{3,})[^`]*$|(~{3,}))/.exec(line.slice(0, 1000));
  if (fence) {
    const run = fence[1] ?? fence[2] ?? '';
    return new RegExp(`^[\\t >]*${run[0]}{${Math.min(run.length, 1000)},}[\\t ]*$`);
  }
  const comment = line.lastIndexOf('<!--');
  if (comment >= 0 && !line.includes('-->', comment)) return /-->/;
  const raw = /^[\t >]*<(script|pre|style|textarea)\b/i.exec(line)?.[1];
  return raw && !line.toLowerCase().includes(`</${raw.toLowerCase()}`) ? new RegExp(`</${raw}`, 'i') : undefined;
}
