/**
 * Time between two things a text tells of: `6.19m in March 2022, and 13 days later 6.20m`, `a year after winning in
 * 2:01:53`, `two weeks later`.
 *
 * Each end is the day of a mark or a date that stands beside it. Nothing is said where an end is not pinned down.
 */
import { preferred } from '../../dataset/person-facts.ts';
import { calendarOf, yearsBetween } from '../../domain/calendar.ts';
import type { PartialDate } from '../../domain/date.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported } from '../claim.ts';
import { CARDINAL, cardinalOf } from '../reading/numbers.ts';
import { castOf, type Scene, spansOf } from '../scene.ts';
import { winsApart } from '../verify/differences/between-wins.ts';
import { deedEnds } from '../verify/differences/deed-ends.ts';
import { type End, endBefore, endsOf, fromTo, isOnes } from '../verify/differences/ends-told.ts';
import { timeTold } from '../verify/differences/times.ts';

const SAID = new RegExp(
  `(?<![A-Za-zÀ-ɏ0-9-])(\\d{1,3}|${CARDINAL}|an?)\\s(day|week|month|year)s?(?:\\sto\\sthe\\s(?:very\\s)?day)?\\s(later|after|earlier|before|apart|on(?=[,.;]|\\s(?:he|she|in)\\b))(?![A-Za-zÀ-ɏ])`,
  'gi',
);
/** `within 38 days`, `in the space of three weeks`. */
const WITHIN = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:within|inside|(?:in|over)\\sthe\\sspace\\sof)\\s(?:just\\s|only\\s|barely\\s)?(\\d{1,3}|${CARDINAL}|an?)\\s(day|week|month|year)s?(?![A-Za-zÀ-ɏ])(?!\\s(?:of|after|later))`,
  'gi',
);

export const duration: ClaimReader = {
  types: ['duration'],
  cue: /(?:day|week|month|year)s?[\s-](?:later|after|earlier|before|apart|on|separat|to the|between|lay|lie|pass|elaps|interval|gap|break|wait|absence|pause|drought|hiatus)|within|inside|space of|between|\btook\b|need/,
  async read(scene) {
    const claims: Claim[] = [];
    const { text } = scene.reading;
    for (const match of text.matchAll(WITHIN)) {
      const [said, number = '', unit = ''] = match;
      const count = /^an?$/i.test(number) ? 1 : cardinalOf(number);
      const ends = await endsOf(scene);
      const [from, to] = [...ends].sort((a, b) => (a.days[0]?.first ?? 0) - (b.days[0]?.first ?? 0));
      if (count === undefined || ends.length !== 2 || !from?.person || !to?.person) continue;
      const span = { start: match.index, end: match.index + said.length };
      claims.push(...judge(scene, span, count, unit.toLowerCase(), [from, to], true));
    }
    const aside: { readonly start: number; readonly end: number }[] = [];
    for (const match of text.matchAll(SAID)) {
      const [said, number = '', unit = '', word = ''] = match;
      const count = /^an?$/i.test(number) ? 1 : cardinalOf(number);
      if (count === undefined || scene.claims.some(({ start, end }) => start <= match.index && match.index < end))
        continue;
      const ends = await endsOf(scene);
      const earlier = ends.filter(({ at }) => at < match.index);
      // `6.17m in Torun and 6.18m in Glasgow a week later`: behind both.
      if (/^(?:later|apart|on)$/i.test(word) && !ends.some(({ at }) => at > match.index) && earlier.length === 2) {
        const span = { start: match.index, end: match.index + said.length };
        const ordered = /apart/i.test(word)
          ? [...earlier].sort((a, b) => (a.days[0]?.first ?? 0) - (b.days[0]?.first ?? 0))
          : earlier;
        if (earlier.every(({ person }) => person))
          claims.push(...judge(scene, span, count, unit.toLowerCase(), ordered));
        continue;
      }
      const left = ends.filter(({ at }) => at < match.index).at(-1) ?? (await endBefore(scene, match.index));
      const right = ends.find(({ at }) => at > match.index);
      // `Four years after running 2:01:39, he ran 2:01:09`.
      const [one, two] = ends;
      if (/^after$/i.test(word) && !left && match.index === 0 && ends.length === 2 && one?.person && two?.person) {
        claims.push(...judge(scene, { start: 0, end: said.length }, count, unit.toLowerCase(), ends));
        continue;
      }
      // `Kipyegon, a week after her 3:49.11 in Florence, ran 14:05.20`: from the one to the other.
      const [next, then] = ends.filter(({ at }) => at > match.index);
      if (/^after$/i.test(word) && !left && next?.person && then?.person) {
        const span = { start: match.index, end: match.index + said.length };
        const between = text.slice(span.end, then.at);
        aside.push(span);
        if (/^[^,;.]*,\s/.test(between.replace(/\d[.,]\d/g, '')) && isOnes(next, then, scene))
          claims.push(...judge(scene, span, count, unit.toLowerCase(), [next, then]));
        continue;
      }
      // `He had cleared 6.29 34 days before.`: before what the last sentence told.
      const told =
        /^(?:before|earlier)$/i.test(word) && !right && earlier.length === 1 ? await endBefore(scene, 0) : undefined;
      if (left?.person && told?.person) {
        const span = { start: match.index, end: match.index + said.length };
        claims.push(...judge(scene, span, count, unit.toLowerCase(), [left, told]));
        continue;
      }
      // `faster than the 2:04:26 he had run a year earlier, when he broke Tergat's 2:04:55`: before what was told first.
      const [former, latter] = /^(?:earlier|before)$/i.test(word) ? earlier.slice(-2) : [];
      const back = former?.person && latter?.person ? { former, latter } : undefined;
      if (back) {
        const span = { start: match.index, end: match.index + said.length };
        const told = judge(scene, span, count, unit.toLowerCase(), [back.latter, back.former]);
        if (told.some(({ verdict }) => verdict === 'supported')) {
          claims.push(...told);
          continue;
        }
        if (/^,?\s(?:when|as|where|while)\b/.test(scene.reading.lower.slice(match.index + said.length))) continue;
      }
      if (!left || !right) continue;
      // `Coe ran 3:48.53, Ovett 3:48.40 a week later, and Coe 3:47.33`: of the two that stand before it.
      const listed = /^(?:later|on)$/i.test(word) && earlier.length > 1 ? earlier.slice(-2) : [];
      const last = { start: match.index, end: match.index + said.length };
      const stated = listed.every(({ person }) => person) ? judge(scene, last, count, unit.toLowerCase(), listed) : [];
      if (stated.some(({ verdict }) => verdict === 'supported')) {
        claims.push(...stated);
        continue;
      }
      const forward = /later|before|on/i.test(word);
      claims.push(
        ...judge(
          scene,
          { start: match.index, end: match.index + said.length },
          count,
          unit.toLowerCase(),
          forward ? [left, right] : [right, left],
        ),
      );
    }
    for (const span of spansOf(scene, 'period')) {
      const isOther = (each: Claim) => each.start < span.end && span.start < each.end;
      const isAside = aside.some(({ start, end }) => start < span.end && span.start < end);
      const deed = isAside || [...scene.claims, ...claims].some(isOther) ? undefined : await deedEnds(scene, span);
      if (deed) {
        const { person, sure, from, to } = deed;
        const end = { at: span.start, sure, person: undefined };
        claims.push(
          ...judge(scene, span, span.count, span.unit, [
            { ...end, days: [from.date], sources: from.sources },
            { ...end, days: [to], sources: preferred(person, 'died')?.sources ?? [] },
          ]),
        );
        continue;
      }
      const apart = isAside || [...scene.claims, ...claims].some(isOther) ? undefined : await winsApart(scene, span);
      if (apart) {
        const end = { at: span.start, sure: apart.sure, person: undefined };
        const judged = apart.pairs.flatMap(([from, to]) =>
          judge(scene, span, span.count, span.unit, [
            { ...end, days: [from.date], sources: from.sources },
            { ...end, days: [to.date], sources: to.sources },
          ]),
        );
        const [best] = judged.filter(({ verdict }) => verdict === 'supported');
        claims.push(...(best ? [best] : apart.loosely ? [] : judged.slice(0, 1)));
        continue;
      }
      const between = isAside || [...scene.claims, ...claims].some(isOther) ? [] : await fromTo(scene, span);
      if (between.length === 2) {
        claims.push(...judge(scene, span, span.count, span.unit, between));
        continue;
      }
      const told =
        isAside || [...scene.claims, ...claims].some(isOther) ? undefined : await timeTold(scene, span, 'duration');
      if (told) claims.push(told);
    }
    return claims;
  },
};

