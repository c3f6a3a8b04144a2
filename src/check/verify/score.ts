/** A score: `Cheruiyot held off Manangoi, 3:28.41 to 3:29.64`. The mark of who won stands first. */
import type { AmountSpan } from '../reading/span.ts';
import { castOf, type Scene, spansOf } from '../scene.ts';
import { achievementsOf } from './achievements.ts';
import { isSame } from './marks/performance.ts';

type Member = ReturnType<typeof castOf>[number];

/** Between the two marks of a score. */
const TO = /^(?:\s?m\b|\smet(?:re|er)s|\ssec(?:ond)?s|\spoints)?(?:,?\s(?:to|against|v|vs\.?|versus)\s|\s?[–—-]\s?)$/;
/** Who is named before it has won. */
const BEAT =
  /\b(?:beat(?:s|ing)?|held off|holding off|edg(?:ed|ing)(?: out)?|defeat(?:ed|ing|s)|caught|catching|out(?:sprint|kick|duel|lean|last|pac)(?:ed|ing)|out(?:ran|threw|jumped)|pipp(?:ed|ing)|ran down|overtook|overhauled|got the better of|saw off|fended off|denied|dipped ahead of|(?:ran|pulled|drew|moved|sprinted|got) (?:away|clear) (?:from|of)|(?:w[io]n|winning|victory|prevailed|triumphed|finished|home|clear|just|inches) (?:from|over|ahead of|clear of))\s(?:[a-zà-ɏ'’,-]+\s){0,5}$/;
const NOT_BEAT = /\b(?:not|never|lost|losing|before|until|had|was|were|who|beaten)\b/;

/** Who is named behind it has won. */
const LOST = /\b(?:los(?:t|es|ing) to|beaten by|(?:fell|went down|bowed) to)\s(?:[a-zà-ɏ'’,-]+\s){0,5}$/;

export interface Score {
  readonly winner: Member;
  readonly loser: Member;
  /** Told of who lost: either mark may stand first. */
  readonly isLost: boolean;
}

/** Whether two marks stand as a score, `2:57.76 to 2:57.83`. */
export const isScore = ({ reading: { lower } }: Scene, a: AmountSpan, b: AmountSpan): boolean =>
  TO.test(lower.slice(a.end, b.start));

/** Whether whoever is named at a place has lost to somebody named before, or has won from him; undefined where neither is told. */
export function roleInScore({ reading: { lower } }: Scene, start: number): 'lost' | 'won' | undefined {
  const left = lower.slice(Math.max(0, start - 90), start);
  if (LOST.test(left)) return 'won';
  return BEAT.test(left) && !NOT_BEAT.test(left) ? 'lost' : undefined;
}

/** Who won and who lost, where two marks stand as a score; undefined where they do not. */
export function scoreIn(scene: Scene, a: AmountSpan, b: AmountSpan): Score | undefined {
  const { lower } = scene.reading;
  if (!isScore(scene, a, b)) return undefined;
  const people = castOf(scene).filter(({ span }) => span.end <= a.start && !span.possessive);
  const behind = (verb: RegExp) =>
    people.findLast(({ span }) => verb.test(lower.slice(Math.max(0, span.start - 90), span.start)));
  const lost = behind(LOST);
  const second = lost ?? behind(BEAT);
  const first = second && people.findLast(({ span }) => span.end <= second.span.start);
  if (!second || !first || first.person.id === second.person.id) return undefined;
  if (/[;:.]/.test(lower.slice(second.span.end, a.start).replace(/\d[.:]\d/g, ' '))) return undefined;
  if (lost) return { winner: second, loser: first, isLost: true };
  return NOT_BEAT.test(lower.slice(first.span.end, second.span.start))
    ? undefined
    : { winner: first, loser: second, isLost: false };
}

/** Whose each mark of a score is; where it is told of who lost, of whichever of the two has it. */
export function scorerOf(scene: Scene, span: AmountSpan): Member | undefined {
  const amounts = spansOf(scene, 'amount');
  const at = amounts.indexOf(span);
  const [before, after] = [amounts[at - 1], amounts[at + 1]];
  const behind = before && scoreIn(scene, before, span);
  const score = behind ?? (after && scoreIn(scene, span, after));
  if (!score) return undefined;
  const { winner, loser } = score;
  const having = [winner, loser].find(({ person }) =>
    achievementsOf(person, scene.facts.lexicons.rules).some((each) =>
      span.readings.some((reading) => isSame(reading, each)),
    ),
  );
  return score.isLost ? having : behind ? loser : winner;
}
