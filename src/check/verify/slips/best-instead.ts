/**
 * A mark that is called the best somebody had, and is another one of his: `his previous best of 89.49`, who had thrown
 * 89.94 by then, `cleared 2.06, a Croatian record`, who has jumped 2.08. The best there was is one figure off.
 */
import { isPlaceOf } from '../../../domain/city.ts';
import { compareMarks } from '../../../domain/discipline.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { before, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, overlaps } from '../achievements.ts';
import { readingOf } from '../marks/mark-words.ts';
import { isSame, slipsBetween } from '../marks/performance.ts';
import { isNews } from './mark-meant.ts';

/** Before a mark that was the best until the one that is told. */
const PREVIOUS =
  /\b(?:previous|former|old|earlier|existing)\s(?:personal\s|lifetime\s|outdoor\s)?best(?:\s(?:mark|time|throw|jump|score))?,?\s(?:(?:was|had been|stood at|of|from|is)\s){1,2}(?:an?\s)?$/;
/** Beside a mark that is the best of a nation. */
const NATIONAL_BEFORE =
  /\b(?:national|[a-z]{3,12}(?:an|ian|ish|ese|ch|ss|i))\srecord\s(?:time\s|mark\s)?(?:of|is|was|stands at|stood at)\s(?:an?\s)?$/;
const NATIONAL_AFTER =
  /^(?:\s?c?m\b|\smet(?:re|er)s|\sseconds|\spoints)?,?\s(?:an?|the|his|her)\s(?:new\s)?(?:national|(?!(?:world|european|african|asian|american meeting)\b)[a-z]{3,12}(?:an|ian|ish|ese|ch|ss|i))\srecord\b/;

/** Of many nations. */
const AREA = /\b(?:european|asian|african|oceanian|south american|north american|continental)\srecord\b/;

/** @param each the mark of his that is written */
export function bestInstead(
  scene: Scene,
  span: AmountSpan,
  each: Achievement,
  contested: readonly Achievement[],
): Achievement | undefined {
  const { lower } = scene.reading;
  const left = before(scene, span, 60);
  const isPrevious = PREVIOUS.test(left);
  // `a European record of 9.84 in the semi-finals`: of the days of the news as well.
  if (!isPrevious && (isNews(scene, each) || AREA.test(left))) return undefined;
  if (!isPrevious && !NATIONAL_BEFORE.test(left) && !NATIONAL_AFTER.test(lower.slice(span.end, span.end + 40)))
    return undefined;
  const { kind } = each.discipline;
  const of = contested.filter(
    ({ discipline, environment, value, unit }) =>
      discipline === each.discipline && (unit === 'mm' || environment === each.environment) && value !== null,
  );
  const isBetter = (a: Achievement, b: Achievement) => compareMarks(kind, a.value as number, b.value as number) < 0;
  const told = spansOf(scene, 'amount').filter((other) => other !== span);
  const isTold = (one: Achievement) => told.some(({ readings }) => readings.some((reading) => isSame(reading, one)));
  const next = of.filter((other) => isBetter(other, each) && (isNews(scene, other) || isTold(other)));
  if (isPrevious && next.length === 0) return undefined;
  const until = isPrevious ? Math.min(...next.map(({ date }) => date.first)) : Number.POSITIVE_INFINITY;
  const [best] = of
    .filter(({ date }) => date.last < until)
    .sort((a, b) => compareMarks(kind, a.value as number, b.value as number));
  if (!best || !isBetter(best, each) || isTold(best) || slipsBetween(readingOf(span, best), best) !== 1)
    return undefined;
  if (isPrevious) return best;
  // `2.06, a Croatian record then, in 2007`: it was one in its day.
  const isThen = (one: Achievement) =>
    spansOf(scene, 'date').some(({ date }) => Number.isFinite(date.first) && overlaps(date, one.date)) ||
    spansOf(scene, 'place').some(({ name }) => isPlaceOf(one, name));
  const never = of.some((other) => isBetter(other, each) && other.date.last < each.date.first);
  return (never || isNews(scene, best) || isThen(best)) && !isThen(each) ? best : undefined;
}
