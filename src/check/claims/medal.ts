/**
 * Medals and titles of championships: `won bronze at the 2019 Military World Games`, `the 1992 Olympic champion`,
 * `silver medallist`, `Olympic gold`.
 *
 * Held against the person's places in the finals of the championship: of the year named, else of any up to publication;
 * `reigning` means the latest.
 */
import type { Person } from '../../dataset/entries.ts';
import { yearOf } from '../../domain/date.ts';
import { ordinal } from '../../domain/ordinal.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported, unknown } from '../claim.ts';
import { before, castOf, type Scene, spansOf } from '../scene.ts';
import { type Achievement, achievementsOf } from '../verify/achievements.ts';
import { did } from '../verify/marks/mark-words.ts';
import { pastDays } from '../verify/past-days.ts';
import { COMPLETE, championshipNear, hasFinals, latestEditions, notHeld } from '../verify/races/championships.ts';
import { finalBehind } from '../verify/races/medal-behind.ts';
import { medalFrame } from '../verify/races/medal-frame.ts';
import { medalOwner } from '../verify/races/medal-owner.ts';
import { isFinal } from '../verify/races/races.ts';
import { isInRelay, mayRunRelays } from '../verify/races/relays.ts';
import { disciplinesOfMedal, medalWord, OF_THE_YOUNG, unnamedMedal } from '../verify/races/unnamed-medals.ts';
import { yearsBeside } from '../verify/races/years-beside.ts';
import { INDOORS } from '../verify/results/contest.ts';

const MEDAL =
  /\b(gold|silver|bronze)(?:\s(?:medal(?:l?ist)?|medals)|[-\s]winn(?:er|ing))?\b|\b(champions?|titles?|crown)\b|(?<=\bolympics?\s(?:marathon\s|\d{3}m\s|[\d,]{5,6}m\s)?)(winner)\b/g;
const OF_TWO =
  /^(?:gold|silver)(?:\s|-)(?:and|\/)(?:\s|-)(?:silver|bronze)[\s-](?:finish|double|sweep|one-two|haul)\b|^(?:gold|silver|bronze)[\s-](?:medal[\s-])?winning\s(?:[a-z\d’'-]+\s){0,4}(?:team|relay|quartet)\b/;
const DREAMT =
  /\b(?:dreams?|hopes?|ambitions?|goal|chances?|bid|aims?)\sof\s(?:[a-z]+ing|a|an|another|becoming)\s[^.;,]{0,80}$/;
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
  cue: /gold|silver|bronze|champion|title|crown|medal/,
  async read(scene) {
    const claims: Claim[] = [];
    for (const match of scene.reading.lower.matchAll(MEDAL)) {
      const word = (match[1] ?? match[2] ?? match[3]) as string;
      const span = { start: match.index, end: match.index + match[0].length };
      if (scene.claims.some((claim) => claim.start < span.end && span.start < claim.end)) continue;
      // `separated silver and bronze`: nobody's.
      if (/\b(?:separat|between|divid|split)[a-z]*\s(?:[a-z]+\s){0,4}$/.test(before(scene, span, 50))) continue;
      // `his dream of ending his career with a third Olympic gold`: none yet.
      if (DREAMT.test(before(scene, span, 110))) continue;
      // `was second in Paris but adds this title to two wins in Berlin`: of what the text is about.
      if (/\b(?:this|that)\s$/.test(before(scene, span, 6)) && /^(?:title|crown)/.test(word)) continue;
      // `a gold and silver finish for Sweden`: of two.
      if (OF_TWO.test(scene.reading.lower.slice(span.start))) continue;
      const claim = await judge(scene, span, PLACES[word] as number);
      if (claim?.verdict === 'contradicted' && isInRelay(scene, span)) continue;
      if (claim && !claims.some(({ start }) => start === claim.start)) claims.push(claim);
    }
    return claims;
  },
};

/** `silver at the 2022 worlds and bronze last summer`: of the next edition, whose year stands right behind the medal. */
function ownYear(
  scene: Scene,
  span: { start: number; end: number },
  event: { readonly start: number; readonly years: readonly number[] },
): number | undefined {
  const { lower } = scene.reading;
  if (event.start > span.start || event.years.length !== 1 || !/\band\s(?:a\s)?$/.test(lower.slice(0, span.start)))
    return undefined;
  const date = spansOf(scene, 'date').find(
    (each) => each.start >= span.end && /^\s(?:medal\s)?(?:in\s)?$/.test(lower.slice(span.end, each.start)),
  );
  const year = date && yearOf(date.date);
  return year === undefined || event.years.includes(year) ? undefined : year;
}

async function judge(scene: Scene, span: { start: number; end: number }, place: number): Promise<Claim | undefined> {
  const subject = medalOwner(scene, span);
  if (!subject) return undefined;
  const { person, sure } = subject;
  const event = await championshipNear(scene, span, person);
  // `and in Apeldoorn last year the gold`: of other championships than those that are spoken of.
  if (!event && medalFrame(scene, span)) return undefined;
  if (!event) return unnamedMedal(scene, { span, place, person, sure });
  const { ids, name, reigning, elsewhere } = event;
  const own = ownYear(scene, span, event);
  const years = own === undefined ? event.years : [own];
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
    span: { start: own === undefined ? Math.min(span.start, event.start) : span.start, end: span.end },
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
    // `came to Helsinki in 1952 as the reigning champion`: of the time that is told.
    if (reigning && pastDays(scene).length > 0)
      return supported(basis, {
        actual: medalWord(place),
        reason: `${person.name} was ${ordinal(place)}: ${did(first)}`,
      });
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
  const relay = isInRelay(scene, span) || mayRunRelays(person, scene.facts.lexicons.rules, named);
  // The dataset has all medals of the Games: who has others there, or ran there and has none, does not have this one.
  const placed = known.filter((each) => each.place !== undefined);
  if (
    years.length === 0 &&
    !/^(?:titles?|crown)/.test(scene.reading.lower.slice(span.start)) &&
    (ids.join() === 'olympics' || isOutdoors(ids, named) || (await isNoneIndoors(scene, person, ids, named, place))) &&
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
  if (years.length > 0 && meant.length === 0 && others.length > 0 && !/\brelay\b/.test(scene.reading.lower)) {
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
  const behind = years.length === 0 && !relay ? finalBehind(scene, span, person, known) : undefined;
  if (behind)
    return contradictedIf(
      sure,
      { ...basis, asOf: behind.date.text, sources: behind.sources },
      {
        actual: (behind.place as number) <= 3 ? medalWord(behind.place as number) : ordinal(behind.place as number),
        reason: `${person.name} was ${ordinal(behind.place as number)}: ${did(behind)}`,
      },
    );
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

/** `the world 1500m silver medallist`, of whoever has no such medal from indoors either. */
async function isNoneIndoors(
  scene: Scene,
  person: Person,
  ids: readonly string[],
  named: readonly string[],
  place: number,
): Promise<boolean> {
  if (!ids.includes('world-championships') || named.length === 0) return false;
  const had = achievementsOf(person, scene.facts.lexicons.rules).some(
    (each) => each.event?.startsWith(`${INDOORS}-`) && each.place === place,
  );
  return !had && (await isKnownWhole(scene, person, [INDOORS], named));
}

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
