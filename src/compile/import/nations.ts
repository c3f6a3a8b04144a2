/** Country codes of the tables. */
import type { Country } from '../schema.ts';
import { distinct } from './grouping.ts';

export interface Nations {
  /** True for a code of `data/countries.json`. */
  readonly knows: (code: string) => boolean;
  /** The area association a nation belongs to. */
  readonly areaOf: (code: string) => string | undefined;
  /** The nation itself, and the states it came of and went into. */
  readonly kinOf: (code: string) => readonly string[];
  /** True for a state that is no more, and for a team of no one nation: nobody is of it today. */
  readonly isPast: (code: string) => boolean;
  /** Of one of the two states that a state parted into: the other one, and the last day of the state both came of. */
  readonly partedFrom: (code: string) => Parted | undefined;
}

interface Parted {
  readonly other: string;
  readonly end: string;
}

export function nationTable(countries: readonly Country[]): Nations {
  const byCode = new Map(countries.map((country) => [country.code, country]));
  const kin = new Map<string, readonly string[]>();
  const successors = (code: string) => byCode.get(code)?.successors ?? [];
  const near = (code: string) => [
    ...successors(code),
    ...countries.filter((country) => country.successors?.includes(code)).map((country) => country.code),
  ];
  const parted = new Map<string, Parted>();
  for (const { to, successors: parts = [] } of countries) {
    const [one, two, ...more] = parts;
    if (!to || !one || !two || more.length > 0) continue;
    parted.set(one, { other: two, end: to }).set(two, { other: one, end: to });
  }
  for (const { code } of countries) kin.set(code, distinct([code, ...near(code)]));
  return {
    knows: (code) => byCode.has(code),
    areaOf: (code) => byCode.get(code)?.area,
    kinOf: (code) => kin.get(code) ?? [code],
    isPast: (code) => byCode.get(code)?.to !== undefined || byCode.get(code)?.area === undefined,
    partedFrom: (code) => parted.get(code),
  };
}

/** The figures the record lists use for the areas. */
export const AREAS: Readonly<Record<string, string>> = {
  '1': 'europe',
  '2': 'north-america',
  '3': 'south-america',
  '4': 'africa',
  '5': 'asia',
  '6': 'oceania',
};
