/**
 * The mark of a round that the words name: `in the semi-final she ran 21.56`, `10.02 in the heats`. Lists tell the round
 * a mark was made in; whoever has one there, in the championship or meeting that is spoken of, has no other of it.
 */
import type { AmountSpan } from '../../reading/span.ts';
import { after, before, type Scene, spansOf } from '../../scene.ts';
import type { Achievement } from '../achievements.ts';
import { readingOf } from '../marks/mark-words.ts';
import { conflictsOf, isSame, slipsBetween } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import type { Setting } from '../setting.ts';
import { isNews } from '../slips/mark-meant.ts';
import { isOfStopWatch, isToldBeside } from './raced-mark.ts';
import { isTold, toldRace } from './told-race.ts';

const ROUND =
  '(semi-?finals?|semis?|quarter-?finals?|(?:first[\\s-]round\\s)?heats?|first round|qualifying(?: round)?|qualification)';
const BEHIND = new RegExp(`^(?:\\s?m\\b|\\ssec[a-z]*)?,?\\s(?:in|from)\\s(?:the|her|his|their)\\s${ROUND}\\b`);
const TO_WIN = new RegExp(
  `^(?:\\s?m\\b|\\ssec[a-z]*)?\\sto\\s(?:win|take|survive|get through|come through)\\s(?:the|her|his)\\s${ROUND}\\b`,
);
const AHEAD = new RegExp(
  `\\b(?:an?|the|her|his|their|first|second|third)\\s${ROUND}(?!\\s(?:and|or|to)\\b)(?:\\s(?!(?:and|but|then|before|after|final)\\b)[a-zà-ɏ’'-]+){0,6},?\\s(?:an?\\s|in\\s|with\\s)?$`,
);
/** How the lists write the round: `1sf1`, `3h2`, `q`. */
const WRITTEN: readonly (readonly [RegExp, RegExp])[] = [
  [/^semi/, /^\d*sf/],
  [/^quarter/, /^\d*qf/],
  [/^qualif/, /^\d*q\d*$/],
  [/^(?:first|heat)/, /^\d*h/],
];

/** The mark of the round told, where one is written that is one figure off. */
export async function roundMark(
  scene: Scene,
  span: AmountSpan,
  { possessor, sure }: Owner,
  setting: Setting,
  contested: readonly Achievement[],
): Promise<Achievement | undefined> {
  if (possessor || !sure) return undefined;
  const written = roundTold(scene, span);
  if (!written) return undefined;
  const told = toldRace(scene, span, setting);
  // `won in 9.63, after a semi-final in 9.87`: the other mark of his tells the race.
  const besides = contested.filter((each) => isToldBeside(scene, span, each));
  const found: Achievement[] = [];
  for (const each of contested) {
    if (each.value === null || !written.test(each.round ?? '')) continue;
    if (!isNews(scene, each) && !isTold(scene, each, told) && !besides.some((other) => isOfSame(each, other))) continue;
    if ((await conflictsOf(scene.facts, each, setting)).length === 0) found.push(each);
  }
  const [only] = found;
  if (!only || found.some(({ value, date }) => value !== only.value || date.text !== only.date.text)) return undefined;
  const amount = readingOf(span, only);
  if (amount.unit !== only.unit || slipsBetween(amount, only) !== 1) return undefined;
  if (isOfStopWatch(span, only) || isToldBeside(scene, span, only)) return undefined;
  // The very mark, made in another round of those days.
  const has = contested.some(
    (each) =>
      Math.abs(each.date.first - only.date.first) < DAYS && span.readings.some((reading) => isSame(reading, each)),
  );
  return has ? undefined : only;
}

const isOfSame = (each: Achievement, other: Achievement): boolean =>
  each.discipline === other.discipline &&
  (each.event !== undefined
    ? each.event === other.event
    : each.city === other.city && Math.abs(each.date.first - other.date.first) < DAYS);

/** Days of a championship. */
const DAYS = 10;

function roundTold(scene: Scene, span: AmountSpan): RegExp | undefined {
  const last = spansOf(scene, 'amount').findLast(({ end }) => end <= span.start);
  const left = before(scene, span, Math.min(70, span.start - (last?.end ?? 0)));
  const word = (BEHIND.exec(after(scene, span)) ?? TO_WIN.exec(after(scene, span)) ?? AHEAD.exec(left))?.[1];
  return word === undefined ? undefined : WRITTEN.find(([said]) => said.test(word))?.[1];
}
