/**
 * What relay teams ran: `Jamaica ran 36.84 in the final of the 4x100 metres relay`, `the American women had taken the
 * record to 40.82`, `0.20 inside the 37.04 of Daegu`; and whose a relay record is: `the Soviet Union hold the record`.
 *
 * Held against the marks of the nation's teams, by day, place and race. Another mark is contradicted only where one race
 * is meant: that of the championship the words name, or the one of the days before publication.
 */
import { dateOf } from '../../domain/date.ts';
import { gapWords } from '../../domain/gap.ts';
import { formatMark } from '../../domain/mark.ts';
import { type Basis, type Claim, type ClaimReader, contradicted, supported, unknown } from '../claim.ts';
import type { Amount, AmountSpan } from '../reading/span.ts';
import { before, type Scene, spansOf } from '../scene.ts';
import { overlaps } from '../verify/achievements.ts';
import { tells, wordingOf } from '../verify/differences/gap-wording.ts';
import { conflictsOf, isSame, slipsBetween } from '../verify/marks/performance.ts';
import { fallenRelay } from '../verify/old-records/relay-fall.ts';
import { ownerTeam, type Team, teamsOf } from '../verify/races/team-words.ts';
import { doerOf, relaysAt, type TeamMark, teamMarksOf, teamSexOf } from '../verify/races/teams.ts';
import { judgeTeamRecord } from '../verify/records/team-record.ts';
import { roleOf } from '../verify/role.ts';
import { type Setting, settingOf } from '../verify/setting.ts';

export const teamMark: ClaimReader = {
  types: ['mark', 'record-holder', 'record-gap', 'previous-record'],
  cue: /relay|quartet|foursome|4\s?[x×]|baton|team|record|\b(?:gold|silver|bronze|second|third)\s(?:in|with)\s\d/,
  async read(scene) {
    const relays = relaysAt(scene);
    const teams = relays.length > 0 ? teamsOf(scene) : [];
    if (teams.length === 0) return [];
    const claims: Claim[] = [];
    /** The marks that stand in the sentence, as they truly are. */
    const told = new Map<AmountSpan, TeamMark>();
    for (const span of spansOf(scene, 'amount')) {
      if (roleOf(scene, span) !== 'mark' || scene.claims.some(({ start, end }) => start < span.end && span.start < end))
        continue;
      // The heights of a vault beside the relay are none of its times.
      if (!span.readings.some(({ unit }) => unit === 'ms')) continue;
      const team = ownerTeam(scene, teams, span);
      const judged = team && (await judge(scene, span, team, relays));
      if (!judged) continue;
      claims.push(judged.claim);
      if (judged.meant) told.set(span, judged.meant);
    }
    claims.push(...gapsOf(scene, told), ...(await judgeTeamRecord(scene, relays, teams)));
    return claims;
  },
};

interface Judged {
  readonly claim: Claim;
  readonly meant?: TeamMark;
}

async function judge(
  scene: Scene,
  span: AmountSpan,
  team: Team,
  relays: ReturnType<typeof relaysAt>,
): Promise<Judged | undefined> {
  const said = teamSexOf(scene);
  const all: TeamMark[] = [];
  for (const relay of relays)
    all.push(...(await teamMarksOf(scene, relay, said ? [said] : ['M', 'W', 'X'], team.codes)));
  const { published, today } = scene;
  const done = all.filter(
    ({ date, value }) =>
      date.first <= (published ?? today).last + 1 && span.readings.some((each) => isNear(each, value as number)),
  );
  const setting = settingOf(scene, span, undefined);
  const free: TeamMark[] = [];
  for (const each of done) if ((await conflictsOf(scene.facts, each, setting)).length === 0) free.push(each);
  const same = (each: TeamMark) => span.readings.some((reading) => isSame(reading, each));
  const amount = span.readings.find(({ unit }) => unit === 'ms') as Amount;
  const words = formatMark(amount.value, 'ms', Math.min(1000, amount.step));
  const basis = (each: TeamMark | undefined): Basis => ({
    type: 'mark',
    span,
    subject: undefined,
    claimed: `${words}, ${team.name}`,
    asOf: each?.date.text,
    sources: each?.sources ?? [],
  });
  // `41.17` is no 41.2 of 1936, where the record of 41.37 is told.
  const isExact = free.some(({ value }) => span.readings.some((each) => each.value === value));
  const old = isExact ? undefined : await fallenRelay(scene, span, relays);
  if (old)
    return {
      claim: contradicted(
        { ...basis(undefined), type: 'previous-record', asOf: old.set, sources: old.sources },
        { actual: old.mark, reason: `the record that fell was ${old.mark} by ${old.holder} (${old.set})` },
      ),
    };
  const found = free.find(same);
  // `2. United States 37.65`, who has run that on another day, and in the race of the day 37.55.
  const fresh = found && !isElseTold(scene, setting) ? freshInstead(scene, amount, free, found) : undefined;
  if (found && !fresh) {
    return {
      claim: supported(basis(found), { actual: found.mark as string, reason: `${team.name} has ${did(found)}` }),
      meant: found,
    };
  }
  if (done.length === 0) return undefined;
  const meant = fresh ?? onlyRace(scene, amount, free, setting);
  if (meant)
    return {
      claim: contradicted(basis(meant), {
        actual: meant.mark as string,
        difference: gapWords(Math.abs(amount.value - (meant.value as number)), 'ms', Math.min(amount.step, meant.step)),
        reason: `${team.name} has ${did(meant)}`,
      }),
      meant,
    };
  const doer = await doerOf(scene, span, relays, team, setting);
  if (doer)
    return {
      claim: contradicted(basis(doer), {
        actual: `${doer.mark} by ${doer.team}`,
        reason: `${doer.team}, not ${team.name}, has ${did(doer)}`,
      }),
    };
  const elsewhere = done.filter(same);
  const [other] = elsewhere;
  // The mark is the team's, though of another day or place than the words say.
  if (other && elsewhere.length === 1 && setting.dates.some(({ relative }) => !relative))
    return {
      claim: contradicted(basis(other), {
        actual: `${other.mark}, ${[other.city, other.date.text].filter(Boolean).join(' ')}`,
        reason: `${team.name} has ${did(other)}`,
      }),
    };
  return {
    claim: unknown(basis(undefined), 'not-in-data', `the lists of the dataset have no such mark of ${team.name}`),
  };
}

