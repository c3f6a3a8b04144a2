import type { Claim } from '../../claim.ts';
import type { Scene } from '../../scene.ts';

/** One way in which a sentence can be misread: why what the claim says may have been said of something else, or nothing. */
export type Doubt = (scene: Scene, claim: Claim) => string | undefined | Promise<string | undefined>;

/** Claims of what came of a race. */
export const PLACED: ReadonlySet<Claim['type']> = new Set(['medal', 'placing', 'race-winner']);
