/**
 * Medals and titles of championships: `won bronze at the 2019 Military World Games`, `the 1992 Olympic champion`,
 * `silver medallist`, `Olympic gold`.
 *
 * Held against the person's places in the finals of the championship: of the year named, else of any up to publication;
 * `reigning` means the latest.
 */
import type { Person } from '../../dataset/entries.ts';
import { ordinal } from '../../domain/ordinal.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported, unknown } from '../claim.ts';
import { before, castOf, type Scene, spansOf } from '../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../verify/achievements.ts';
import { clauseAt } from '../verify/attach.ts';
import { markedIn } from '../verify/firm.ts';
import { isAbsolute } from '../verify/marks/dated-marks.ts';
import { did } from '../verify/marks/mark-words.ts';
import { isSame } from '../verify/marks/performance.ts';
import {
  CHAMPIONSHIPS,
  COMPLETE,
  championshipNear,
  hasFinals,
  latestEditions,
  notHeld,
} from '../verify/races/championships.ts';
import { medalOwner } from '../verify/races/medal-owner.ts';
import { finalOfCompetition, finalsOf, markBehind, medalsTold } from '../verify/races/medals-told.ts';
import { isFinal } from '../verify/races/races.ts';
import { mayRunRelays } from '../verify/races/relays.ts';
import { yearsBeside } from '../verify/races/years-beside.ts';

const MEDAL =
  /\b(gold|silver|bronze)(?:\s(?:medal(?:l?ist)?|medals)|[-\s]winn(?:er|ing))?\b|\b(champions?|titles?|crown)\b|(?<=\bolympics?\s(?:marathon\s|\d{3}m\s|[\d,]{5,6}m\s)?)(winner)\b/g;
