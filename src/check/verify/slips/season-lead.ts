/**
 * The best of a season: `throwing a world-leading 23.11`, `his world lead of 8.46m`, `the fastest time of the year, 21.58`.
 * Nobody leads the world with less than his own best of the year.
 */
import { compareMarks } from '../../../domain/discipline.ts';
import type { AmountSpan } from '../../reading/span.ts';
import type { Scene } from '../../scene.ts';
import type { Achievement } from '../achievements.ts';
import { contestedIn, isOfOrder } from '../marks/contest.ts';
import { isMissing, isUnlisted } from '../marks/depth.ts';
import { readingOf } from '../marks/mark-words.ts';
import { isWritten, slipsBetween } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import { settingOf } from '../setting.ts';
import { doneBy } from './beaten-mark.ts';

const CUE = /\b(?:lead(?:ing)?|(?:of|in) the (?:year|season)|this (?:year|season)|season['’]s)\b/;
/** Right before a mark. */
const BEFORE =
  /\b(?:world[- ](?:lead(?:ing)?|best)(?:\s(?:time|mark|throw|jump|height|distance|run))?(?:\s(?:of|at|with))?|(?:fastest|quickest|longest|highest|furthest|farthest)\s(?:time|mark|throw|jump|put|run|height)?\s?(?:(?:in the world\s)?(?:of|in) the (?:year|season)|(?:in the world\s)?this (?:year|season))(?:\s(?:of|with|in|at))?|season['’]s (?:world )?best(?:\s(?:time|mark|throw|jump))?(?:\s(?:of|is|was))?),?\s(?:an?\s|just\s)?$/;
/** Right behind it. */
const AFTER =
  /^(?:\s?m\b|\ssec[a-z]*|\smet[a-z]+|\spoints)?,?\s(?:is|was|remains|still|stands as|the|a|as|which|\s){1,4}(?:world[- ]lead(?:ing)?|(?:fastest|quickest|longest|highest|furthest|farthest)\s(?:[a-z]+\s){0,3}(?:of|this|in the) (?:the )?(?:year|season))\b/;

/** @returns the best of the year, where the mark that is written is one figure off */
export async function seasonLead(scene: Scene, span: AmountSpan, owner: Owner): Promise<Achievement | undefined> {
  const { lower } = scene.reading;
  if (!owner.sure || scene.published?.precision !== 'day' || !CUE.test(lower)) return undefined;
  if (!BEFORE.test(lower.slice(Math.max(0, span.start - 90), span.start)) && !AFTER.test(lower.slice(span.end)))
    return undefined;
  if (isUnlisted(lower) || /\b(?:then|at the time|indoors?)\b/.test(lower)) return undefined;
  const all = doneBy(scene, owner.person);
  const setting = settingOf(scene, span, owner);
  const contested = await contestedIn(scene, span, setting, all);
  const year = scene.published.text.slice(0, 4);
  const season = contested.filter(({ date }) => date.text.startsWith(year));
  if (season.some((each) => isWritten(span, each))) return undefined;
  const of = season.filter((each) => isOfOrder(span, each));
  const best = [...of].sort((a, b) => compareMarks(a.discipline.kind, a.value as number, b.value as number))[0];
  if (!best || of.some(({ discipline }) => discipline !== best.discipline)) return undefined;
  const amount = readingOf(span, best);
  if (slipsBetween(amount, best) !== 1) return undefined;
  // A lead of the spring may have been bettered since.
  const isBetter = compareMarks(best.discipline.kind, amount.value, best.value as number) < 0;
  const day = scene.published.last;
  return isBetter || isMissing(span.readings, all, new Set([best.discipline]), day) ? best : undefined;
}
