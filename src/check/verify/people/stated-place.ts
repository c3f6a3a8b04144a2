/** How a place that a text names goes with the places that the dataset has of a birth or a death. */
import type { Statement } from '../../../dataset/entries.ts';
import { fold } from '../../../domain/name.ts';
import type { Scene } from '../../scene.ts';
import { hasWord, valueWords } from '../knowledge.ts';
import { areOtherCities } from './cities.ts';
import { isRelated } from './nation.ts';
import { countriesOf, stateOf } from './whereabouts.ts';

export interface Fit {
  /** The value that has the place. */
  readonly agreeing: Statement | undefined;
  /** Whether it lies elsewhere for sure: a village lies in a county and near a town, but in no other country. */
  readonly elsewhere: boolean;
  /** Whether it is another city of the country, which whoever tells where somebody comes from may mean all the same. */
  readonly otherCity: boolean;
  /** The known error that names it. */
  readonly wrong: Statement | undefined;
}

/** The codes of a nation that is the whole of a place. */
export function nationCalled(scene: Scene, place: string): readonly string[] {
  const { nations, countries } = scene.facts.lexicons;
  const named = nations.named(fold(place)).map(({ code }) => code);
  if (named.length > 0) return [...new Set(named)];
  return countries.filter(({ aliases = [] }) => aliases.includes(place)).map(({ code }) => code);
}

/** A country, and a state of another. */
const STATE_TOO = 'Georgia';

/** @param best the value of `stated` that counts most */
export async function fitOf(scene: Scene, said: string, stated: readonly Statement[], best: Statement): Promise<Fit> {
  const kept = stated.filter(({ rank }) => rank !== 'deprecated');
  const pieces = said.split(/,\s|\s(?:of|in)\s(?=[A-ZÀ-ÞĀ-ɏ])/);
  const nations = pieces.flatMap((piece) => (piece === STATE_TOO ? [] : nationCalled(scene, piece)));
  const last = best.value.split(', ').at(-1) ?? '';
  const home = last === STATE_TOO ? undefined : best.value.split(', ').map(stateOf).find(Boolean);
  const [country = ''] = last === STATE_TOO ? [] : home === undefined ? nationCalled(scene, last) : ['USA'];
  const { countries } = scene.facts.lexicons;
  const abroad = nations.length > 0 && country !== '' && !nations.some((code) => isRelated(code, country, countries));
  const states = pieces.map((piece) => stateOf(piece));
  const state = states.find(Boolean);
  const local = pieces.filter((piece, at) => nationCalled(scene, piece).length === 0 && states[at] === undefined);
  const words = valueWords(local.join(' '));
  // A city that the dataset knows in other countries only, and another state of the United States.
  const cities = local.length === 1 && country !== '' ? await countriesOf(scene.facts, local[0] as string) : [];
  const far = cities.length > 0 && !cities.some((code) => isRelated(code, country, countries) || code === country);
  const otherState = country === 'USA' && home !== undefined && state !== undefined && state !== home;
  // Another city of the country: not of whoever was born in a part of it, or in a village.
  const [city, ...more] = best.value.split(', ');
  const otherCity =
    local.length === 1 && more.length > 0 && areOtherCities(local[0] as string, city as string, country);
  const isIn = ({ value }: Statement) => words.every((word) => hasWord(valueWords(value), word));
  const inside = kept.find(isIn);
  return {
    agreeing: abroad || otherState ? undefined : inside,
    elsewhere: abroad || otherState || (far && !inside && kept.length === 1),
    otherCity: otherCity && !inside && kept.length === 1,
    wrong: stated.find((each) => each.rank === 'deprecated' && isIn(each)),
  };
}