const OF_TWO =
  /^(?:gold|silver)(?:\s|-)(?:and|\/)(?:\s|-)(?:silver|bronze)[\s-](?:finish|double|sweep|one-two|haul)\b|^(?:gold|silver|bronze)[\s-](?:medal[\s-])?winning\s(?:[a-z\d’'-]+\s){0,4}(?:team|relay|quartet)\b/;
const PLACES: Readonly<Record<string, number>> = {
  gold: 1,
  silver: 2,
  bronze: 3,
  champion: 1,
  champions: 1,
  title: 1,
  titles: 1,
  crown: 1,
  winner: 1,
};

export const medal: ClaimReader = {
  types: ['medal'],
  ofPeople: true,
  cue: /gold|silver|bronze|champion|title|crown|medal/,
  async read(scene) {
    const claims: Claim[] = [];
    for (const match of scene.reading.lower.matchAll(MEDAL)) {
      const word = (match[1] ?? match[2] ?? match[3]) as string;
      const span = { start: match.index, end: match.index + match[0].length };
      if (scene.claims.some((claim) => claim.start < span.end && span.start < claim.end)) continue;
      // `separated silver and bronze`: nobody's.
      if (/\b(?:separat|between|divid|split)[a-z]*\s(?:[a-z]+\s){0,4}$/.test(before(scene, span, 50))) continue;
      // `a gold and silver finish for Sweden`: of two.
      if (OF_TWO.test(scene.reading.lower.slice(span.start))) continue;
      const claim = await judge(scene, span, PLACES[word] as number);
      if (claim && !claims.some(({ start }) => start === claim.start)) claims.push(claim);
    }
    return claims;
  },
};

async function judge(scene: Scene, span: { start: number; end: number }, place: number): Promise<Claim | undefined> {
  const subject = medalOwner(scene, span);
  if (!subject) return undefined;
  const { person, sure } = subject;
  const event = await championshipNear(scene, span, person);
  if (!event) {
    const claim =
      (await byMark(scene, span, place, subject)) ??
      (await byOwnMark(scene, span, place, subject)) ??
      (await told(scene, span, place, subject)) ??
      (await news(scene, span, place, subject)) ??
      (await ofCompetition(scene, span, place, subject));
    // `Kerley, the silver medallist of three years earlier, had to be content with bronze in 9.81`: of another day.
    const isCalled = /medall?ist$/.test(scene.reading.lower.slice(span.start, span.end));
    // `her first title after three silver medals`: of other days, too.
    const isOther =
      OF_OTHERS.test(before(scene, span, 40)) || /\smedals$/.test(scene.reading.lower.slice(span.start, span.end));
    return (isCalled || isOther) && claim?.verdict === 'contradicted' ? undefined : claim;
  }
  const { ids, years, name, reigning, elsewhere } = event;
  const named = disciplinesOfMedal(scene, span);
  const there = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) =>
      isFinal(each) &&
      ids.some((id) => each.event?.startsWith(`${id}-`)) &&
      (named.length === 0 || named.includes(each.discipline.id)),
  );
  const known = there.filter(({ date }) => scene.published === undefined || date.first <= scene.published.last);
  const meant = years.length > 0 ? there.filter((each) => years.some((year) => isOfYear(each, year))) : known;
  const won = meant.filter((each) => each.place === place);
  const said = `${medalWord(place)}, ${name}${years.length > 0 ? ` ${years.join(', ')}` : ''}`;
  const basis: Basis = {
    type: 'medal',
    span: { start: Math.min(span.start, event.start), end: span.end },
    subject: person,
    claimed: said,
    asOf: (won[0] ?? (years.length > 0 ? meant[0] : undefined))?.date.text ?? scene.published?.text,
    sources: (won.length > 0 ? won : meant).flatMap(({ sources }) => sources).slice(0, 6),
  };
  const [first] = won;
  // "gold in 2019 and 2022": of each of the years, as far as another place of one of them is known.
  const lost = event.unnamed
    ? undefined
    : years
        .filter((year) => !won.some((each) => isOfYear(each, year)))
        .flatMap((year) => meant.filter((each) => isOfYear(each, year) && each.place !== undefined))[0];
  const inRelay = /\brelay\b/.test(scene.reading.lower) || mayRunRelays(person, scene.facts.lexicons.rules, named);
  if (first && years.length > 1 && lost)
    return contradictedIf(sure && !inRelay, basis, {
      actual: `${yearsOf(known.filter((each) => each.place === place))} (${lost.event?.slice(-4)}: ${medalWord(lost.place as number)})`,
      reason: `${person.name} was ${ordinal(lost.place as number)}: ${did(lost)}`,
    });
  const beside = yearsBeside(scene, basis.span, years);
  const never = years.length > 1 && !event.unnamed ? await notHeld(scene, ids, beside) : undefined;
  if (first && never !== undefined)
    return contradictedIf(sure, basis, {
      actual: yearsOf(known.filter((each) => each.place === place)),
      reason: `there was none in ${never}; ${person.name} was ${ordinal(place)}: ${did(first)}`,
    });
  if (first) {
    const champions = reigning ? await latestEditions(scene, ids) : [];
    if (reigning && !won.some((each) => champions.includes(each.event as string))) {
      const year = Number(champions[0]?.slice(-4));
      const now = named.length > 0 && place === 1 ? await winner(scene, ids, [year], person, named, place) : undefined;
      const reason = `${person.name} won it last: ${did(won.at(-1) as Achievement)}`;
      if (now) return contradictedIf(sure, basis, { actual: now, reason: `${reason}; ${year} it went to ${now}` });
      return unknown(basis, 'unclear-date', reason);
    }
    if (elsewhere)
      return contradictedIf(sure, basis, {
        actual: `${medalWord(place)}, ${first.city ?? ''} ${first.date.text.slice(0, 4)}`,
        reason: `${person.name} was ${ordinal(place)}: ${did(first)}`,
      });
    return supported(basis, {
      actual: medalWord(place),
      reason: `${person.name} was ${ordinal(place)}: ${did(first)}`,
    });
  }
  // The year is of another edition than that in the city, where the medal was won.
  const city = known.find((each) => each.place === place && event.there?.some((year) => isOfYear(each, year)));
  if (elsewhere && city)
    return contradictedIf(sure, basis, {
      actual: `${medalWord(place)}, ${city.city ?? ''} ${city.date.text.slice(0, 4)}`,
      reason: `${person.name} was ${ordinal(place)}: ${did(city)}`,
    });
  // Of several championships of a city another may be meant.
  if (event.unnamed && years.length !== 1) return undefined;
  const [other] = meant.filter((each) => each.place !== undefined);
  const relay = mayRunRelays(person, scene.facts.lexicons.rules, named);
  // The dataset has all medals of the Games: who has others there, or ran there and has none, does not have this one.
  const placed = known.filter((each) => each.place !== undefined);
  if (
    years.length === 0 &&
    !/^(?:titles?|crown)/.test(scene.reading.lower.slice(span.start)) &&
    (ids.join() === 'olympics' || isOutdoors(ids, named)) &&
    placed.length > 0 &&
    !relay &&
    !/\brelay\b/.test(scene.reading.lower) &&
    (await isKnownWhole(scene, person, ids, named))
  ) {
    const medals = placed.filter((each) => (each.place as number) <= 3);
    return contradictedIf(sure, basis, {
      actual: [
        ...new Set(
          (medals.length > 0 ? medals : placed).map(
            (each) => `${medalWord(each.place as number)} ${each.event?.slice(-4)}`,
          ),
        ),
      ].join(', '),
      reason: `the dataset has no ${medalWord(place)} of ${person.name} there: ${did((medals[0] ?? placed[0]) as Achievement)}`,
    });
  }
  // `silver in 2017 and 2019`, of whoever had bronze in both.
  const isOne =
    meant.length === 1 || (years.length === meant.length && meant.every((each) => each.place === other?.place));
  if (years.length > 0 && other && isOne && !relay) {
    const own = yearsOf(known.filter((each) => each.place === place));
    const instead = (other.place as number) <= 3 ? medalWord(other.place as number) : ordinal(other.place as number);
    return contradictedIf(sure, basis, {
      actual: years.length > 1 && own !== '' ? `${own} (${other.event?.slice(-4)}: ${instead})` : instead,
      reason: `${person.name} was ${ordinal(other.place as number)}: ${did(other)}`,
    });
  }
  const others = known.filter((each) => each.place === place);
  // `the 2009 Olympic champion`: of a year without Games.
  const none = others.length > 0 && meant.length === 0 ? await neverHeld(scene, ids, beside, span) : undefined;
  if (none !== undefined)
    return contradictedIf(sure, basis, {
      actual: yearsOf(others),
      reason: `there was none in ${none}; ${person.name} was ${ordinal(place)}: ${did(others[0] as Achievement)}`,
    });
  if (years.length > 0 && meant.length === 0 && others.length > 0) {
    const when = [...new Set(others.map((each) => each.event?.slice(-4)))].join(', ');
    const champion = await winner(
      scene,
      ids,
      years,
      person,
      named.length > 0 ? named : [...new Set(others.map(({ discipline }) => discipline.id))],
      place,
    );
    // Somebody else whom the sentence names won it: it is his that is told of.
    if (champion && castOf(scene).some(({ person: { name: other } }) => other === champion)) return undefined;
    if (champion)
      return contradictedIf(sure, basis, {
        actual: `${when} (${years.join(', ')}: ${champion})`,
        reason: `${person.name} won ${medalWord(place)} in ${when}; in ${years.join(', ')} it went to ${champion}`,
      });
  }
  if (event.unnamed) return undefined;
  return unknown(basis, 'not-in-data', `the dataset has no ${medalWord(place)} of ${person.name} there`);
}

