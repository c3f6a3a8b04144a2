/** The series of events that tables name: which names mean which series, and what each is. */
import { fold, slug } from '../../../domain/name.ts';
import type { Series } from '../../schema.ts';

export type SeriesFacts = Omit<Series, 'editions' | 'sources'>;

const championship = (id: string, name: string, aliases: string[] = []): SeriesFacts => ({
  id,
  name,
  ...(aliases.length > 0 && { aliases }),
  kind: 'championship',
});

/** Championships and games, whose editions move from city to city. */
const TRAVELLING: readonly SeriesFacts[] = [
  { id: 'olympics', name: 'Olympic Games', aliases: ['Olympics', 'Summer Olympics'], kind: 'games' },
  championship('world-championships', 'World Championships', [
    'World Athletics Championships',
    'IAAF World Championships',
  ]),
  championship('european-championships', 'European Championships', ['European Athletics Championships']),
  championship('european-indoor-championships', 'European Indoor Championships', [
    'European Athletics Indoor Championships',
  ]),
  championship('african-championships', 'African Championships', ['African Championships in Athletics']),
  championship('world-half-marathon-championships', 'World Half Marathon Championships', [
    'IAAF World Half Marathon Championships',
  ]),
  championship('world-road-running-championships', 'World Road Running Championships', [
    'IAAF World Road Running Championships',
    'World Athletics Road Running Championships',
  ]),
  championship('world-indoor-championships', 'World Indoor Championships', [
    'IAAF World Indoor Championships',
    'World Athletics Indoor Championships',
  ]),
  {
    ...championship('world-cross-country-championships', 'World Cross Country Championships', [
      'IAAF World Cross Country Championships',
      'IAAF World Cross Country Championships (senior men)',
    ]),
    kind: 'cross-country',
  },
  { id: 'commonwealth-games', name: 'Commonwealth Games', kind: 'games' },
  { id: 'african-games', name: 'African Games', aliases: ['All-Africa Games'], kind: 'games' },
  { id: 'military-world-games', name: 'Military World Games', aliases: ['CISM Military World Games'], kind: 'games' },
];

/** Races whose name is not that of the city and the distance. */
const NAMED: readonly (SeriesFacts & { readonly cityOf?: string })[] = [
  {
    id: 'cpc-loop-den-haag',
    name: 'CPC Loop Den Haag',
    aliases: ['The Hague half marathon'],
    kind: 'road-race',
    discipline: 'half-marathon',
    city: 'The Hague',
    country: 'NED',
  },
  {
    id: 'great-north-run',
    name: 'Great North Run',
    aliases: ['Newcastle upon Tyne half marathon'],
    kind: 'road-race',
    discipline: 'half-marathon',
    city: 'Newcastle upon Tyne',
    country: 'GBR',
  },
  {
    id: 'goteborgsvarvet',
    name: 'Göteborgsvarvet',
    aliases: ['Göteborg half marathon', 'Gothenburg half marathon'],
    kind: 'road-race',
    discipline: 'half-marathon',
    city: 'Gothenburg',
    country: 'SWE',
  },
  {
    id: 'new-york-city-marathon',
    name: 'New York City Marathon',
    aliases: ['New York marathon', 'NYC Marathon'],
    kind: 'road-race',
    discipline: 'marathon',
    city: 'New York',
    country: 'USA',
  },
  {
    id: 'kigali-international-peace-marathon',
    name: 'Kigali International Peace Marathon',
    aliases: ['Kigali Peace Marathon', 'MTN Peace Marathon'],
    kind: 'road-race',
    city: 'Kigali',
    country: 'RWA',
  },
];

/** Years of the world championships, in order: the first one was that of 1983. */
const WORLDS = [
  1983, 1987, 1991, 1993, 1995, 1997, 1999, 2001, 2003, 2005, 2007, 2009, 2011, 2013, 2015, 2017, 2019, 2022, 2023,
  2025,
];

/** The ordinal of an edition, where it follows from the year: Olympiads are counted, held or not. */
export function ordinalOf(series: string, year: number): number | undefined {
  if (series === 'olympics' && year >= 1896 && year % 4 === 0) return (year - 1896) / 4 + 1;
  const at = series === 'world-championships' ? WORLDS.indexOf(year) : -1;
  return at >= 0 ? at + 1 : undefined;
}

/** The championships, games or race of an identifier. */
export function namedSeries(id: string): SeriesFacts | undefined {
  return [...TRAVELLING, ...NAMED].find((series) => series.id === id);
}

const byName = new Map(
  [...TRAVELLING, ...NAMED].flatMap((series) =>
    [series.name, ...(series.aliases ?? [])].map((name) => [fold(name), series] as const),
  ),
);

const DISTANCES: readonly (readonly [suffix: RegExp, discipline: string, words: string])[] = [
  [/half marathon$/i, 'half-marathon', 'Half Marathon'],
  [/marathon$/i, 'marathon', 'Marathon'],
  [/10 ?km?$/i, '10km-road', '10 km'],
];

/**
 * The series a competition belongs to.
 *
 * A race named by its city in lower case (`Lisboa half marathon`) is the collectors' name for what the lists give as a
 * city and a distance; it goes by the city's English name. A meeting without a name of its own has no series.
 */
export function seriesOf(competition: string, city: string, country: string): SeriesFacts | undefined {
  const known = byName.get(fold(competition));
  if (known) return known;
  if (/\bmeeting\b|\bchallenge\b/i.test(competition)) return undefined;
  const distance = DISTANCES.find(([suffix]) => suffix.test(competition));
  if (!distance) return road(competition, undefined, city, country);
  const [suffix, discipline, words] = distance;
  const plain = /^\p{Lu}[\p{L} -]* (half )?marathon$/u.test(competition) && !/Marathon$/.test(competition);
  if (!plain) return road(competition, discipline, city, country);
  const byCity = `${city} ${words}`;
  const series = byName.get(fold(byCity)) ?? byName.get(fold(competition.replace(suffix, words)));
  return series ?? road(byCity, discipline, city, country);
}

function road(name: string, discipline: string | undefined, city: string, country: string): SeriesFacts {
  return {
    id: slug(name),
    name,
    kind: 'road-race',
    ...(discipline && { discipline }),
    ...(city && { city }),
    ...(country && { country }),
  };
}
