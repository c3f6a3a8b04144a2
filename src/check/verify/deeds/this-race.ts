/** What is told of the race that a text is on: `won this race in 2014`. */
import { isPlaceOf } from '../../../domain/city.ts';
import { type Scene, spansOf } from '../../scene.ts';
import type { Achievement } from '../achievements.ts';

const THIS_RACE = /\bth(?:is|at)\s(?:race|event|marathon|meeting)\b/;

/** Whether words tell of this race, and a deed is of none that the sentence, or the one before it, names. */
export const isOfOtherRace = (scene: Scene, words: string, deed: Achievement): boolean =>
  THIS_RACE.test(words) &&
  ![scene, ...scene.before.slice(0, 1)].some(
    (each) =>
      spansOf(each, 'place').some(({ known, name }) => known && isPlaceOf(deed, name)) ||
      spansOf(each, 'event').some(({ series }) => series.some((id) => deed.event?.startsWith(`${id}-`))),
  );
