/** Ages at death that stand behind where and when somebody died: `died in Prague in November 2000, at 78`. */
import type { Scene } from '../../scene.ts';
import type { Place } from './age-read.ts';

const DEATH =
  /\b(?:die[sd]|dead|killed|drowned|murdered|passed away|(?:lost|loses) (?:his|her) life)\b(?!.*\b(?:die[sd]|dead|killed)\b)/;

const TOLD_BESIDE = new Set(['date', 'place', 'event', 'nation', 'period']);

/** Between a death and the age: days, places and causes, and nothing that somebody did. */
const OF_DEATH =
  /^[\s,]*(?:(?!(?:and|but|who|he|she|they|when|while|before|which|is|was|were|had|has|after\s[a-z]+ing)\b)[a-z'’-]+[\s,]+){0,10}at\s(?:just\s|only\s)?$/;

/** Whether the number is the age of whoever the words before it say has died. */
export function diesAt({ reading: { lower, spans } }: Scene, { start }: Place): boolean {
  const from = Math.max(0, start - 120);
  const death = DEATH.exec(lower.slice(from, start));
  if (!death) return false;
  const begin = from + death.index + death[0].length;
  let words = lower.slice(begin, start);
  for (const span of spans)
    if (TOLD_BESIDE.has(span.kind) && span.start >= begin && span.end <= start)
      words = words.slice(0, span.start - begin) + ' '.repeat(span.end - span.start) + words.slice(span.end - begin);
  return OF_DEATH.test(words);
}
