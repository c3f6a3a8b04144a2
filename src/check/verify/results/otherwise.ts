/** Results that the dataset has otherwise: somebody else's in the edition named, or another place of the person in it. */
import type { Person, Result, SeriesEntry } from '../../../dataset/entries.ts';
import { isPlaceOf } from '../../../domain/city.ts';
import { ordinal } from '../../../domain/ordinal.ts';
import { type Claim, contradictedIf } from '../../claim.ts';
import { castOf, disciplinesOf, type Scene } from '../../scene.ts';
import type { Achievement } from '../achievements.ts';
import { CHAMPIONSHIPS } from '../races/championships.ts';
import { isFinal } from '../races/races.ts';
import { mayRunRelays } from '../races/relays.ts';
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
            : `${instead} (${names} won)`
          : `${yearsWon} (${year}: ${instead})`,
      reason: `in ${year} it was ${names}${there ? `; ${person.name} was ${ordinal(there.place as number)}` : ''}`,
    },
  );
}

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
  const ran = new Set(own.map((each) => each.discipline.id));
  const all =
    disciplines.length > 0
      ? disciplines
      : discipline !== undefined
        ? [discipline]
        : [...ran].filter((each) => ran.size === 1 && (spoken.includes(each) || own.some(({ place }) => place === 1)));
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
