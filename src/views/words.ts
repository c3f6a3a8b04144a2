/** Values in words, the same in every view. */
import type { AgeValue } from '../contract/person.ts';
import { grouped } from '../domain/grouped.ts';

export { grouped } from '../domain/grouped.ts';

/** `1 day`, `2 days`, `1,234 days`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : plural}`;
}

/** `24`, `36 or 37`, `35 to 38`. */
export function ageYears({ min, max }: AgeValue): string {
  if (min === max) return String(min);
  return max === min + 1 ? `${min} or ${max}` : `${min} to ${max}`;
}

/** `36 years and 159 days`, `36 years`, `36 or 37 years`. */
export function ageWords(age: AgeValue, days: number | null): string {
  const years = `${ageYears(age)} ${age.max === 1 ? 'year' : 'years'}`;
  return days === null ? years : `${years} and ${counted(days, 'day')}`;
}

/** `men`, `women`, `mixed`. */
export function sexWords(sex: 'M' | 'W' | 'X'): string {
  return { M: 'men', W: 'women', X: 'mixed' }[sex];
}

/** `from 2019 to 2024-02-11`, `since 2018`, `until 2019`, or nothing. */
export function spanWords(from: string | null, to: string | null): string {
  if (from && to) return `${from} to ${to}`;
  if (from) return `since ${from}`;
  return to ? `until ${to}` : '';
}

/** Parts that are there, joined. */
export function joined(parts: readonly (string | null | undefined | false)[], by = ', '): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== false && part !== '').join(by);
}

/** The first letter large. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const AREA_WORDS: Readonly<Record<string, string>> = {
  world: 'world',
  africa: 'African',
  asia: 'Asian',
  europe: 'European',
  'north-america': 'North American',
  oceania: 'Oceanian',
  'south-america': 'South American',
};

/** The world before its areas, and those before nations. */
export function byReach(a: { readonly area: string }, b: { readonly area: string }): number {
  const reach = (area: string) => (area === 'world' ? 0 : area === area.toLowerCase() ? 1 : 2);
  return reach(a.area) - reach(b.area);
}

/** `world`, `Africa`, `North America`, `KEN`: as a place. */
export function areaName(area: string): string {
  return area === 'world' ? area : area.split('-').map(sentence).join(' ');
}

/** `world`, `African`, `KEN national`: what stands before "record". */
export function areaWords(area: string): string {
  return AREA_WORDS[area] ?? `${area} national`;
}
