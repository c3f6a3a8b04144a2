/**
 * Amounts in a text: marks and gaps in all their spellings, periods, ordinals and plain numbers.
 *
 * A number that is a price, a share, a clock time, a score, a telephone number, the wind or a distance run in training
 * is read too, so that it stays mute. Patterns are tried only where a number begins, each at one place, and none of
 * them can backtrack over more than a few words.
 */
import { CARDINAL, ORDINAL } from './numbers.ts';
import { RULES } from './quantity-rules.ts';
import { END, type Quantity, type Rule, type Unplaced } from './rule.ts';

/** A place where a number may begin. */
const START = new RegExp(
  `(?<![a-z\\d_])(?:[.]?\\d|another\\scenti|an?\\s(?:(?:full|whole|single|good|clear|mere)\\s)?(?:quarter|third\\sof|fifth\\sof|minute|second|hour|tenth|hundredth|thousandth|centimet|met(?:re|er)\\s|year|week|month|decade)|half[\\s-]an?[\\s-]|${CARDINAL}${END}|${ORDINAL}${END})`,
  'g',
);

/** What goes before a number that is a price, a version, the wind or a time of day. */
const MUTED_BY =
  /(?:[$£€#@/\\]\s?|\b(?:ksh|sh|no\.|number|article|section|chapter|page|pp?\.|bib|file|room|route|highway|channel|flight)\s?|\bwind\s(?:of|was|reading\sof)?\s?[+-]?|[+−]\s?)$/;
const HOUR_AFTER = /(?:\bat|\bfrom|\buntil|\btill|\bbetween|\baround|\bbefore)\s$/;

/**
 * The quantities of a sentence in order.
 *
 * @param text in lower case: patterns that need not ask for both cases are quicker to make
 * @param taken tells places that mean something else already
 */
export function quantitiesOf(text: string, taken: (at: number) => number | undefined): Quantity[] {
  const found: Quantity[] = [];
  let rules: readonly Rule[] | undefined;
  START.lastIndex = 0;
  for (let start = START.exec(text); start; start = START.exec(text)) {
    const at = start.index;
    const past = taken(at);
    if (past !== undefined) {
      START.lastIndex = past;
      continue;
    }
    rules ??= RULES.filter(({ cues }) => !cues || cues.some((cue) => text.includes(cue)));
    const quantity = quantityAt(text, at, rules);
    if (quantity.span) found.push(quantity.span);
    START.lastIndex = Math.max(quantity.end, at + 1);
  }
  return found;
}

function quantityAt(text: string, at: number, rules: readonly Rule[]): { span?: Quantity; end: number } {
  const before = text.slice(Math.max(0, at - 16), at);
  const letter = isLetter(text, at);
  for (const { spelling, begins, read } of rules) {
    if (!(letter ? begins.letter : begins.figure)) continue;
    const match = spelling.at(text, at);
    if (!match || match[0] === '') continue;
    const said = match[0].replace(/[\s,]+(?:and\s*)?$/, '');
    const unplaced = read(match);
    if (unplaced === undefined) continue;
    const end = at + said.length;
    if (unplaced === null || isMuted(unplaced, said, before)) return { end };
    return { span: { ...unplaced, start: at, end } as Quantity, end };
  }
  return { end: at + 1 };
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

function isMuted(unplaced: Unplaced, said: string, before: string): boolean {
  if (MUTED_BY.test(before)) return true;
  const bareClock = unplaced.kind === 'amount' && /^\d{1,2}:\d{2}$/.test(said);
  return bareClock && HOUR_AFTER.test(before);
}
