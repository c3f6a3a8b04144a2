/** Which nation is meant. */
import type { Dataset } from '../dataset/dataset.ts';
import type { Country } from '../dataset/entries.ts';
import { fold } from '../domain/name.ts';
import { Ambiguous, NotFound } from '../errors.ts';

/**
 * The country that goes by a code, a name, an alias or a demonym: a code of the sport before an ISO code.
 *
 * @throws NotFound when none does, Ambiguous when several do
 */
export async function resolveCountry(dataset: Dataset, typed: string): Promise<Country> {
  const wanted = fold(typed);
  const byCode = await dataset.country(wanted.toUpperCase());
  if (byCode) return byCode;
  const all = await dataset.countries();
  const called = all.filter(({ name, aliases = [], demonyms, iso }) =>
    [name, ...aliases, ...demonyms, ...(iso ? [iso] : [])].some((each) => fold(each) === wanted),
  );
  const [only] = called;
  if (only && called.length === 1) return only;
  if (!only) throw new NotFound(`there is no nation "${typed}"`, 'type a code of World Athletics, like KEN, or a name');
  const candidates = called.map(({ code: id, name }) => ({ id, name, detail: '', command: `--nation ${id}` }));
  throw new Ambiguous(`"${typed}" can be ${called.length} nations`, 'say which one:', candidates);
}

/** Names of nations by code. */
export async function nationNames(dataset: Dataset): Promise<ReadonlyMap<string, string>> {
  return new Map((await dataset.countries()).map(({ code, name }) => [code, name]));
}

/** Areas by the names and letters they go by. Letters that are a nation's too (SAM is Samoa) mean the nation. */
const AREAS: Readonly<Record<string, string>> = {
  world: 'world',
  wr: 'world',
  africa: 'africa',
  african: 'africa',
  asia: 'asia',
  asian: 'asia',
  europe: 'europe',
  european: 'europe',
  'north america': 'north-america',
  'north american': 'north-america',
  'north and central america': 'north-america',
  nacac: 'north-america',
  oceania: 'oceania',
  oceanian: 'oceania',
  'south america': 'south-america',
  'south american': 'south-america',
};

/** Whose records: `world`, an area, or a nation's code. @throws NotFound or Ambiguous as {@link resolveCountry} */
export async function resolveArea(dataset: Dataset, typed: string): Promise<string> {
  const folded = fold(typed);
  if (Object.hasOwn(AREAS, folded)) return AREAS[folded] as string;
  const country = await resolveCountry(dataset, typed).catch((error: unknown) => {
    if (!(error instanceof NotFound)) throw error;
    throw new NotFound(
      `there is no area or nation "${typed}"`,
      'type world, an area like africa, or a nation like KEN',
    );
  });
  return country.code;
}