const yearsOf = (some: readonly Achievement[]): string =>
  [...new Set(some.map(({ event }) => event?.slice(-4)))].sort().join(', ');

/** A year in which there were no Games; championships of the world are many, but for those that are called so. */
async function neverHeld(
  scene: Scene,
  ids: readonly string[],
  years: readonly number[],
  { start }: { start: number },
): Promise<number | undefined> {
  const { lower } = scene.reading;
  const isNamed = /\bworld\s(?:athletics\s)?championships\b/.test(lower.slice(Math.max(0, start - 80), start + 80));
  const isWhole = ids.every((id) => COMPLETE.has(id) && (id === 'olympics' || isNamed));
  return isWhole && !OF_THE_YOUNG.test(lower) ? notHeld(scene, ids, years) : undefined;
}

/** Of an edition called by a year, or held in it: the Games of 2020 were in 2021. */
function isOfYear({ event, date }: Achievement, year: number): boolean {
  return event?.endsWith(`-${year}`) === true || date.text.startsWith(String(year));
}

/** `the world 100m gold medallist`: no race of the championships indoors. */
const isOutdoors = (ids: readonly string[], named: readonly string[]): boolean =>
  ids.includes('world-championships') && named.length > 0 && named.every((id) => OUTDOORS.test(id));

