/** The teams of nations a sentence speaks of, and whose an amount is. */
import type { AmountSpan } from '../../reading/span.ts';
import { type Scene, spansOf } from '../../scene.ts';
import { isObject } from '../object.ts';
import { countryName } from '../people/nation.ts';
import { isScore, roleInScore } from '../score.ts';

export interface Team {
  readonly start: number;
  readonly end: number;
  readonly codes: readonly string[];
  readonly name: string;
}

/** A nation with its team: `Jamaica`, `the American women`, `the US quartet`. */
export function teamsOf(scene: Scene): readonly Team[] {
  const { lower } = scene.reading;
  const { countries } = scene.facts.lexicons;
  const nations = spansOf(scene, 'nation').map(({ start, end, codes }) => ({ start, end, codes }));
  // `the American women` is read as somebody of that nation.
  const epithets = spansOf(scene, 'person')
    .filter(
      ({ via, start, end, nationEnd }) =>
        via === 'epithet' &&
        (TEAM_AFTER.test(lower.slice(end)) || (nationEnd === end && /[^s]s$/.test(lower.slice(start, end)))),
    )
    .flatMap(({ start, end, nations: codes = [] }) => (codes.length > 0 ? [{ start, end, codes }] : []));
  return [...nations, ...epithets]
    .filter(({ end }) => !PERSON_AFTER(scene, end))
    .map((each) => ({ ...each, name: countryName(each.codes[0] as string, countries) }))
    .sort((a, b) => a.start - b.start);
}

const TEAM_AFTER = /^(?:['’]s?)?\s(?:women|men|quartet|team|relay|foursome|girls|boys|squad|sprinters|mixed)/;

/** `Jamaica's Usain Bolt`, `American Noah Lyles`: a nation that is somebody's, and no team. */
function PERSON_AFTER(scene: Scene, end: number): boolean {
  return spansOf(scene, 'person').some(
    ({ start, via }) =>
      via !== 'pronoun' && start >= end && /^(?:['’]s?)?\s$/.test(scene.reading.lower.slice(end, start)),
  );
}

/** The team an amount is of: the one right before it, else the last that acts, else the one it is `by` or `for`. */
export function ownerTeam(scene: Scene, teams: readonly Team[], span: AmountSpan): Team | undefined {
  const { lower } = scene.reading;
  const amounts = spansOf(scene, 'amount');
  const at = amounts.indexOf(span);
  const [first, second] = [amounts[at - 1], amounts[at + 1]];
  if (first && isScore(scene, first, span)) return inScore(scene, teams, [first, span], span);
  if (second && isScore(scene, span, second)) return inScore(scene, teams, [span, second], span);
  const behind = teams.filter(({ end }) => end <= span.start);
  const last = behind.at(-1);
  if (last && /^(?:['’]s?)?\s?(?:\(|(?:[a-z\d.-]+\s){0,4}$)/.test(lower.slice(last.end, span.start))) return last;
  const next = teams.find(({ start }) => start >= span.end);
  if (
    next &&
    /^(?:\s\(|,)?\s?(?:which was\s|that was\s)?(?:set|run|held|belongs|owned|clocked|posted|recorded)?\s?(?:by|for|from|to|of)\s(?:the\s)?$/.test(
      lower.slice(span.end, next.start),
    )
  )
    return next;
  return behind.filter((team) => !isObject(scene, team)).at(-1);
}

/** `Botswana beat the Americans, 2:57.76 to 2:57.83`: the first is of who won; told of who lost, the shorter one is. */
function inScore(
  scene: Scene,
  teams: readonly Team[],
  [first, second]: readonly [AmountSpan, AmountSpan],
  span: AmountSpan,
): Team | undefined {
  const named = teams.filter(({ end }) => end <= first.start);
  const other = named.findLast((team) => roleInScore(scene, team.start) !== undefined);
  const one = other && named.findLast(({ end }) => end <= other.start);
  if (!other || !one) return undefined;
  const isLost = roleInScore(scene, other.start) === 'won';
  const [winner, loser] = isLost ? [other, one] : [one, other];
  const time = ({ readings }: AmountSpan) => readings[0]?.value ?? 0;
  const best = isLost && time(second) < time(first) ? second : first;
  return span === best ? winner : loser;
}
