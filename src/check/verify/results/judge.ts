/** Holds a result that is told against all that somebody did, and against who else had it. */
import type { Person, Result, SeriesEntry } from '../../../dataset/entries.ts';
import { isPlaceOf } from '../../../domain/city.ts';
import { ordinal } from '../../../domain/ordinal.ts';
import { type Basis, type Claim, contradictedIf, supported } from '../../claim.ts';
import { castOf, disciplinesOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { CHAMPIONSHIPS } from '../championships.ts';
import { did } from '../mark-words.ts';
import { isSame } from '../performance.ts';
import { isFinal } from '../races.ts';
import { mayRunRelays } from '../relays.ts';
import type { ResultTold } from './told.ts';

/** Days a championship and the reports of it take. */
const NEWS = 12;
/** Competitions that the dataset does not have, or that are not told from others by their city and year. */
const ELSE =
  /\b(?:u-?\d\d|under-\d\d|juniors?|youth|national|ncaa|collegiate|trials?|cup|universiade|university|military|paralympics?|diamond|teams?|relays?|4\s?x|masters|school|heats?|semi-?finals?|cross[- ]country|us|american|british|kenyan|jamaican|ethiopian)\b/;

export async function judgeResult(scene: Scene, told: ResultTold): Promise<Claim | undefined> {
  const { person, word } = told;
  const { lower } = scene.reading;
  if (ELSE.test(lower.slice(Math.max(0, told.start - 20), told.end + 12))) return undefined;
  for (const meant of await meantOf(scene, told)) {
    const had = hadBy(scene, person, word.places, meant);
    const fits = isEach(had, told) && isNth(scene, had, told) && !(meant.titles && !(await areTitles(scene, had)));
    const [first] = fits ? had : [];
    if (!first) {
      if (had.length > 0) return undefined;
      if (!meant.loosely && !told.supposed) return wrong(scene, told, meant);
      continue;
    }
    if (told.supposed && said(meant) < (isAlone(scene) ? 1 : 2)) continue;
    return supported(await basisOf(scene, told, had), {
      actual: [...new Set(had.map(nameOf))].slice(0, 4).join(', '),
      reason: `${person.name} was ${ordinal(first.place as number)}: ${did(first)}`,
    });
  }
  return undefined;
}

async function areTitles({ facts }: Scene, had: readonly Achievement[]): Promise<boolean> {
  const events = await Promise.all(had.map(({ event }) => (event ? facts.event(event) : undefined)));
  return events.every((each) => CHAMPIONSHIPS.has(each?.series.kind ?? ''));
}

/** Each city has one of them, and in the years that stand with it. */
const isEach = (had: readonly Achievement[], { held }: ResultTold): boolean =>
  held.every(({ place, years }) => {
    const there = had.filter((each) => isPlaceOf(each, place));
    return there.length > 0 && years.every((year) => there.some((each) => isIn(each, year)));
  });

/** `her first title`: of those in the same contest of the same championship, in the order of their days. */
function isNth(scene: Scene, had: readonly Achievement[], { nth, person, word }: ResultTold): boolean {
  const [shown] = had;
  if (nth === undefined || !shown) return true;
  const all = finalsOf(scene, person)
    .filter(
      (each) =>
        word.places.includes(each.place as number) &&
        each.discipline.id === shown.discipline.id &&
        seriesOf(each) === seriesOf(shown),
    )
    .sort((a, b) => a.date.first - b.date.first);
  return had.includes(all[nth - 1] as Achievement);
}

/** The results that have all the words name, each year and each discipline; none where one of them is missing. */
function hadBy(scene: Scene, person: Person, places: readonly number[], meant: Meant): readonly Achievement[] {
  const had = finalsOf(scene, person).filter((each) => places.includes(each.place as number) && isOf(each, meant));
  const whole =
    (meant.loosely || meant.series.every((ids) => had.some((each) => ids.includes(seriesOf(each) ?? '')))) &&
    meant.years.every((year) => had.some((each) => isIn(each, year))) &&
    (meant.loosely || meant.disciplines.every((id) => had.some(({ discipline }) => discipline.id === id)));
  return whole ? had : [];
}

interface Meant {
  readonly series: readonly (readonly string[])[];
  readonly disciplines: readonly string[];
  readonly years: readonly number[];
  readonly places: readonly string[];
  readonly days: readonly { readonly first: number; readonly last: number }[];
  readonly marks: ResultTold['marks'];
  /** Part of it is not in the words: it can be borne out, and not be wrong. */
  readonly loosely: boolean;
  /** A city alone: championships are meant, or its own race, which other words tell. */
  readonly titles?: true;
}

/** Whether the sentence before spoke of one person alone. */
const isAlone = ({ before: [last] }: Scene): boolean =>
  last !== undefined && new Set(castOf(last).map(({ person }) => person.id)).size === 1;

/** How many ways the words have to tell one result from others. */
const said = ({ series, disciplines, years, places, days, marks }: Meant): number =>
  [series, disciplines, years, places, days, marks].filter(({ length }) => length > 0).length;

const finalsOf = ({ facts, published }: Scene, person: Person): readonly Achievement[] =>
  achievementsOf(person, facts.lexicons.rules).filter(
    (each) =>
      each.place !== undefined && isFinal(each) && (published === undefined || each.date.first <= published.last),
  );

const isIn = ({ event, date }: Achievement, year: number): boolean =>
  event?.endsWith(`-${year}`) === true || date.text.startsWith(String(year));

const seriesOf = ({ event }: Achievement): string | undefined => event?.slice(0, -5);

function isOf(each: Achievement, { series, disciplines, years, places, days, marks }: Meant): boolean {
  const id = seriesOf(each);
  return (
    (series.length === 0 || series.some((ids) => id !== undefined && ids.includes(id))) &&
    (disciplines.length === 0 || disciplines.includes(each.discipline.id)) &&
    (years.length === 0 || years.some((year) => isIn(each, year))) &&
    (places.length === 0 || places.some((place) => isPlaceOf(each, place))) &&
    (days.length === 0 || days.some((day) => overlaps(each.date, { first: day.first - 1, last: day.last + 1 }))) &&
    (marks.length === 0 || marks.some(({ readings }) => readings.some((reading) => isSame(reading, each))))
  );
}

/** What the words name; where that is not enough, each of what the text was speaking of. */
async function meantOf(scene: Scene, told: ResultTold): Promise<readonly Meant[]> {
  const { series, disciplines, years, days, marks, word } = told;
  // Of races that are named without their year, and of cities counted up with theirs, the winners' reader knows which.
  if (told.places.length > 1 && (days.length > 0 || (series.length === 0 && word.form === 'verb'))) return [];
  if (years.length + days.length === 0 && (await isRace(scene, series))) return [];
  const places = await citiesOf(scene, told);
  const meant = { series, disciplines, years, places, days, marks, loosely: places.length < told.places.length };
  if (series.length > 0) return [meant];
  const loosely = { ...meant, loosely: true };
  if (marks.length > 0) return [loosely];
  const isColour = word.form === 'thing' && /^(?:gold|silver|bronze)/.test(scene.reading.lower.slice(word.start));
  if (places.length > 0)
    return said(meant) > 1 || isColour ? [loosely] : word.form === 'verb' ? [{ ...loosely, titles: true }] : [];
  const near = [scene, ...scene.before].find((each) => spansOf(each, 'event').length > 0);
  const spoken = near ? spansOf(near, 'event') : [];
  if (years.length + days.length > 0 && disciplines.length > 0) return [loosely];
  if (years.length > 0) return spoken.length > 0 ? [{ ...loosely, series: spoken.map((event) => event.series) }] : [];
  if (days.length > 0 || (word.form === 'agent' && disciplines.length === 0)) return [];
  // What a sentence says of another time or place is not of the news, nor of the Games spoken of before.
  const { published } = scene;
  if (/\b(?:anchor|quartet|relay|baton)/.test(scene.reading.lower) && disciplines.length === 0) return [];
  const isElsewhere = spansOf(scene, 'date').some(
    (each) =>
      (!published || each.date.last < published.first - NEWS) &&
      // `holder with his 19.19 from four years ago, won`: of what stands between the commas.
      !scene.reading.lower.slice(each.end, word.start).includes(','),
  );
  if (isElsewhere) return [];
  const raced = {
    ...loosely,
    disciplines: disciplines.length > 0 ? disciplines : disciplinesOf(scene).map(({ id }) => id),
  };
  const last = scene.before.find((each) => spansOf(each, 'event').some(({ year }) => year !== undefined));
  const earlier = (last ? spansOf(last, 'event') : []).flatMap((event): readonly Meant[] =>
    event.year === undefined ? [] : [{ ...raced, series: [event.series], years: [event.year] }],
  );
  if (published?.precision !== 'day') return earlier;
  return [{ ...raced, days: [{ first: published.first - NEWS, last: published.last }] }, ...earlier];
}

async function isRace({ facts }: Scene, series: Meant['series']): Promise<boolean> {
  const all = await Promise.all(series.flat().map((id) => facts.series(id)));
  return all.some((each) => each !== undefined && !CHAMPIONSHIPS.has(each.kind));
}

/** The cities where the competitions named were held: the marathon of the Tokyo Games was in Sapporo. */
async function citiesOf({ facts }: Scene, { series, places }: ResultTold): Promise<readonly string[]> {
  if (series.length === 0 || places.length === 0) return places;
  const all = await Promise.all(series.flat().map((id) => facts.series(id)));
  const editions = all.flatMap((each) => each?.editions ?? []);
  return places.filter((place) => editions.some((each) => isPlaceOf(each, place)));
}

const MEDALS = ['gold', 'silver', 'bronze'];
const placeName = (place: number): string => MEDALS[place - 1] ?? ordinal(place);

const nameOf = ({ place, city, date, event, competition }: Achievement): string =>
  `${placeName(place as number)}, ${city ?? competition ?? ''} ${event?.slice(-4) ?? date.text.slice(0, 4)}`;

async function basisOf(scene: Scene, told: ResultTold, shown: readonly Achievement[]): Promise<Basis> {
  const { word, years, start, end } = told;
  const [id] = told.series[0] ?? [];
  const named = id === undefined ? undefined : await scene.facts.series(id);
  const events = await Promise.all(shown.map(({ event }) => (event ? scene.facts.event(event) : undefined)));
  const [event] = events;
  const one = new Set(events.map((each) => each?.id)).size === 1 ? event : undefined;
  const isMedal =
    MEDAL.test(scene.reading.lower.slice(word.start, word.end)) &&
    [named?.kind, ...events.map((each) => each?.series.kind)].some((kind) => CHAMPIONSHIPS.has(kind ?? ''));
  // Where the words do not name it, the one that is meant; of what somebody is called any will do.
  const when =
    years.length > 0 ? years.join(isMedal ? ', ' : ' and ') : word.form === 'agent' || !one ? '' : String(one.year);
  const name =
    named?.name ?? (new Set(events.map((each) => each?.series.id)).size === 1 ? event?.series.name : undefined);
  const of = name === undefined ? undefined : `${name}${when && ` ${when}`}`;
  const [place, other] = word.places;
  const colour = other === undefined ? placeName(place as number) : 'medal';
  const won = of ? `won the ${of}` : scene.reading.text.slice(start, end);
  return {
    type: isMedal ? 'medal' : 'race-winner',
    span: { start, end },
    subject: told.person,
    claimed: isMedal ? `${colour}${of ? `, ${of}` : ''}` : won,
    asOf: shown.length === 1 ? shown[0]?.date.text : scene.published?.text,
    sources: [...new Set(shown.flatMap(({ sources }) => sources))].slice(0, 6),
  };
}

/** Words of medals and titles; a win is a win of championships, too. */
const MEDAL = /gold|silver|bronze|medal|champ|title|crown|double|runner-up/;

/** The one edition and contest that the words name was somebody else's. */
async function wrong(scene: Scene, told: ResultTold, meant: Meant): Promise<Claim | undefined> {
  const { person, word, sure } = told;
  const { series, years, places } = meant;
  const [ids, second] = series;
  const [id, alternative] = ids ?? [];
  const own = finalsOf(scene, person).filter((each) => seriesOf(each) === id);
  const won = own.filter(({ place }) => word.places.includes(place as number));
  // Of several years the one that is wrong.
  const [year, later] = years.length > 1 ? years.filter((each) => !won.some((one) => isIn(one, each))) : years;
  const entry = id === undefined || second || alternative ? undefined : await scene.facts.series(id);
  if (!entry || year === undefined || later !== undefined || meant.days.length + meant.marks.length > 0)
    return undefined;
  const discipline = contestOf(scene, meant, entry, own);
  if (discipline === undefined || mayRunRelays(person, scene.facts.lexicons.rules, [discipline])) return undefined;
  const held = await resultsOf(scene, entry, year, person, discipline);
  const winners = held.filter(({ place }) => word.places.includes(place as number));
  if (winners.length === 0 || winners.some(({ person: who }) => who === person.id)) return undefined;
  // Somebody else of the sentence has it: it is told of him.
  // Right beside his name a title is his.
  const beside = castOf(scene).some(
    ({ span, person: each }) => each.id === person.id && word.form === 'agent' && span.start - word.end === 1,
  );
  const others = castOf(scene).filter(({ person: each }) => !beside && each.id !== person.id);
  if (others.some(({ person: each }) => hadBy(scene, each, word.places, meant).length > 0)) return undefined;
  const edition = entry.editions.find((each) => each.year === year);
  if (edition && places.length > 0 && !places.some((place) => isPlaceOf(edition, place))) return undefined;
  const there = held.find(({ person: who, place }) => who === person.id && place !== undefined);
  if (!there && won.length === 0 && meant.disciplines.length === 0 && entry.discipline === undefined) return undefined;
  const names = winners.map(({ name }) => name).join(', ');
  const instead = there ? placeName(there.place as number) : names;
  const same = won.filter((each) => each.discipline.id === discipline);
  const when = [...new Set(same.map(({ event }) => event?.slice(-4)))].sort().join(', ');
  return contradictedIf(
    sure,
    { ...(await basisOf(scene, told, [])), sources: winners.flatMap(({ sources }) => sources).slice(0, 6) },
    {
      actual: when === '' ? (there ? `${instead} (${names} won)` : names) : `${when} (${year}: ${instead})`,
      reason: `in ${year} it was ${names}${there ? `; ${person.name} was ${ordinal(there.place as number)}` : ''}`,
    },
  );
}

/** The one contest that is meant: named, of the race, or all that somebody has run there, where the text speaks of it. */
function contestOf(
  scene: Scene,
  { disciplines }: Meant,
  { discipline }: SeriesEntry,
  own: readonly Achievement[],
): string | undefined {
  const spoken = disciplinesOf(scene).map(({ id }) => id);
  const ran = new Set(own.map((each) => each.discipline.id));
  const all =
    disciplines.length > 0
      ? disciplines
      : discipline !== undefined
        ? [discipline]
        : [...ran].filter((each) => ran.size === 1 && spoken.includes(each));
  return all.length === 1 ? all[0] : undefined;
}

async function resultsOf(
  { facts }: Scene,
  { editions }: SeriesEntry,
  year: number,
  { sex }: Person,
  discipline: string,
): Promise<readonly Result[]> {
  const edition = editions.find((each) => each.year === year || each.date?.startsWith(String(year)));
  const results = edition ? ((await facts.event(edition.id))?.results ?? []) : [];
  return results.filter(
    (each) =>
      each.sex === sex &&
      each.discipline === discipline &&
      isFinal({ ...(each.round === undefined ? {} : { round: each.round }) }),
  );
}
