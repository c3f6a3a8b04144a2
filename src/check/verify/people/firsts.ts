/** Nations of whom somebody is the first: `the first Japanese winner`, `the first American to win`. */
import { type Scene, spansOf } from '../../scene.ts';

export interface FirstOf {
  readonly start: number;
  readonly end: number;
  readonly codes: readonly string[];
}

/** Demonyms, of which those without a noun are read as what somebody is called by. */
export function demonymsOf(scene: Scene): readonly FirstOf[] {
  const called = spansOf(scene, 'person').flatMap(({ via, start, end, nations, nationStart, nationEnd }) =>
    via === 'epithet' && nations ? [{ start: nationStart ?? start, end: nationEnd ?? end, codes: nations }] : [],
  );
  const named = spansOf(scene, 'nation').filter(({ form }) => form === 'demonym');
  return [...named, ...called].sort((a, b) => a.start - b.start);
}