const OUTDOORS =
  /^(?:[125]00m|5000m|10000m|marathon|(?:100|110|400)m-hurdles|3000m-steeplechase|discus|hammer|javelin)(?:-throw)?$/;

async function isKnownWhole(scene: Scene, person: Person, ids: readonly string[], named: readonly string[]) {
  const series = await scene.facts.series(ids[0] as string);
  return series !== undefined && (await hasFinals(scene, series, person, named));
}

/** Who has the medal of the year named. */
async function winner(
  scene: Scene,
  ids: readonly string[],
  years: readonly number[],
  person: Person,
  disciplines: readonly string[],
  place: number,
): Promise<string | undefined> {
  for (const id of ids) {
    for (const year of years) {
      const results = (await scene.facts.event(`${id}-${year}`))?.results ?? [];
      const names = results
        .filter(
          (each) =>
            each.place === place &&
            each.sex === person.sex &&
            disciplines.includes(each.discipline) &&
            isFinal({ ...(each.round === undefined ? {} : { round: each.round }) }),
        )
        .map(({ name }) => name);
      if (names.length > 0) return [...new Set(names)].join(', ');
    }
  }
  return undefined;
}

const OF_OTHERS =
  /\bmedals\b[^.;]{0,24}[,:(–—-]\s?(?:an?\s)?(?:(?:gold|silver|bronze)(?:,|\sand)\s(?:an?\s)?){0,2}$|\b(?:two|three|four|five|six|seven|several|successive|consecutive|straight)\s(?:[a-z]+\s){0,2}$|\b(?:following|after|since|to go with|to add to|on top of|as well as)\s(?:[a-z’']+\s){0,4}$/;

/** Championships that the dataset does not have. */
const OTHER_GAMES =
  /\b(?:african|commonwealth|european|asian|pan[- ]american|indoors?|u-?20|u-?18|under-\d\d|juniors?|youth|cross[- ]country|national|ncaa|collegiate|trials|cup|universiade|university|relays?|diamond|military|paralympics?)\b/;

/** Championships of the young, none of which the dataset has: a medal there is not the one of that year. */
const OF_THE_YOUNG = /\b(?:u-?\d\d|under-\d\d|juniors?|youth)\b/;

/** A medal, and the place somebody had in the final that is meant. */
function heldAgainst(span: { start: number; end: number }, place: number, person: Person, shown: Achievement) {
  const basis: Basis = {
    type: 'medal',
    span,
    subject: person,
    claimed: medalWord(place),
    asOf: shown.date.text,
    sources: shown.sources,
  };
  const reason = `${person.name} was ${ordinal(shown.place as number)}: ${did(shown)}`;
  return { basis, judged: { actual: medalWord(shown.place as number), reason } };
}

/** `took silver in 1:56.34`, where no championship is named: that of the mark. */
async function byMark(
  scene: Scene,
  span: { start: number; end: number },
  place: number,
  { person, sure }: { person: Person; sure: boolean },
): Promise<Claim | undefined> {
  const mark = markBehind(scene, span);
  const finals = mark ? await finalsOf(scene, person, mark) : [];
  const shown = finals.find((each) => each.place === place) ?? finals[0];
  if (!shown) return undefined;
  const { basis, judged } = heldAgainst(span, place, person, shown);
  if (shown.place === place) return supported(basis, judged);
  const elsewhere = OTHER_GAMES.test(scene.reading.lower);
  return finals.length === 1 && !elsewhere ? contradictedIf(sure, basis, judged) : undefined;
}

/** `threw 82.20m, which was enough to win him bronze`, where no championship is named beside it: that of the marks told. */
async function byOwnMark(
  scene: Scene,
  span: { start: number; end: number },
  place: number,
  { person, sure }: { person: Person; sure: boolean },
): Promise<Claim | undefined> {
  const { lower } = scene.reading;
  if (!/^(?:gold|silver|bronze)/.test(lower.slice(span.start))) return undefined;
  const marks = spansOf(scene, 'amount').filter(
    (each) => each.end <= span.start && scene.claims.some((claim) => isMarkOf(claim, each, person)),
  );
  const finals = (await Promise.all(marks.map((mark) => finalsOf(scene, person, mark)))).flat();
  const [shown] = finals;
  if (!shown || finals.some(({ event, discipline }) => event !== shown.event || discipline !== shown.discipline))
    return undefined;
  const isElse =
    OTHER_GAMES.test(lower) ||
    spansOf(scene, 'date').some((each) => isAbsolute(each) && !overlaps(each.date, shown.date)) ||
    spansOf(scene, 'event').some((each) => !each.series.some((id) => shown.event?.startsWith(`${id}-`))) ||
    (lower.match(/\b(?:gold|silver|bronze)\b/g)?.length ?? 0) > 1;
  const { basis, judged } = heldAgainst(span, place, person, shown);
  if (shown.place === place) return supported(basis, judged);
  return isElse || finals.length > 1 ? undefined : contradictedIf(sure, basis, judged);
}

const isMarkOf = ({ type, verdict, start, subject }: Claim, mark: { start: number }, { id }: Person): boolean =>
  (type === 'mark' || type === 'personal-best') &&
  verdict === 'supported' &&
  start === mark.start &&
  subject?.id === id;

/** A medal of a championship that its year, or the sentence before, gives. */
async function told(
  scene: Scene,
  span: { start: number; end: number },
  place: number,
  { person, sure }: { person: Person; sure: boolean },
): Promise<Claim | undefined> {
  if (!/^(?:gold|silver|bronze)/.test(scene.reading.lower.slice(span.start))) return undefined;
  if (OF_THE_YOUNG.test(scene.reading.lower)) return undefined;
  const named = disciplinesOfMedal(scene, span);
  const meant = await medalsTold(scene, span, person, named);
  const shown = meant.find((each) => each.place === place) ?? meant[0];
  if (!shown) return undefined;
  const { basis, judged } = heldAgainst(span, place, person, shown);
  if (shown.place === place) return supported(basis, judged);
  const elsewhere = [scene, ...scene.before.slice(0, 1)].some(({ reading }) => OTHER_GAMES.test(reading.lower));
  return meant.length === 1 && sure && !elsewhere ? contradictedIf(sure, basis, judged) : undefined;
}

/** `Lewis took the silver medal and Myricks the bronze`: of the championships that all else of the text is of. */
async function ofCompetition(
  scene: Scene,
  span: { start: number; end: number },
  place: number,
  { person, sure }: { person: Person; sure: boolean },
): Promise<Claim | undefined> {
  const { lower } = scene.reading;
  if (!/^(?:gold|silver|bronze)/.test(lower.slice(span.start)) || OTHER_GAMES.test(lower)) return undefined;
  const shown = await finalOfCompetition(scene, person, disciplinesOfMedal(scene, span));
  if (!shown) return undefined;
  const { basis, judged } = heldAgainst(span, place, person, shown);
  return shown.place === place ? supported(basis, judged) : contradictedIf(sure, basis, judged);
}

/** A medal of a championship that is just going on, which the sentence does not name. */
async function news(
  scene: Scene,
  span: { start: number; end: number },
  place: number,
  { person, sure }: { person: Person; sure: boolean },
): Promise<Claim | undefined> {
  const { published } = scene;
  if (published?.precision !== 'day') return undefined;
  // Of another year than that of the news.
  const clause = clauseAt(scene, span);
  const past = spansOf(scene, 'date').some(
    ({ start, date }) => start >= clause.start && start < clause.end && date.last < published.first - 30,
  );
  if (past) return undefined;
  const named = disciplinesOfMedal(scene, span);
  const done = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) =>
      each.event !== undefined &&
      isFinal(each) &&
      (named.length === 0 || named.includes(each.discipline.id)) &&
      each.date.last >= published.first - 12 &&
      each.date.first <= published.last,
  );
  const kinds = await Promise.all(
    done.map(async (each) => CHAMPIONSHIPS.has((await scene.facts.event(each.event as string))?.series.kind ?? '')),
  );
  const placed = done.filter((each, at) => kinds[at] && each.place !== undefined);
  // `won bronze with 89.45 metres`: the mark tells the final.
  const marked = markedIn(scene, person);
  const told = placed.filter((each) =>
    marked.some(({ date, mark }) => date.text === each.date.text && mark === each.mark),
  );
  const finals = told.length > 0 ? told : placed;
  const first = finals.find((each) => each.place === place) ?? finals[0];
  if (!first) return undefined;
  const { basis, judged } = heldAgainst(span, place, person, first);
  if (first.place === place) return supported(basis, judged);
  // `Hodgkinson took silver and Mu bronze in 1:56.61`: a mark that is somebody else's, or of another race.
  const mark = markBehind(scene, span);
  if (mark && !mark.readings.some((reading) => isSame(reading, first))) return undefined;
  // "champion" alone may be of another race, and a medal without its event, too.
  const said = /^(?:gold|silver|bronze)/.test(scene.reading.lower.slice(span.start));
  const only =
    finals.length === 1 && (named.length > 0 || told.length > 0 || !mayRunRelays(person, scene.facts.lexicons.rules));
  return said && only ? contradictedIf(sure, basis, judged) : undefined;
}

/** What a medal is of: the discipline beside it, else any the sentence names. */
function disciplinesOfMedal(scene: Scene, { start, end }: { start: number; end: number }): readonly string[] {
  const { lower } = scene.reading;
  const all = spansOf(scene, 'discipline');
  const beside = all.find(
    (each) =>
      (each.end <= start && /^(?:\sfinal)?\s$/.test(lower.slice(each.end, start))) ||
      (each.start >= end &&
        /^\s(?:(?:medal|title)\s)?(?:in|at|over)\s(?:the\s)?(?:(?:men|women)['’]s\s)?$/.test(
          lower.slice(end, each.start),
        )),
  );
  // `took bronze in Doha and was fourth in Tokyo over 5000 metres`: of the other place.
  const isOfPlace = (each: { start: number }) =>
    spansOf(scene, 'ordinal').some(
      (place) =>
        place.start >= end &&
        place.end <= each.start &&
        /(?:,|\b(?:and|but|then))\s(?:was|came|finished|placed)\s(?:only\s)?$/.test(lower.slice(end, place.start)),
    );
  const own = all.filter((each) => !isOfPlace(each));
  return (beside ? [beside] : own).flatMap(({ disciplines }) => disciplines.map(({ id }) => id));
}

function medalWord(place: number): string {
  return ['gold', 'silver', 'bronze'][place - 1] ?? ordinal(place);
}
