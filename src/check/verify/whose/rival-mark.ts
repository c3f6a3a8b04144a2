/** `3:36:42, which is 39 seconds behind 3:36:03`: the mark behind a gap is of somebody else than the one before it. */
import type { AmountSpan } from '../../reading/span.ts';
import { before, type Scene } from '../../scene.ts';

const BEHIND =
  /\b(?:seconds?|minutes?|centimetres?|metres?|points?|\d(?:cm|s|m)?)\s(?:behind|ahead of|clear of|adrift of|back from)\s(?:the\s)?$/;

export const isOfRival = (scene: Scene, span: AmountSpan): boolean => BEHIND.test(before(scene, span, 40));
