/**
 * Places: `finished fifth at the Lisbon Half Marathon`, `second-placed Emmanuel Mutai`, `was third`, `runner-up`.
 *
 * Held against the place the dataset has for the person in the race meant: the one the sentence names, its day, or the
 * news. Without a place in the data the claim is unknown.
 */
import type { Person } from '../../dataset/entries.ts';
import { isPlaceOf } from '../../domain/city.ts';
import { dateOf } from '../../domain/date.ts';
import { ordinal } from '../../domain/ordinal.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported, unknown } from '../claim.ts';
import type { Amount, Span } from '../reading/span.ts';
import { after, before, type Scene, spansOf } from '../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../verify/achievements.ts';
import { upTo } from '../verify/dates.ts';
import { inRaceOf } from '../verify/differences/rivals.ts';
import { markedIn } from '../verify/firm.ts';
import { did } from '../verify/marks/mark-words.ts';
import { isSame } from '../verify/marks/performance.ts';
import { atChampionships } from '../verify/races/at-championships.ts';
import { finalTold } from '../verify/races/final-told.ts';
import { rivalAhead } from '../verify/races/place-owner.ts';
import { type Placed, placesIn } from '../verify/races/places.ts';
import { isFinal, type MeantRace, raceOf } from '../verify/races/races.ts';
import { placesApart } from '../verify/races/years-apart.ts';
import { CALLED_SO } from '../verify/said-of-else.ts';

export const placing: ClaimReader = {
  types: ['placing'],
  ofPeople: true,
  async read(scene) {
    const claims: Claim[] = [];
    for (const { span, place, subject, listed } of placesIn(scene)) {
      if (scene.claims.some((claim) => claim.start <= span.start && span.end <= claim.end)) continue;
      const told = await judge(scene, span, place, subject);
      const claim = told?.verdict === 'unknown' ? ((await inFinal(scene, span, place, subject)) ?? told) : told;
      // A list that is not of the news may be one of the fastest ever.
      if (claim && (!listed || claim.verdict === 'supported' || isNews(scene, claim))) claims.push(claim);
    }
    return claims;
  },
};

