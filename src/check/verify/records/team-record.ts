/** Whose a relay record is: `Jamaica hold the 4x100m record`, `the record belongs to the Soviet Union`. */
import type { Discipline } from '../../../dataset/entries.ts';
import { dateOf } from '../../../domain/date.ts';
import { type Basis, type Claim, contradictedIf, outdated, supported } from '../../claim.ts';
import { type Scene, spansOf } from '../../scene.ts';
import { isRelated } from '../people/nation.ts';
import type { Team } from '../races/team-words.ts';
import { nationOf, teamSexOf } from '../races/teams.ts';
import { holdersOf, recordLists, recordWords, standingOn } from './progression.ts';
import { isUnheld } from './record-meant.ts';

const HOLDS =
  /^(?:['’]s?)?\s(?:(?:women|men|team|quartet|have|has|still|also|currently|both|jointly)\s){0,3}(?:holds?|held|owns?|possess(?:es)?)\s(?:(?!\b(?:and|but|who|which)\b)[a-z\d'’×,.-]+\s){0,7}$/;
const BELONGS =
  /^(?:\s(?:of|with|at|in)\s[\d:.]+)?,?\s(?:(?:is|was|has|had|still|now|which|that|been)\s){0,3}(?:belong(?:s|ed|ing)?\sto|held\sby|owned\sby|(?:is|was)\sthe property of)\s(?:the\s)?$/;

export async function judgeTeamRecord(
  scene: Scene,
  relays: readonly Discipline[],
  teams: readonly Team[],
): Promise<readonly Claim[]> {
  const { lower } = scene.reading;
  const named = spansOf(scene, 'discipline').length > 0;
  const sex = teamSexOf(scene);
  const day = scene.published ?? scene.today;
  const claims: Claim[] = [];
  for (const record of spansOf(scene, 'record')) {
    if (record.scope !== 'world' || isUnheld(scene, record)) continue;
    const team = teams.find(
      (each) =>
        (each.end <= record.start && HOLDS.test(lower.slice(each.end, record.start))) ||
        (each.start >= record.end && BELONGS.test(lower.slice(record.end, each.start))),
    );
    if (!team) continue;
    for (const relay of relays) {
      const lists = (await recordLists(scene.facts, 'world', relay, scene.today.last)).filter(
        (list) => list.environment !== 'indoor' && (sex === undefined || list.sex === sex),
      );
      const isTeams = (nation: string | undefined) =>
        nation !== undefined && team.codes.some((code) => isRelated(code, nation, scene.facts.lexicons.countries));
      for (const list of lists) {
        const then = standingOn(list, { first: day.first - 1, last: day.last });
        const own = then.find(({ step }) => isTeams(nationOf(step)));
        const standing = own ?? then.at(-1);
        if (!standing || (!own && (lists.length > 1 || relays.length > 1))) continue;
        const { step, ended } = standing;
        const basis: Basis = {
          type: 'record-holder',
          span: { start: Math.min(team.start, record.start), end: Math.max(team.end, record.end) },
          subject: undefined,
          claimed: `${recordWords(list)}: ${team.name}`,
          asOf: day.text,
          sources: step.sources,
        };
        const reason = `the ${recordWords(list)} on ${day.text} was ${step.mark} by ${holdersOf(step)} (${step.set})`;
        const stands = ended === null || dateOf(ended).first > scene.today.last;
        const settled = dateOf(step.set).last < day.first - 14;
        claims.push(
          !own
            ? contradictedIf(named && settled, basis, { actual: holdersOf(step), reason })
            : stands
              ? supported(basis, { actual: team.name, reason })
              : outdated(basis, { until: ended as string, reason }),
        );
        break;
      }
      if (claims.length > 0) break;
    }
  }
  return claims;
}
