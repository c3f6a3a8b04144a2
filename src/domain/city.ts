/** Cities by one name: the lists print the local one, other tables the English one. */
import { fold } from './name.ts';

const ENGLISH: Readonly<Record<string, string>> = {
  'Addis Abeba': 'Addis Ababa',
  Antwerpen: 'Antwerp',
  Athina: 'Athens',
  Beograd: 'Belgrade',
  Bruxelles: 'Brussels',
  Bucureşti: 'Bucharest',
  'Ciudad de México': 'Mexico City',
  'Den Haag': 'The Hague',
  Firenze: 'Florence',
  Genève: 'Geneva',
  Göteborg: 'Gothenburg',
  København: 'Copenhagen',
  Köln: 'Cologne',
  Lisboa: 'Lisbon',
  Milano: 'Milan',
  Montréal: 'Montreal',
  Moskva: 'Moscow',
  München: 'Munich',
  Napoli: 'Naples',
  'New York City': 'New York',
  Padova: 'Padua',
  'Paris-St-Denis': 'Paris',
  Praha: 'Prague',
  Roma: 'Rome',
  Sevilla: 'Seville',
  'St-Denis': 'Paris',
  Torino: 'Turin',
  Venezia: 'Venice',
  Warszawa: 'Warsaw',
  Wien: 'Vienna',
  Zürich: 'Zurich',
};

/** The English name, without the state: `New York, NY` is New York. */
export function englishCity(city: string): string {
  const plain = city.replace(/, [A-Z]{2}$/, '');
  return ENGLISH[plain] ?? plain;
}

/** A key that is the same for both names of a city. */
export function cityKey(city: string): string {
  return fold(englishCity(city));
}

/** The city that a town is told as: meetings in it go by the name of the greater one. */
const AROUND: Readonly<Record<string, string>> = {
  Carson: 'los angeles',
  Chorzów: 'silesia',
  Gateshead: 'newcastle',
  Norwalk: 'los angeles',
  Pomona: 'los angeles',
  'Santa Monica': 'los angeles',
  Solna: 'stockholm',
  'South Shields': 'newcastle upon tyne',
  Walnut: 'los angeles',
  Westwood: 'los angeles',
};

/** Whether a folded name is that of a city, in either tongue, of the greater one it is told as, or part of a venue's. */
export function isPlaceOf(
  { city = '', venue = '' }: { readonly city?: string; readonly venue?: string },
  name: string,
): boolean {
  return fold(`${city} ${venue}`).includes(name) || cityKey(city) === name || AROUND[englishCity(city)] === name;
}