/** Of the same order: no split, and no mark of another relay. */
function isNear({ unit, value }: Amount, known: number, share = 0.12): boolean {
  return unit === 'ms' && Math.abs(value / known - 1) < share;
}

/** The one race that can be meant: of the championship or day that is named, else of the days before publication. */
function onlyRace(
  scene: Scene,
  amount: Amount,
  free: readonly TeamMark[],
  { events, dates, round }: ReturnType<typeof settingOf>,
): TeamMark | undefined {
  const { published } = scene;
  if (round) return undefined;
  const finals = free.filter(({ final, value }) => final && isNear(amount, value as number, 0.06));
  const day = dates.some(({ date }) => date.precision === 'day');
  const at = finals.filter(({ event }) =>
    events.some(({ series, year }) => year !== undefined && series.some((id) => event === `${id}-${year}`)),
  );
  const dated = day ? finals.filter(({ date }) => dates.some((each) => overlaps(each.date, date))) : [];
  const fresh =
    published?.precision === 'day' && !dates.some(({ relative }) => !relative)
      ? finals.filter(({ date }) => overlaps(date, { first: published.first - 7, last: published.last }))
      : [];
  const chosen = [at, dated, fresh].find((list) => list.length > 0) ?? [];
  // Of the rounds of a day it is the one with a place, or that of which one figure is wrong.
  return [chosen, chosen.filter(({ place }) => place !== undefined), chosen.filter((each) => isSlip(amount, each))]
    .filter((list) => new Set(list.map(({ value }) => value)).size === 1)
    .at(0)?.[0];
}

const isSlip = (amount: Amount, each: TeamMark): boolean => slipsBetween(amount, each) === 1;

/** The race of these days, where the mark that is written is one figure off, and that of another day. */
function freshInstead(
  { published }: Scene,
  amount: Amount,
  free: readonly TeamMark[],
  found: TeamMark,
): TeamMark | undefined {
  if (published?.precision !== 'day') return undefined;
  const week = { first: published.first - 7, last: published.last };
  const fresh = free.filter(({ final, place, date }) => final && place !== undefined && overlaps(date, week));
  const [only] = fresh;
  const isOther = only !== undefined && !overlaps(found.date, week) && only.sex === found.sex;
  return isOther && fresh.length === 1 && isSlip(amount, only) ? only : undefined;
}

/** Whether a day, a race or another one of the team's marks is spoken of. */
const isElseTold = ({ reading: { lower } }: Scene, { dates, events, places, round }: Setting): boolean =>
  dates.length + events.length + places.length > 0 ||
  round ||
  /\b(?:best|records?|had run|has run|have run|ago|before|earlier|previous(?:ly)?|last|season|history|ever)\b/.test(
    lower,
  );

/** `0.20 inside the 37.04`: between two marks of the sentence. */
function gapsOf(scene: Scene, told: ReadonlyMap<AmountSpan, TeamMark>): readonly Claim[] {
  const marks = [...told.values()];
  const [a, b] = marks;
  if (!a || !b || marks.length !== 2 || a.sex !== b.sex || a.discipline !== b.discipline) return [];
  return spansOf(scene, 'amount').flatMap((span): Claim[] => {
    if (roleOf(scene, span) !== 'gap' || told.has(span)) return [];
    const claimed = span.readings.find(({ unit }) => unit === 'ms');
    if (!claimed || claimed.value > 60_000) return [];
    const value = Math.abs((a.value as number) - (b.value as number));
    const step = Math.max(a.step, b.step);
    const basis: Basis = {
      type: 'record-gap',
      span,
      subject: undefined,
      claimed: scene.reading.text.slice(span.start, span.end),
      asOf: a.date.text,
      sources: [...a.sources, ...b.sources],
    };
    const judged = { actual: gapWords(value, 'ms', step), reason: `${did(a)}; ${did(b)}` };
    return [
      tells(wordingOf(before(scene, span, 30)), claimed, { value, step })
        ? supported(basis, judged)
        : contradicted(basis, {
            ...judged,
            difference: gapWords(Math.abs(value - claimed.value), 'ms', Math.min(step, claimed.step)),
          }),
    ];
  });
}

function did({ mark, discipline, city, date }: TeamMark): string {
  return `${mark} in the ${discipline.name.toLowerCase()}, ${[city, dateOf(date.text).text].filter(Boolean).join(' ')}`;
}
