/** What stands behind the label of a line in a profile: `Age: 24`. */
import type { Label } from '../../cast/labels.ts';
import { castOf, type Scene } from '../../scene.ts';

type Member = ReturnType<typeof castOf>[number];

/** The labels of a sentence that tell one thing, with whom the profile is of. */
export const labelled = (scene: Scene, label: Label): readonly Member[] =>
  castOf(scene).filter(({ span }) => span.label === label);

/** Whom a place right behind a label is said of. */
export const labelledAt = (scene: Scene, { start }: { readonly start: number }, label: Label): Member | undefined =>
  labelled(scene, label).find(({ span }) => span.end + (span.implied ? 0 : 1) === start);

export const isLabelled = (scene: Scene, place: { readonly start: number }, label: Label): boolean =>
  labelledAt(scene, place, label) !== undefined;
