/** Results that the dataset has otherwise: somebody else's in the edition named, or another place of the person in it. */
import type { Person, Result, SeriesEntry } from '../../../dataset/entries.ts';
import { isPlaceOf } from '../../../domain/city.ts';
import { yearOf } from '../../../domain/date.ts';
import { ordinal } from '../../../domain/ordinal.ts';
import { type Claim, contradictedIf } from '../../claim.ts';
import { castOf, disciplinesOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { CHAMPIONSHIPS, notHeld } from '../races/championships.ts';
import { isFinal } from '../races/races.ts';
import { mayRunRelays } from '../races/relays.ts';
import { yearsBeside } from '../races/years-beside.ts';
import { finalsOf, hadBy, isIn, type Meant, seriesOf } from './meant.ts';
import { basisOf, placeName } from './named.ts';
import type { ResultTold } from './told.ts';

/** The one edition and contest that the words name was somebody else's. */
export async function heldOtherwise(scene: Scene, told: ResultTold, meant: Meant): Promise<Claim | undefined> {
  const { person, word, sure } = told;
  const { series, years, places } = meant;
  const [ids, second] = series;
  const [id, alternative] = ids ?? [];
  const own = finalsOf(scene, person).filter((each) => seriesOf(each) === id);
  const won = own.filter(({ place }) => word.places.includes(place as number));
  // Of several years the one that is wrong.
  const entry = id === undefined || second || alternative ? undefined : await scene.facts.series(id);
  const when = years.length > 0 || !entry ? years : yearsThere(scene, person, entry, places, won);
  const [year, later] = when.length > 1 ? when.filter((each) => !won.some((one) => isIn(one, each))) : when;
  if (!entry || year === undefined || later !== undefined || meant.days.length + meant.marks.length > 0)
    return undefined;
  // `in Berlin in 2009 and in Daegu in 2013`: a year that is not of its city.
  const [pair] = told.held.filter(({ place, years: [only, more] }) => place && only === year && more === undefined);
  const inCity = pair && won.find((each) => isPlaceOf(each, pair.place as string));
  const elsewhere = entry.editions.find((each) => each.year === year);
  if (inCity && elsewhere && !isPlaceOf(elsewhere, pair.place as string))
    return contradictedIf(
      sure,
      { ...(await basisOf(scene, told, [])), sources: inCity.sources },
      {
        actual: [inCity, ...won.filter((each) => isIn(each, year))]
          .map(({ city, date }) => `${city} ${date.text.slice(0, 4)}`)
          .join(', '),
        reason: `${person.name} was ${ordinal(inCity.place as number)} there in ${inCity.event?.slice(-4)}`,
      },
    );
  // A year without Games.
  if (
    id === 'olympics' &&
    places.length === 0 &&
    won.length > 0 &&
    (told.back
      ? spansOf(scene, 'event').some((each) => each.series.includes(id))
      : word.form !== 'verb' && yearsBeside(scene, word, [year]).length > 0) &&
    (await notHeld(scene, [id], [year])) !== undefined
  )
    return contradictedIf(
      sure,
      {
        ...(await basisOf(scene, { ...told, series }, [])),
        sources: won.flatMap(({ sources }) => sources).slice(0, 6),
      },
      {
        actual: [...new Set(won.map(({ event }) => event?.slice(-4)))].sort().join(', '),
        reason: `there was none in ${year}; ${person.name} was ${ordinal((won[0] as Achievement).place as number)} there`,
      },
    );
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
  if (!told.back && others.some(({ person: each }) => hadBy(scene, each, word.places, meant).length > 0))
    return undefined;
  const edition = entry.editions.find((each) => each.year === year);
  if (edition && places.length > 0 && !places.some((place) => isPlaceOf(edition, place))) return undefined;
  const there = held.find(({ person: who, place }) => who === person.id && place !== undefined);
  if (meant.unnamed && !there && won.length === 0) return undefined;
  if (!there && won.length === 0 && meant.disciplines.length === 0 && entry.discipline === undefined) return undefined;
  const names = winners.map(({ name }) => name).join(', ');
  // At championships the place is what was missed; of other races it is who won them.
  const instead = there && CHAMPIONSHIPS.has(entry.kind) ? placeName(there.place as number) : names;
  const same = won.filter((each) => each.discipline.id === discipline);
  const yearsWon = [...new Set(same.map(({ event }) => event?.slice(-4)))].sort().join(', ');
  return contradictedIf(
    sure,
    {
      ...(await basisOf(scene, { ...told, series }, [])),
      sources: winners.flatMap(({ sources }) => sources).slice(0, 6),
    },
    {
      actual:
        yearsWon === ''
          ? instead === names
            ? names
            : `${instead} ${year} (${names} ${verbOf(word)})`
          : `${yearsWon} (${year}: ${instead})`,
      reason: `in ${year} it was ${names}${there ? `; ${person.name} was ${ordinal(there.place as number)}` : ''}`,
    },
  );
}

/** What whoever had the place did: `won`, `had silver`. */
const verbOf = ({ places: [place, other] }: ResultTold['word']): string =>
  place === undefined || place === 1 || other !== undefined ? 'won' : `had ${placeName(place)}`;

/** Years before his first result in which somebody may be said to have run. */
const BEFORE = 10;

/** `gold in London and Beijing`: the one edition of a city that somebody can have run, where there is no medal from. */
function yearsThere(
  { published }: Scene,
  person: Person,
  { editions }: SeriesEntry,
  places: readonly string[],
  won: readonly Achievement[],
): readonly number[] {
  const [missing, other] = places.filter((place) => !won.some((each) => isPlaceOf(each, place)));
  if (missing === undefined || other !== undefined || won.length === 0) return [];
  const first = Math.min(...person.marks.map(({ date }) => Number(date.slice(0, 4))));
  const now = published ? Number(published.text.slice(0, 4)) : Number.POSITIVE_INFINITY;
  const held = editions.filter((each) => isPlaceOf(each, missing) && each.year >= first - BEFORE && each.year < now);
  return held.length === 1 ? held.map(({ year }) => year) : [];
}

/** The one contest that is meant: named, of the race, or all that somebody has run there, where the text speaks of it. */
function contestOf(
  scene: Scene,
  { disciplines }: Meant,
  { discipline }: SeriesEntry,
  own: readonly Achievement[],
): string | undefined {
  const spoken = disciplinesOf(scene).map(({ id }) => id);
  // `her coach, a former javelin thrower`, two sentences before: of somebody else.
  const isOfElse =
    spansOf(scene, 'discipline').length === 0 &&
    own.length > 0 &&
    !own.some((each) => disciplines.includes(each.discipline.id));
  const ran = new Set(own.map((each) => each.discipline.id));
  const first = new Set(own.filter(({ place }) => place === 1).map((each) => each.discipline.id));
  const all =
    disciplines.length > 0 && !isOfElse
      ? disciplines
      : discipline !== undefined
        ? [discipline]
        : [...(first.size === 1 ? first : ran)].filter(
            (each) =>
              (first.size === 1 || ran.size === 1) && (spoken.includes(each) || own.some(({ place }) => place === 1)),
          );
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

/** `won the 400m in Montreal in 1975`: the one title somebody has from a city, and nothing of that year there. */
export async function thenOtherwise(scene: Scene, told: ResultTold): Promise<Claim | undefined> {
  const { person, word, sure, places, years, disciplines, series } = told;
  const [place, other] = places;
  const [year, later] = years;
  if (place === undefined || other !== undefined || year === undefined || later !== undefined) return undefined;
  // `at the 1956 Games and in Tokyo eight years later`: a year that is not of the city.
  if (told.marks.length + told.days.length > 0 || spansOf(scene, 'event').some((each) => each.year === year))
    return undefined;
  const there = achievementsOf(person, scene.facts.lexicons.rules).filter((each) => isPlaceOf(each, place));
  const had = finalsOf(scene, person).filter(
    (each) =>
      word.places.includes(each.place as number) &&
      isPlaceOf(each, place) &&
      (disciplines.length === 0 || disciplines.includes(each.discipline.id)) &&
      (series.length === 0 || series.some((ids) => ids.includes(seriesOf(each) ?? ''))),
  );
  const [shown] = had;
  const event = shown?.event === undefined ? undefined : await scene.facts.event(shown.event);
  if (!shown || !event || !CHAMPIONSHIPS.has(event.series.kind) || had.some((each) => each.event !== shown.event))
    return undefined;
  if (there.some((each) => isIn(each, year))) return undefined;
  // A meeting of that year in the city may be meant, where nothing speaks of championships.
  const isTitle = word.form !== 'verb' || series.length > 0 || told.back;
  if (!isTitle && (disciplines.length === 0 || !speaksOf(scene, person, shown))) return undefined;
  return contradictedIf(
    sure,
    { ...(await basisOf(scene, told, [])), sources: shown.sources },
    {
      actual: `${shown.city} ${shown.date.text.slice(0, 4)}`,
      reason: `${person.name} was ${ordinal(shown.place as number)} there in ${event.year}`,
    },
  );
}

/** `content with silver over 800 metres in Sydney`: the one championship final somebody had in a city, with another medal. */
export async function thereOtherwise(scene: Scene, told: ResultTold): Promise<Claim | undefined> {
  const { person, word, sure, places, years, disciplines, series, days, marks } = told;
  const [place, other] = places;
  if (place === undefined || other !== undefined || days.length + marks.length > 0 || word.form !== 'thing')
    return undefined;
  const isColour = COLOUR.test(scene.reading.lower.slice(word.start, word.end));
  if (!isColour || disciplines.length !== 1 || series.length > 1 || told.held.length > 0) return undefined;
  const there = finalsOf(scene, person).filter(
    (each) =>
      isPlaceOf(each, place) &&
      disciplines.includes(each.discipline.id) &&
      (years.length === 0 || years.some((year) => isIn(each, year))) &&
      (series.length === 0 || series.some((ids) => ids.includes(seriesOf(each) ?? ''))),
  );
  const events = await Promise.all(there.map(({ event }) => (event ? scene.facts.event(event) : undefined)));
  const titled = there.filter((_, at) => CHAMPIONSHIPS.has(events[at]?.series.kind ?? ''));
  const [shown, second] = titled;
  if (!shown || second || word.places.includes(shown.place as number)) return undefined;
  return contradictedIf(
    sure,
    { ...(await basisOf(scene, told, [shown])), sources: shown.sources },
    {
      actual: `${placeName(shown.place as number)}, ${shown.city} ${shown.date.text.slice(0, 4)}`,
      reason: `${person.name} was ${ordinal(shown.place as number)} there in ${shown.date.text.slice(0, 4)}`,
    },
  );
}

const COLOUR = /^(?:gold|silver|bronze)/;

/** Whether the text names the championships of a title, or the sentence another title somebody has from them. */
function speaksOf(scene: Scene, person: Person, shown: Achievement): boolean {
  const id = seriesOf(shown) as string;
  const years = spansOf(scene, 'date').flatMap(({ date }) => yearOf(date) ?? []);
  return (
    [scene, ...scene.before].some((each) => spansOf(each, 'event').some(({ series }) => series.includes(id))) ||
    finalsOf(scene, person).some(
      (each) => each.place === 1 && seriesOf(each) === id && years.some((year) => isIn(each, year)),
    )
  );
}