async function judge(
  scene: Scene,
  span: Span,
  place: number,
  { person, sure }: Placed['subject'],
): Promise<Claim | undefined> {
  const apart = await placesApart(scene, person, span);
  if (apart) return judgeApart(span, place, { person, sure }, apart);
  const race = await raceIn(scene, person, span);
  const basis: Basis = {
    type: 'placing',
    span,
    subject: person,
    claimed: ordinal(place),
    asOf: race?.done[0]?.date.text,
    sources: race?.done.flatMap(({ sources }) => sources) ?? [],
  };
  const placed = race?.done.filter((each) => each.place !== undefined) ?? [];
  const same = placed.find((each) => each.place === place);
  // A heat has places of its own, which few lists keep.
  const heat = /\b(?:semi-?finals?|heats?|qualif[a-z]+|first round)\b/.test(scene.reading.lower);
  // `third at the 2019 World Championships`: of the final, whatever place there was in a heat.
  const isOver = placed.some(
    (each) => isFinal(each) && scene.published && each.date.last < scene.published.first - OVER,
  );
  const inRound = same !== undefined && !isFinal(same) && !heat && isOver && race?.by !== 'day';
  if (same && !(inRound && !placed.some((each) => isFinal(each) && each.place === place)))
    return supported(basis, { actual: ordinal(place), reason: `${person.name} was ${ordinal(place)}: ${did(same)}` });
  // Result lists and lists of records may have one race twice.
  const finals = placed
    .filter(isFinal)
    .filter(
      (each, at, all) =>
        all.findIndex(
          ({ date, discipline, place: other }) =>
            date.text === each.date.text && discipline === each.discipline && other === each.place,
        ) === at,
    );
  // `was third in both`, `ninth in the 5000m and the marathon`: of those races.
  const named = nextRaces(scene, span);
  const [only, ...others] = behindRival(
    scene,
    span,
    finals.filter(({ discipline }) => named.length === 0 || named.flat().includes(discipline.id)),
  );
  // `was fourth in 2015 and 2017`: of no other year.
  const year = spansOf(scene, 'date').find(
    (each) =>
      each.date.precision === 'year' &&
      each.start >= span.end &&
      /^(?:\splace)?\sin\s$/.test(scene.reading.lower.slice(span.end, each.start)),
  );
  const isOfElse = year !== undefined && only !== undefined && !overlaps(only.date, year.date);
  // Of the news, or of a race not named, another race may be meant.
  if (isOfElse || !race || !only || others.length > 0 || named.length > 1 || IN_SOME.test(after(scene, span)))
    return unknown(
      basis,
      race ? 'not-in-data' : 'ambiguous',
      `the dataset has no place of ${person.name} in the race that is meant`,
    );
  // "last year's runner-up" is of another race than the one that is told.
  const earlier =
    /\b(?:last|previous|this)\syear['’]s\s(?:[a-z]+\s)?$/.test(before(scene, span, 40)) ||
    // `was third in this year's world final`, in the news of another race.
    (race.by !== 'event' && OF_A_YEAR.test(scene.reading.lower.slice(0, span.end + 40))) ||
    // `the fourth-placed Kenyan Kipruto (8:12.47), winner of the 2016 Games`, `who won in Doha`: those are of his title.
    isOfTitle(scene, span);
  // `second with 8.91`, of who won the 100 metres: of another contest.
  const mark = markBeside(scene, span);
  // `seventh in 3:37.00`, in the week of another race: of that one.
  const isOfIt = (reading: Amount) =>
    race.by === 'news'
      ? isSame(reading, only)
      : reading.unit === only.unit && Math.abs(reading.value / (only.value ?? reading.value) - 1) < FAR;
  const isElse = mark !== undefined && !mark.readings.some(isOfIt);
  // A race of these days that he has no place of may be the one that is told.
  const isUnlisted =
    race.by === 'news' &&
    mark === undefined &&
    only.event === undefined &&
    race.done.some((each) => each.place === undefined && !overlaps(each.date, only.date));
  const certain =
    sure &&
    !(race.by === 'news' && isOfOtherContest(scene, person, only)) &&
    !isToldApart(scene, span, only) &&
    !isUnlisted &&
    !heat &&
    !isElse &&
    !earlier &&
    (race.by === 'event' || race.by === 'place' || race.by === 'day' || race.by === 'news');
  // Of the final, whatever rounds there were before.
  return contradictedIf(
    certain,
    { ...basis, asOf: only.date.text },
    {
      actual: ordinal(only.place as number),
      reason: `${person.name} was ${ordinal(only.place as number)}: ${did(only)}`,
    },
  );
}

/** `a year after finishing third`: of the race a year before. */
function judgeApart(
  span: Span,
  place: number,
  { person, sure }: Placed['subject'],
  had: readonly Achievement[],
): Claim | undefined {
  const shown = had.find((each) => each.place === place) ?? had[0];
  if (!shown) return undefined;
  const basis: Basis = {
    type: 'placing',
    span,
    subject: person,
    claimed: ordinal(place),
    asOf: shown.date.text,
    sources: shown.sources,
  };
  const actual = ordinal(shown.place as number);
  const judged = { actual, reason: `${person.name} was ${actual}: ${did(shown)}` };
  return shown.place === place ? supported(basis, judged) : contradictedIf(sure && had.length === 1, basis, judged);
}

/** Where the race of a place is none of the person's, or may be several: the one final that the sentence tells. */
async function inFinal(scene: Scene, span: Span, place: number, who: Placed['subject']): Promise<Claim | undefined> {
  const final = await finalTold(scene);
  const own = final?.results.find(({ person }) => person === who.person.id);
  const there = cityBehind(scene, span);
  if (!final || !own || (there && !isPlaceOf({ city: final.event.city ?? '' }, there.name))) return undefined;
  const basis: Basis = {
    type: 'placing',
    span,
    subject: who.person,
    claimed: ordinal(place),
    asOf: own.date,
    sources: own.sources,
  };
  const reason = `${who.person.name} was ${ordinal(own.place)} at the ${final.event.series.name} ${final.event.year}`;
  const judged = { actual: ordinal(own.place), reason };
  return own.place === place ? supported(basis, judged) : contradictedIf(who.sure, basis, judged);
}

/** `third behind Cheruiyot`, `second to Flanagan`: of several races those in which that rival was ahead. */
function behindRival(scene: Scene, span: Span, finals: readonly Achievement[]): readonly Achievement[] {
  if (finals.length < 2) return finals;
  const rival = rivalAhead(scene, span);
  const met = rival
    ? finals.filter((each) => {
        const theirs = inRaceOf(scene, each, rival.person);
        return theirs?.place !== undefined && theirs.place < (each.place ?? 0);
      })
    : [];
  return met.length > 0 ? met : finals;
}

/** `equalled the 9.93 in second place`, of who also won the long jump: the mark of the sentence is of another contest. */
function isOfOtherContest(scene: Scene, person: Person, { discipline }: Achievement): boolean {
  const marked = markedIn(scene, person);
  return marked.length > 0 && marked.every((each) => each.discipline !== discipline);
}

/** `was eighth; he had been third in London in 2012`: where and when a race was stands in a part of the sentence after it. */
function isToldApart(scene: Scene, span: Span, race: Achievement): boolean {
  const { lower } = scene.reading;
  const end = lower.indexOf('; ', span.end);
  if (end < 0) return false;
  const told = [
    ...spansOf(scene, 'place').filter(({ name }) => isPlaceOf(race, name)),
    ...spansOf(scene, 'date').filter(({ relative, date }) => !relative && overlaps(date, race.date)),
  ];
  return told.length > 0 && told.every(({ start }) => start > end);
}

function isNews({ published }: Scene, { asOf, verdict }: Claim): boolean {
  if (verdict === 'unknown' || !asOf || published?.precision !== 'day') return false;
  return overlaps(dateOf(asOf), upTo(published, 4));
}

const isToCome = ({ published }: Scene, { first }: Achievement['date']): boolean =>
  published !== undefined && first > published.last + 1;

/** `second place in Beijing` */
const cityBehind = (scene: Scene, { end }: Span) =>
  spansOf(scene, 'place').find(
    (each) =>
      each.known &&
      each.start >= end &&
      /^(?:[\s-]place[dr]?)?\sin\s$/.test(scene.reading.lower.slice(end, each.start)),
  );

/** The race of a mark the sentence gives of the person, else the one it speaks of. */
async function raceIn(scene: Scene, person: Person, span: Span): Promise<MeantRace | undefined> {
  // `a record of 12:48.45 in June, and third in the 1500m`: the mark is of another race.
  const next = nextRaces(scene, span);
  // `Paulino, second in Tokyo, won the 400m in 48.17`: what is named right behind the place is where it was.
  const there = cityBehind(scene, span);
  const marked = markedIn(scene, person).filter(
    (each) =>
      (next.length === 0 || next.flat().includes(each.discipline.id)) &&
      (there === undefined || isPlaceOf(each, there.name)),
  );
  const mark = markBeside(scene, span);
  const meant = await raceOf(scene, person, span);
  // `third in a race that doubled as the trials for the Olympics`: those are to come.
  const told = meant?.done.every(({ date }) => isToCome(scene, date)) ? undefined : meant;
  const isNamed = told && told.by !== 'news' && told.by !== 'before';
  const race = isNamed
    ? told
    : ((await atChampionships(scene, person, span, mark)) ?? told ?? behindInYear(scene, person, span));
  // `second-placed in London, won in Berlin`: of no race that was elsewhere.
  if (
    there &&
    race &&
    PLACED.test(scene.reading.lower.slice(span.end)) &&
    !race.done.some((each) => isPlaceOf(each, there.name))
  )
    return undefined;
  // `fifth in Moscow before improving to second in Beijing`: of the races in the city right behind the place.
  if (there && race && !race.done.some((each) => isPlaceOf(each, there.name))) {
    const day = (scene.published ?? scene.today).last;
    const done = achievementsOf(person, scene.facts.lexicons.rules).filter(
      (each) => each.place !== undefined && isFinal(each) && each.date.first <= day && isPlaceOf(each, there.name),
    );
    const [first] = done;
    if (first && done.every(({ event }) => event !== undefined && event === first.event))
      return { done, event: undefined, year: undefined, by: 'place' };
    if (first) return undefined;
  }
  // `In Rio she was second in 20.42`, in the news of another final: the mark is of the place.
  const own = mark ? marked.filter((each) => mark.readings.some((reading) => isSame(reading, each))) : [];
  const isElse =
    (race?.by === 'news' || race?.by === 'place') && own.length > 0 && !race.done.some((each) => own.includes(each));
  if (race?.done.some(({ place }) => place !== undefined) && race.by !== 'before' && !isElse) return race;
  const raced = isElse ? own : marked.filter((each) => !isOfPart(scene, span, each));
  const placed = raced.filter(({ place }) => place !== undefined);
  if (placed.length !== 1 || new Set(raced.map(({ date }) => date.text)).size !== 1) return isElse ? undefined : race;
  // A short mark may have been cleared at another meeting, too, but hardly in the city that is named.
  const cities = spansOf(scene, 'place').filter(({ known }) => known);
  const long =
    placed.some(({ unit, value, step }) => unit === 'ms' && (value ?? 0) / step >= 3000) ||
    (isElse && placed.some((each) => cities.some(({ name }) => isPlaceOf(each, name))));
  return { done: placed, event: undefined, year: undefined, by: long ? 'day' : 'before' };
}

/** `second to Flanagan in 2017`: the only race of that year in which the two met. */
function behindInYear(scene: Scene, person: Person, span: Span): MeantRace | undefined {
  const rival = rivalAhead(scene, span);
  const [date, other] = spansOf(scene, 'date').filter((each) => each.date.precision === 'year');
  if (!rival || !date || other) return undefined;
  const done = achievementsOf(person, scene.facts.lexicons.rules).filter((each) => {
    const theirs = isFinal(each) && overlaps(each.date, date.date) ? inRaceOf(scene, each, rival.person) : undefined;
    return theirs?.place !== undefined && theirs.place < (each.place ?? 0);
  });
  const [first] = done;
  if (!first || new Set(done.map((each) => each.date.text)).size > 1) return undefined;
  // On the track they may have met at meetings that no list has.
  return { done, event: undefined, year: undefined, by: first.discipline.id === 'marathon' ? 'day' : 'before' };
}

/** `less than the 1:17:22 of Fernández from last year, and Fernández was second`: a mark of the part before is of another race. */
function isOfPart(scene: Scene, span: Span, each: Achievement): boolean {
  const marks = spansOf(scene, 'amount').filter(({ readings }) => readings.some((reading) => isSame(reading, each)));
  return marks.every(
    ({ end }) => end <= span.start && /;|,\s(?:and|but|while)\s/.test(scene.reading.lower.slice(end, span.start)),
  );
}

/** `second with 8.91`: the mark right behind a place. */
const markBeside = (scene: Scene, span: Span) =>
  spansOf(scene, 'amount').find(
    (each) => each.start >= span.end && BESIDE.test(scene.reading.lower.slice(span.end, each.start)),
  );

/** `third in the 1500m`, `ninth in both the 5000m and the marathon`: what a place is of, right behind it; each, as `the hurdles`, may be one of several. */
function nextRaces(scene: Scene, span: Span): readonly (readonly string[])[] {
  const found: string[][] = [];
  let end = span.end;
  for (const each of spansOf(scene, 'discipline')) {
    const words = scene.reading.lower.slice(end, Math.max(end, each.start));
    if (each.start < span.end || !(found.length === 0 ? BEHIND : LISTED).test(words)) continue;
    found.push(each.disciplines.map(({ id }) => id));
    end = each.end;
  }
  return found;
}

/** Whether the only races that are named stand in what the person of a place before them is, or has won. */
function isOfTitle(scene: Scene, span: Span): boolean {
  const events = spansOf(scene, 'event');
  const [event] = events.filter(({ start }) => start >= span.end);
  return (
    event !== undefined &&
    events.every(({ start }) => start >= event.start) &&
    TITLED.test(scene.reading.lower.slice(span.end, event.start))
  );
}

const TITLED = new RegExp(`,\\s(?:who(?:se)?\\s|${CALLED_SO})[^;:]*$`);
const OF_A_YEAR =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\dth)\s(?:place\s)?(?:in|at)\s(?:this|last|that|the\sprevious)\s(?:year|season|summer|winter)['’]s\s/;
const PLACED = /^[\s-]place[dr]\s/;
/** Days after which nobody reports a heat. */
const OVER = 30;
/** Share of a mark by which one of the same race is not further off. */
const FAR = 0.05;
const BESIDE =
  /^(?:\splace)?(?:\s(?:to|behind)(?:\s(?!(?:and|but|who|with|in)\b)[a-zà-ɏ’'-]+){1,4})?\s(?:with|in)\s(?:(?:an?|his|her)\s(?:(?:[a-z]+\s){1,3}of\s|[a-z]+\s)?)?$/;
const BEHIND = /^\s(?:place\s)?(?:in|over|at)\s(?:both\s)?(?:the\s)?(?:(?:wo)?men['’]s\s)?$/;
const LISTED = /^,?\sand\s(?:the\s)?$/;
const IN_SOME =
  /^\s(?:place\s)?(?:(?:in|over|at)\s(?:both|each|all|either)|(?:(?:to|behind)\s[a-z]{2,15}\s)?(?:twice|(?:two|three|four|five|six|several|many|\d)\stimes))\b/;
