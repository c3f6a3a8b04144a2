/**
 * How long a record lasted, in whatever words: what a clause tells of it, that it went on, that nobody did better or that
 * it came to an end, goes with the way a time is told there.
 *
 * `kept the record for four weeks`, `Nobody got near Mennea's 19.72 for 17 years`, `It took 28 years until someone ran
 * faster than Donkova's 12.21`, `came to an end after one hundred days`.
 */
import { type Scene, spansOf } from '../../scene.ts';

type At = { readonly start: number; readonly end: number };

const HEDGES =
  '(?:(?:just|only|almost|nearly|exactly|precisely|about|around|some|roughly|over|under|well|more|less|than|close|to|short|of|all|not|quite|no|fewer|at|least|the|best|part|past|last|next|following|a|an|another|full|mere|further|barely|virtually|fully|whole|total)\\s){0,5}$';
const FOR = new RegExp(`\\b(?:for|throughout|over|across)\\s${HEDGES}`);
const IN = new RegExp(`\\b(?:for|in|over|within|during)\\s${HEDGES}`);
const AFTER = new RegExp(`\\b(?:after|following)\\s${HEDGES}`);
const TOOK = new RegExp(
  `\\b(?:it\\s(?:took|takes|has\\staken|had\\staken|needed|lasted|was)|(?:the\\sworld|everyone|everybody|athletics|the\\ssport)\\s(?:(?:had|has)\\sto\\swait|waited))\\s(?:for\\s)?(?:another\\s)?${HEDGES}`,
);
const SPELL = new RegExp(`\\b(?:life(?:span|time)?|reign|tenure|rule)\\s(?:was|of|lasted)\\s${HEDGES}`);

const NOBODY = '\\bno(?:body|ne|\\sone|(?:\\s(?:other|male|female))?\\s(?:wo)?m[ae]n|\\s(?:other\\s)?[a-z]+er)\\b';
/** A time, and what the clause then has to tell. */
const WAYS: readonly (readonly [time: RegExp, told: RegExp])[] = [
  [
    FOR,
    /\b(?:kept|keeps|keeping|enjoy(?:ed|s|ing)?|remain(?:ed|s|ing)?|stay(?:ed|s|ing)?|stood|stands|last(?:ed|s|ing)|surviv(?:ed|es|ing)|endur(?:ed|es|ing)|resist(?:ed|s|ing)|withstood|defied|outlived|reign(?:ed|s|ing)?|ruled|benchmark|yardstick|measure|summit|safe|intact|secure|(?:was|were|been|remained|as)\s(?:the|a)\s(?:[a-z\d’'-]+\s){0,4}(?:record|best|standard|mark|target))\b/,
  ],
  [IN, new RegExp(NOBODY)],
  [
    AFTER,
    /\b(?:(?:to|at)\san\send|ended|ends|is\shistory|was\shistory|history|gone|is\sover|was\sover|f[ea]ll|fallen|broken|beaten|lost|erased|surpassed|bettered|eclipsed|toppled|expired|succumbed|finally)\b/,
  ],
  [
    TOOK,
    /\b(?:until|till|before|for|to)\s(?:someone|somebody|anyone|anybody|another|[a-z]+\s(?:wo)?man|a\s|the\s|[a-zà-ɏ])/,
  ],
  [SPELL, /./],
];
/** Of something else than the record: training, an injury, a ban. */
const ELSE =
  /\b(?:injur[a-z]+|train(?:ed|ing)|coach[a-z]*|bann?ed|suspen[a-z]+|compet(?:ed|ing)|championships?|titles?|unbeaten|undefeated|married|lived|worked|career|retire[a-z]*|feats?|within\s(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|half|\d[\d.:]*)|doubles?|trebles?|olympic\srecords?|age|aged|races?|wins?|victor[a-z]+|medals?)\b/;
const THEN = /^\s(?:ago|earlier|later|old|before\s(?:that|this|the)|of\sage|apart)\b/;
const RECORD = /\b(?:records?|mark|best|standard)\b/;
const CLAUSE = /;|:\s|,\s(?:who|whom|whose|which|and|but|while|though|although)\s/g;

/** All the time somebody had a record, with one mark after another. */
const RUN = /\breign|\brul(?:ed|es|ing)\b|\btenure|\bholder\b/;

/** @returns whether a time is how long a record lasted that its clause tells of, and whether of all that somebody had */
export function lastingAt(scene: Scene, span: At): { readonly run: boolean } | undefined {
  const { lower } = scene.reading;
  const left = lower.slice(Math.max(0, span.start - 70), span.start);
  const ways = WAYS.filter(([time]) => time.test(left));
  if (ways.length === 0 || THEN.test(lower.slice(span.end))) return undefined;
  const breaks = [...lower.matchAll(CLAUSE)].map(({ index }) => index);
  const start = breaks.filter((index) => index < span.start).at(-1) ?? 0;
  const end = breaks.find((index) => index >= span.end) ?? lower.length;
  const clause = lower.slice(start, end);
  const hasMark = spansOf(scene, 'amount').some((each) => !each.adjective && each.start >= start && each.end <= end);
  const isTold = (hasMark || RECORD.test(clause)) && !ELSE.test(clause) && ways.some(([, told]) => told.test(clause));
  return isTold ? { run: !hasMark && RUN.test(clause) } : undefined;
}
