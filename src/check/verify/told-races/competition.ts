/**
 * The competitions that a text tells around a sentence, and how much speaks for each: Games or a meeting that it names, by
 * their name and year or by their city and day, and what it truly says of others who were there.
 *
 * No word has to say at which competition a mark was made, where so much before and beside it was done at one.
 */
import type { Person } from '../../../dataset/entries.ts';
import { isPlaceOf } from '../../../domain/city.ts';
import { dateOf } from '../../../domain/date.ts';
import type { Claim } from '../../claim.ts';
import { type Scene, spansOf } from '../../scene.ts';
import { type Achievement, overlaps } from '../achievements.ts';
import { KNOWN_BY_CITY } from '../races/championships.ts';
import { editionOf } from '../races/editions.ts';
import { CALLED_SO } from '../said-of-else.ts';
import { isNews } from '../slips/mark-meant.ts';
import { toldBy } from './same-race.ts';

/** Things that tell a competition for certain. */
export const CERTAIN = 2;

export interface Competition {
  /** Id of an edition; of a meeting its city and day. */
  readonly id: string;
  /** How many things tell it: its name, its city and day, and everybody of whom something done there is borne out. */
  readonly weight: number;
  /** Races of which somebody else's mark or place is borne out. */
  readonly races: ReadonlySet<string>;
  /** Whether something of it was done in the days before the text. */
  readonly isNews: boolean;
  /** Whether the sentence itself tells it. */
  readonly here: boolean;
}

/** Which race of a competition something was done in: a discipline has one for men and one for women. */
export const raceIdOf = ({ discipline }: Achievement, { sex }: Pick<Person, 'sex'>): string =>
  `${discipline.id}/${sex}`;

/** What a competition is known by, of something done at it; undefined where the lists do not tell it. */
export function competitionOf({ event, city, date }: Achievement): string | undefined {
  return event ?? (city !== undefined && date.precision === 'day' ? `${city} ${date.text}` : undefined);
}

/**
 * @param claims what is said in the sentence, but of the mark that is asked of
 * @returns those told in the sentence and in those it looks back on
 */
export async function competitionsTold(scene: Scene, claims: readonly Claim[]): Promise<readonly Competition[]> {
  const here = await tellersIn({ ...scene, claims });
  const tellers = new Map(here);
  for (const each of scene.before)
    for (const [id, by] of await tellersIn(each)) tellers.set(id, new Set([...(tellers.get(id) ?? []), ...by]));
  return [...tellers].map(([id, by]) => ({
    id,
    weight: by.size,
    isNews: by.has('news'),
    here: here.has(id),
    races: new Set([...by].flatMap((each) => each.split(' ')[1] ?? [])),
  }));
}

/** What tells a competition, by the competition. */
type Tellers = ReadonlyMap<string, ReadonlySet<string>>;

const KNOWN = new WeakMap<readonly Claim[], Tellers>();

async function tellersIn(scene: Scene): Promise<Tellers> {
  const known = KNOWN.get(scene.claims);
  if (known) return known;
  const found = new Map(deedsIn(scene));
  const tell = (id: string, by: string) => found.set(id, new Set([...(found.get(id) ?? []), by]));
  for (const event of spansOf(scene, 'event')) {
    const meant = event.title || isOfPerson(scene, event) ? undefined : await editionOf(scene, event);
    if (meant) tell(meant.edition.id, 'name');
  }
  const isDay = spansOf(scene, 'date').some(({ relative, date }) => !relative && date.precision === 'day');
  for (const id of await heldThere(scene)) for (const by of isDay ? ['city', 'day'] : ['city']) tell(id, by);
  KNOWN.set(scene.claims, found);
  return found;
}

/** `Kipruto (8:12.47), who won gold at the 2019 Worlds`: what is said of whoever has the mark, and not where it was made. */
function isOfPerson(scene: Scene, { start }: { readonly start: number }): boolean {
  const { lower } = scene.reading;
  const from = lower.slice(0, start).search(BEHIND_BRACKETS);
  return from >= 0 && spansOf(scene, 'amount').some(({ end }) => end === from);
}

const BEHIND_BRACKETS = new RegExp(`\\),\\s(?:who\\s|${CALLED_SO})[^;:]*$`);

/** What the claims of a sentence bear out; of the news the day tells it as well. */
function deedsIn(scene: Scene): Tellers {
  const found = new Map<string, Set<string>>();
  for (const claim of scene.claims)
    for (const { person, deed } of toldBy(scene, claim, false)) {
      const id = competitionOf(deed);
      if (id === undefined) continue;
      const tellers = (found.get(id) ?? new Set()).add(`${person.id} ${raceIdOf(deed, person)}`);
      found.set(id, isNews(scene, deed) ? tellers.add('news') : tellers);
    }
  return found;
}

/** Whether what is truly said of others tells the competition that something was done at. */
export function isOfCompetitionTold(scene: Scene, each: Achievement): boolean {
  const id = competitionOf(each);
  const tellers = [scene, ...scene.before].flatMap((where) => [...(id ? (deedsIn(where).get(id) ?? []) : [])]);
  return new Set(tellers).size >= CERTAIN;
}

/** `Rome, 6 September 1960`, `last Friday in Budapest`: the Games that were held in a city on a day of the sentence. */
async function heldThere(scene: Scene): Promise<readonly string[]> {
  const places = spansOf(scene, 'place').filter(({ known }) => known);
  const dates = spansOf(scene, 'date').filter(({ date }) => Number.isFinite(date.first));
  if (places.length === 0 || dates.length === 0) return [];
  const found: string[] = [];
  for (const id of KNOWN_BY_CITY)
    for (const { id: edition, city, date } of (await scene.facts.series(id))?.editions ?? [])
      if (
        city !== undefined &&
        date !== undefined &&
        places.some(({ name }) => isPlaceOf({ city }, name)) &&
        dates.some((said) => overlaps(said.date, dateOf(date)))
      )
        found.push(edition);
  return found;
}
