/** What kinships are told by: the names of others, and what a coach has an athlete under. */
import type { Person } from '../../../dataset/entries.ts';
import { type Scene, spansOf } from '../../scene.ts';

export type Bond = 'coach' | 'spouse' | 'sibling' | 'parent' | 'child' | 'relative';

export interface Kinship {
  readonly start: number;
  readonly end: number;
  readonly bond: Bond;
  /** Of whom it is told: the athlete, the husband. */
  readonly person: Person;
  readonly sure: boolean;
  /** The other, as the text names him. */
  readonly name: string;
  /** The other, where the dataset has him. */
  readonly other: Person | undefined;
  /** Told as over. */
  readonly past: boolean;
}

/** What a coach has an athlete under. */
export const CARE =
  '(?:the\\s(?:(?:watchful|expert|careful|strict|stern)\\s)?(?:guidance|tutelage|eyes?|watch|wing|wings|supervision|direction|care|gaze|stewardship)\\sof\\s)';
export const NAME =
  "(?<name>[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ’'.-]*(?:\\s(?:(?:de|van|der|bin)\\s){0,2}[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ’'.-]*){1,3})";

/** `Irishman Colm O'Connell`, `Canada's Edrick Floreal`: the name without the nation before it. */
export function withoutNation(scene: Scene, start: number, name: string): string {
  const nation = spansOf(scene, 'nation').find((span) => span.start === start && span.end < start + name.length);
  return nation
    ? name
        .slice(nation.end - start)
        .replace(/^['’]s?/, '')
        .trimStart()
    : name;
}
