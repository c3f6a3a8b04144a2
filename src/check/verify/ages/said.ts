/** Which numbers of a sentence are ages, by the words around them. */
import { before, type Scene } from '../../scene.ts';
import type { AgeSpan, Read } from './age-read.ts';
import { ofBirthday } from './birthday-age.ts';
import { ofCount } from './count-age.ts';
import { ofPeriod } from './period-age.ts';

/** The age that the words around a number make of it. */
export function ageSaid(scene: Scene, span: AgeSpan): Read | undefined {
  if (START.test(before(scene, span))) return undefined;
  if (span.kind === 'period') return ofPeriod(scene, span);
  return span.kind === 'count' ? ofCount(scene, span) : ofBirthday(scene, span);
}

/** `coached him from the age of 14`: where a stretch of years begins or ends, whatever else is told of it. */
const START =
  /\b(?:from|since|until|till|beyond|below|under|over)\s(?:the\s)?age(?:\sof)?\s(?:just\s|only\s|about\s)?$/;
