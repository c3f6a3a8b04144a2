/** From when and until when somebody held a record: `held the record until 2014`, `had it from 1935 to 1960`. */

import type { Person } from '../../../dataset/entries.ts';
import { dateOf } from '../../../domain/date.ts';
import { type Basis, type Claim, contradicted, supported } from '../../claim.ts';
import type { RecordSpan, SpanOf } from '../../reading/span.ts';
import { before, castOf, type Scene, spansOf } from '../../scene.ts';
import { overlaps } from '../achievements.ts';
import { markedIn } from '../firm.ts';
import { isGiven, type Reign, reignsHeld } from './reigns.ts';

const UNTIL = /\b(?:until|till)\s(?:in\s|the\s(?:end|spring|summer|autumn|beginning|start)\sof\s)?$/;
const YEARS = /^(\d{4})\s(?:to|until|till|and)\s(\d{4})$/;
const FROM = /\b(?:from|between)\s$/;
const TO = /^\s(?:to|until|till|and)\s$/;
/** From whoever had it to the day; nobody else's deed lies between. */
const HELD =
  /^(?:['’]s?)?(?:,?\swho)?\s(?:[^.;]|\.\d){0,60}?\b(?:held|holding|had|kept|owned|possessed|stood|lasted|survived|remained|was|been|endured)\s(?:[^.;]|\.\d){0,60}$/;
/** Of the mark itself. */
const STOOD = /\b(?:stood|lasted|survived|endured)\s[^.;]{0,40}$/;
/** `It stood from`: what the sentence before told. */
const IT =
  /^\W*(?:it|that|this|the\s(?:[a-z]+\s)?(?:record|mark|jump|throw|time|leap|vault|run))\s(?:had\s|then\s|has\s)?(?:stood|lasted|survived|endured|remained)\s/;
/** Behind the record, what something else is told by. */
const ELSE =
  /,|\b(?:not|never|beaten|broke|beat|lost|lowered|improved|set|won|ran|jumped|threw|cleared|retired|coached|champion|compet[a-z]+)\b/;

/** `that was not broken for 25 years, until`: no more than that it lasted. */
const LASTED =
  /\bnot\s(?:broken|beaten|bettered|surpassed|improved)\b|,(?:\s(?:only|right\sup|up))?(?=\s(?:until|till)\s|\s?$)/g;

type DateSpan = SpanOf<'date'>;

/** @returns what is said of both ends, each against the days of a reign */
export async function reignEnds(scene: Scene): Promise<readonly Claim[]> {
  const { lower } = scene.reading;
  const dates = spansOf(scene, 'date').filter(({ relative, date }) => !relative && Number.isFinite(date.first));
  const claims: Claim[] = [];
  for (const [at, span] of dates.entries()) {
    const ends = FROM.test(before(scene, span, 12))
      ? (yearsOf(lower, span) ?? daysOf(lower, span, dates[at + 1]))
      : undefined;
    if (ends) {
      const [first, last] = ends;
      claims.push(...(await judge(scene, first, 'set')), ...(await judge(scene, last, 'lost', span.start)));
    } else if (UNTIL.test(before(scene, span, 40)) && !claims.some(({ start }) => start === span.start))
      claims.push(...(await judge(scene, span, 'lost')));
  }
  return claims;
}

/** `1935 to 1960`, which is read as one stretch. */
function yearsOf(lower: string, span: DateSpan): readonly [DateSpan, DateSpan] | undefined {
  const years = YEARS.exec(lower.slice(span.start, span.end));
  const [, from, to] = years ?? [];
  if (!from || !to) return undefined;
  return [
    { ...span, date: dateOf(from), end: span.start + 4 },
    { ...span, date: dateOf(to), start: span.end - 4 },
  ];
}

/** `18 October 1968 to 30 August 1991`. */
function daysOf(lower: string, span: DateSpan, next: DateSpan | undefined): readonly [DateSpan, DateSpan] | undefined {
  return next && TO.test(lower.slice(span.end, next.start)) ? [span, next] : undefined;
}

interface Holder {
  readonly person: Person;
  readonly sure: boolean;
  /** The sentence that tells the record. */
  readonly where: Scene;
  readonly at: { readonly start: number; readonly end: number };
  readonly record: RecordSpan | undefined;
}

/** Whose record stood until a day: of whoever is named before it, or of the mark that the sentence before tells. */
function holderAt(scene: Scene, from: number): Holder | undefined {
  const { lower } = scene.reading;
  const named = castOf(scene).findLast(({ span }) => span.end <= from);
  if (!named) {
    const [earlier] = IT.test(lower) ? scene.before : [];
    const told = earlier ? castOf(earlier).filter(({ person }) => hasRecord(earlier, person)) : [];
    const [only, other] = new Map(told.map((each) => [each.person.id, each])).values();
    return earlier && only && !other
      ? { ...only, where: earlier, at: { start: from, end: from }, record: undefined }
      : undefined;
  }
  const words = lower.slice(named.span.end, from);
  const record = spansOf(scene, 'record').findLast((each) => each.end <= from);
  if (record && record.start >= named.span.end)
    return HELD.test(words) && !ELSE.test(tailOf(scene, record.end, from).replace(LASTED, ' '))
      ? { ...named, where: scene, at: record, record }
      : undefined;
  const mark = spansOf(scene, 'amount').findLast((each) => each.end <= from);
  return mark &&
    !record &&
    hasRecord(scene, named.person) &&
    STOOD.test(words) &&
    !ELSE.test(lower.slice(mark.end, from))
    ? { ...named, where: scene, at: mark, record: undefined }
    : undefined;
}

/** The words behind a record, and behind its mark: `3,000 metres record, 7:20.67, lasted from`. */
function tailOf(scene: Scene, end: number, from: number): string {
  const { lower } = scene.reading;
  const mark = spansOf(scene, 'amount').find((each) => each.start >= end && each.start - end <= 6 && each.end <= from);
  return mark ? lower.slice(mark.end, from).replace(/^,/, '') : lower.slice(end, from);
}

/** Whether a sentence gives a mark of somebody that was a record. */
const hasRecord = (where: Scene, person: Person): boolean =>
  markedIn(where, person).some(({ records }) => records.includes('world'));

async function judge(scene: Scene, date: DateSpan, end: 'set' | 'lost', from = date.start): Promise<readonly Claim[]> {
  const holder = holderAt(scene, from);
  if (!holder) return [];
  const { reigns, pinned } = await reignsHeld(scene, holder.at, holder.record, holder.person);
  const given = reigns.filter((each) => isGiven(holder.where, each));
  const likely = given.length > 0 ? given : reigns;
  const [first] = likely;
  if (!first) return [];
  // A mark that is told lasted until the next one.
  const isOfMark = holder.record === undefined;
  const days = (each: Reign): readonly string[] =>
    end === 'set' ? [each.set, ...each.also] : [each.lost, each.ended].flatMap((day) => day ?? []);
  const basis = (each: Reign): Basis => ({
    type: 'record-duration',
    span: date,
    subject: holder.person,
    claimed: `${end === 'set' ? 'since' : 'until'} ${date.date.text}`,
    asOf: each.lost ?? each.set,
    sources: each.sources,
  });
  const since = ({ also, set }: Reign) => (isOfMark ? set : (also.at(-1) ?? set));
  const until = ({ ended, lost }: Reign) => (isOfMark ? ended : lost);
  const reason = (each: Reign) =>
    `${holder.person.name} had the ${each.words} from ${since(each)}${each.lost ? ` to ${each.lost}` : ''}`;
  for (const each of likely) {
    const day = days(each).find((one) => overlaps(dateOf(one), date.date));
    if (day) return [supported(basis(each), { actual: day, reason: reason(each) })];
  }
  const ends = new Set(likely.map((each) => (end === 'set' ? since(each) : until(each))));
  const [only] = ends;
  if (!only || ends.size > 1 || !pinned || !holder.sure) return [];
  // A text older than the end cannot tell of it.
  if (dateOf(only).last > (scene.published ?? scene.today).first) return [];
  return [contradicted(basis(first), { actual: only, reason: reason(first) })];
}
