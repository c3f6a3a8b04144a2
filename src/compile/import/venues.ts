/** Which city a stadium stands in: learnt from the lists that print both, for the tables that print only one. */
import { type Place, placeOf } from './places.ts';

export interface Venues {
  readonly note: (stadium: string, city: string, country: string) => void;
  /** A venue cell as venue and city. */
  readonly placeOf: (cell: string, country: string) => Place;
}

export function venueIndex(): Venues {
  const cities = new Set<string>();
  const homes = new Map<string, Set<string>>();
  return {
    note(stadium, city, country) {
      if (city !== '') cities.add(`${city}|${country}`);
      if (stadium === '' || city === '') return;
      const key = `${stadium}|${country}`;
      const known = homes.get(key);
      if (known) known.add(city);
      else homes.set(key, new Set([city]));
    },
    placeOf(cell, country) {
      if (cities.has(`${cell}|${country}`)) return { city: cell };
      const home = homes.get(`${cell}|${country}`);
      // A stadium's name that several cities have (`National Stadium`) says none of them.
      if (home?.size === 1) return { venue: cell, city: [...home][0] as string };
      return home ? { venue: cell } : placeOf(cell);
    },
  };
}
