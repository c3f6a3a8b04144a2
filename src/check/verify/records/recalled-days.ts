/**
 * The day a sentence gives what the sentence before tells: `It was run in Rome in 1999`, `Both were set in Berlin in
 * August 2009`, `The jump came on 30 August 1991`. Held against the days of all the marks that are told there.
 */
import { isPlaceOf } from '../../../domain/city.ts';
import type { SpanOf } from '../../reading/span.ts';
import { before, castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, overlaps } from '../achievements.ts';
import { marksTold, type Told } from '../differences/told.ts';
import { isAbsolute } from '../marks/dated-marks.ts';

export interface RecalledDay {
  readonly date: SpanOf<'date'>;
  readonly told: readonly [Told, ...Told[]];
  readonly agrees: boolean;
  readonly sure: boolean;
}

const ONE =
  '(?:it|that|this|the\\s(?:[a-z]+\\s)?(?:record|mark|time|throw|jump|vault|run|leap|race|performance|height|effort))';
const MANY =
  '(both|they|these|the\\stwo|all\\s(?:two|three|four|of\\sthem)|each)(?:\\s(?:marks|records|times|of\\s(?:them|these)))?';
/** Up to the day, how and where it was made. */
const RECALLED = new RegExp(
  `^\\W*(?:${ONE}|${MANY})\\s(?:(?:was|were|had\\sbeen|is|are|all|also)\\s){0,2}(?:set|run|thrown|jumped|made|achieved|recorded|clocked|established|dates?(?:\\sback\\sto)?|came|happened|took\\splace|in)\\b([^;:.()]{0,70})$`,
);
/** What is not its day. */
const ELSE =
  /\b(?:and|but|until|till|since|before|after|when|while|by|broken|beaten|not|never|ratified|again|than|next|equal[a-z]*)\b/;

/** @returns nothing where the sentence names anybody, or it is not clear what is told */
export function recalledDays(scene: Scene): readonly RecalledDay[] {
  const [earlier] = scene.before;
  if (!earlier || castOf(scene).some(({ span }) => span.via !== 'pronoun')) return [];
  if (spansOf(scene, 'person').some(({ via }) => via !== 'pronoun')) return [];
  const dates = spansOf(scene, 'date').filter((each) => isAbsolute(each));
  const [date] = dates;
  const said = date && RECALLED.exec(before(scene, date, 140));
  if (!date || !said || date.start > 140 || ELSE.test(said[2] ?? '')) return [];
  const told = marksTold(scene).filter(({ back, each }) => back === 1 && each.date.precision === 'day');
  const [first, ...rest] = mainOf(told);
  const isMany = said[1] !== undefined;
  if (!first || isMany !== rest.length > 0) return [];
  const all: readonly [Told, ...Told[]] = [first, ...rest];
  // Of another place it is another thing that is told.
  const places = spansOf(scene, 'place').filter(({ known, end }) => known && end <= date.start);
  if (!all.every(({ each }) => places.every(({ name }) => isPlaceOf(each, name)))) return [];
  const days = all.filter(({ each }) => overlaps(each.date, date.date));
  const agrees = days.length === all.length;
  if (!agrees && days.length > 0) return [];
  const isOne = new Set(all.map(({ each }) => each.date.text.slice(0, 7))).size === 1;
  return [{ date, told: all, agrees, sure: isOne && dates.length === 1 }];
}

/** Of each mark the day it was made: of several that of the record; none where it cannot be told. */
function mainOf(told: readonly Told[]): readonly Told[] {
  const spans = [...new Set(told.map(({ span }) => span))];
  const main = spans.map((span) => {
    const all = told.filter((each) => each.span === span);
    const records = all.filter(({ each }) => isRecord(each));
    const some = records.length > 0 ? records : all;
    return new Set(some.map(({ each }) => each.date.text)).size === 1 ? some[0] : undefined;
  });
  return main.every((each) => each !== undefined) ? main : [];
}

const isRecord = ({ records }: Achievement): boolean => records.includes('world');
