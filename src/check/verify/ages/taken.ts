const WON =
  /\b(?:won|win|wins|winning|title|gold|victory|champion|crown|crowned|triumph[a-z]*|took (?:the )?(?:gold|title))\b/;

/** The places that somebody took, where it was no win. */
const MEDALS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/\b(?:silver|second|runner-up)\b/, [2]],
  [/\b(?:bronze|third)\b/, [3]],
];

/** The places that a sentence says somebody took: a win, else the medals it names. */
export function takenIn(lower: string): readonly number[] {
  const won = WON.test(lower) && !/\b(?:silver|bronze|medals|(?<!gold\s)medal|second|third|runner-up)\b/.test(lower);
  return won ? [1] : MEDALS.flatMap(([word, places]) => (word.test(lower) ? places : []));
}
