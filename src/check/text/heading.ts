/** Which lines of a plain text are headings. */

const LONGEST = 100;
const MOST_WORDS = 14;

/** What makes a sentence of a short line without a full stop: then it may claim something. */
const VERBS = new Set(
  (
    'is are was were be been has have had will would can could may did does do won wins win ran runs run set sets ' +
    'broke breaks break broken beat beats held holds hold took takes take finished finishes clocked clocks became ' +
    'becomes said says went came comes made makes led leads smashed smashes lowered improved improves claimed claims ' +
    'died dies born retired turned turns returned moved joined coached threw throws jumped jumps cleared cleared ' +
    'recorded posted earned lost loses placed defended defends retains retained ratified banned'
  ).split(' '),
);

/** A short line without a verb, a mark or the end of a sentence. */
export function isHeading(line: string): boolean {
  const text = line.trim();
  if (text.length > LONGEST || !/[A-Za-zÀ-ɏ]/.test(text)) return false;
  if (/[.!?…,;]["”’')\]]*$/.test(text) || /\d[:.]\s?\d\d/.test(text)) return false;
  const words = text.toLowerCase().split(/[^A-Za-zÀ-ɏ\d’'-]+/);
  return words.length <= MOST_WORDS && !words.some((word) => VERBS.has(word));
}