function judge(
  scene: Scene,
  span: { start: number; end: number },
  count: number,
  unit: string,
  [from, to]: readonly End[],
  atMost = false,
): Claim[] {
  if (!from || !to) return [];
  const [first, second] = [from.days[0], to.days[0]];
  if (!first || !second) return [];
  const subject = castOf(scene)[0]?.person;
  const basis: Basis = {
    type: 'duration',
    span,
    subject,
    claimed: `${count} ${unit}${count === 1 ? '' : 's'}`,
    asOf: second.text,
    sources: [...from.sources, ...to.sources],
  };
  for (const start of from.days) {
    for (const end of to.days) {
      if (fits(start, end, count, unit) || (atMost && isWithin(start, end, count, unit)))
        return [supported(basis, { actual: apart(start, end, unit), reason: `${start.text} to ${end.text}` })];
    }
  }
  // Another way round, or years off where days are said: something else is counted.
  const days = second.first - first.first;
  const said = count * DAYS[unit as keyof typeof DAYS];
  if (days <= 0 || days > said * 5 || said > days * 5) return [];
  return [
    contradictedIf(from.sure && to.sure, basis, {
      actual: apart(first, second, unit),
      reason: `${first.text} to ${second.text}`,
    }),
  ];
}

/** `within a month` is any time up to it; of days that are counted nobody adds as many again. */
function isWithin(from: PartialDate, to: PartialDate, count: number, unit: string): boolean {
  const days = to.first - from.first;
  const said = count * DAYS[unit as keyof typeof DAYS];
  return days <= said + 1 && (unit !== 'day' || said <= days * 1.5 || said <= 7);
}

const DAYS = { day: 1, week: 7, month: 30.4, year: 365.25 } as const;

function fits(from: PartialDate, to: PartialDate, count: number, unit: string): boolean {
  const days = to.first - from.first;
  if (unit === 'day') return days === count;
  if (unit === 'week') return Math.abs(days - count * 7) <= 4;
  if (unit === 'month') return Math.abs(days - count * 30.4) <= 20;
  const calendar = calendarOf(to.first).year - calendarOf(from.first).year;
  return [yearsBetween(from.first, to.first), Math.round(days / 365.25), calendar].includes(count);
}

function apart(from: PartialDate, to: PartialDate, unit: string): string {
  const days = to.first - from.first;
  const n =
    unit === 'year'
      ? yearsBetween(from.first, to.first)
      : unit === 'day'
        ? days
        : Math.round(days / DAYS[unit as keyof typeof DAYS]);
  return n === 0 ? `${days} days` : `${n} ${unit}${n === 1 ? '' : 's'}`;
}
