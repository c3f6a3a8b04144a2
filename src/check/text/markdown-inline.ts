/**
 * The markup that most paragraphs of Markdown hold: links, emphasis and nothing else, in forms that can be read in one
 * way. What is in doubt is left to micromark, which takes twenty times as long; the tests hold this against it.
 */

type Range = readonly [start: number, end: number];

/** Longer paragraphs are left to others: they are rare, and this reads a paragraph in one go. */
const LONGEST = 20_000;
/** Code, HTML, escapes, entities and pictures; a NUL and a line end of the old Mac are read by none but micromark. */
const OTHER = /[`<\\\0]|&[#A-Za-z]|!\[|\r(?!\n)/;
const MARK = /[[\]*_\r]/g;
const LINK_END = /\]\([^\s()<>\\]{0,2000}(?: "[^"\n\\]{0,500}")?\)/y;

/** The stretches of a paragraph that are its text; undefined where micromark has to read it. */
export function inlineRanges(source: string, start: number, end: number): Range[] | undefined {
  if (end - start > LONGEST) return undefined;
  const text = source.slice(start, end);
  if (OTHER.test(text)) return undefined;
  const ranges: Range[] = [];
  let from = 0;
  const skip = (at: number, to: number) => {
    if (at > from) ranges.push([start + from, start + at]);
    from = to;
  };
  let emphasis = '';
  /** The emphasis around the link that is being read. */
  let around: string | undefined;
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const at = match.index;
    const mark = match[0];
    if (mark === '\r') skip(at, at + 1);
    else if (mark === '[') {
      if (around !== undefined) return undefined;
      around = emphasis;
      emphasis = '';
      skip(at, at + 1);
    } else if (mark === ']') {
      LINK_END.lastIndex = at;
      if (around === undefined || emphasis !== '' || !LINK_END.test(text)) return undefined;
      emphasis = around;
      around = undefined;
      skip(at, LINK_END.lastIndex);
    } else {
      const run = runAt(text, at, mark);
      const does = whatDoes(run, text[at - 1], text[at + run.length]);
      if (does === 'open' && emphasis === '') emphasis = run;
      else if (does === 'close' && emphasis === run) emphasis = '';
      else if (does !== 'nothing') return undefined;
      if (does !== 'nothing') skip(at, at + run.length);
      MARK.lastIndex = at + run.length;
    }
    MARK.lastIndex = Math.max(MARK.lastIndex, from);
  }
  skip(text.length, text.length);
  return emphasis === '' && around === undefined ? ranges : undefined;
}

function runAt(text: string, at: number, mark: string): string {
  let end = at + 1;
  while (text[end] === mark) end++;
  return text.slice(at, end);
}

/** Whether asterisks or underscores open emphasis, close it, or are text; undefined where only their fellows tell. */
function whatDoes(
  run: string,
  before: string | undefined,
  behind: string | undefined,
): 'open' | 'close' | 'nothing' | undefined {
  const [left, right] = [kindOf(before), kindOf(behind)];
  if (left === 'space' && right === 'space') return 'nothing';
  if (run.length > 2 || left === 'mark' || right === 'mark') return undefined;
  if (left === 'word' && right === 'word') return run[0] === '_' ? 'nothing' : undefined;
  if (right === 'word' || (left === 'space' && right === 'other')) return 'open';
  return left === 'word' || right === 'space' ? 'close' : undefined;
}

function kindOf(character: string | undefined): 'space' | 'word' | 'mark' | 'other' {
  if (character === undefined || /\s/.test(character)) return 'space';
  if (character === '*' || character === '_') return 'mark';
  return /[\p{P}\p{S}]/u.test(character) ? 'other' : 'word';
}
