/**
 * Time between two things a text tells of: `6.19m in March 2022, and 13 days later 6.20m`, `a year after winning in
 * 2:01:53`, `two weeks later`.
 *
 * Each end is the day of a mark or a date that stands beside it. Nothing is said where an end is not pinned down.
 */
import { preferred } from '../../dataset/person-facts.ts';
import { calendarOf, yearsBetween } from '../../domain/calendar.ts';
import { dateOf, type PartialDate } from '../../domain/date.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported } from '../claim.ts';
import { CARDINAL, cardinalOf } from '../reading/numbers.ts';
import { castOf, type Scene, spansOf } from '../scene.ts';
import { type Achievement, achievementsOf } from '../verify/achievements.ts';
import { roleOf, settingOf } from '../verify/attach.ts';
import { deedEnds } from '../verify/differences/deed-ends.ts';
import { timeTold } from '../verify/differences/times.ts';
import { conflictsOf, isSame } from '../verify/marks/performance.ts';
import { ownerOf } from '../verify/owner.ts';
import { deathsOf } from '../verify/people/deaths.ts';

const SAID = new RegExp(
  `(?<![A-Za-zÀ-ɏ0-9-])(\\d{1,3}|${CARDINAL}|an?)\\s(day|week|month|year)s?\\s(later|after|earlier|before|apart|on(?=[,.;]|\\s(?:he|she|in)\\b))(?![A-Za-zÀ-ɏ])`,
  'gi',
);
/** `within 38 days`, `in the space of three weeks`. */
const WITHIN = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?:within|inside|(?:in|over)\\sthe\\sspace\\sof)\\s(?:just\\s|only\\s|barely\\s)?(\\d{1,3}|${CARDINAL}|an?)\\s(day|week|month|year)s?(?![A-Za-zÀ-ɏ])(?!\\s(?:of|after|later))`,
  'gi',
);

/** Days something can have happened on, the likeliest first. */
interface End {
  readonly days: readonly PartialDate[];
  readonly at: number;
  readonly sure: boolean;
  readonly sources: readonly string[];
  readonly person: Achievement | undefined;
}

export const duration: ClaimReader = {
  types: ['duration'],
  cue: /(?:day|week|month|year)s?\s(?:later|after|earlier|before|apart|on|separat)|within|inside|space of/,
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
      const told =
        isAside || [...scene.claims, ...claims].some(isOther) ? undefined : await timeTold(scene, span, 'duration');
      if (told) claims.push(told);
    }
    return claims;
  },
};

/** Whether two marks are of one person of the sentence. */
const isOnes = ({ person: a }: End, { person: b }: End, scene: Scene): boolean =>
  castOf(scene).some(({ person }) => {
    const own = achievementsOf(person, scene.facts.lexicons.rules);
    return own.some((each) => each === a) && own.some((each) => each === b);
  });

/** `Two weeks later she ran`: counted from what the sentence before told last. */
async function endBefore(scene: Scene, start: number): Promise<End | undefined> {
  const [last] = scene.before;
  if (!last || !/^\W*(?:(?:just|only|barely|exactly|and|then|but)\s)*$/i.test(scene.reading.text.slice(0, start)))
    return undefined;
  const [only, ...more] = await endsOf(last);
  if (!only || more.length > 0) return undefined;
  // `She had run 14:13 on New Year's Eve. Two months later`: later than that, or than what is told.
  return /\bhad\s/.test(last.reading.lower.slice(0, only.at)) ? { ...only, sure: false } : only;
}

/** The marks of a sentence that have a day, and the dates that stand for something else. */
async function endsOf(scene: Scene): Promise<readonly End[]> {
  const ends: End[] = [];
  const used = new Set<number>();
  for (const span of spansOf(scene, 'amount')) {
    if (roleOf(scene, span) !== 'mark') continue;
    const owner = ownerOf(scene, span) ?? followerOf(scene, span);
    if (!owner) continue;
    const setting = settingOf(scene, span, owner);
    const same = achievementsOf(owner.person, scene.facts.lexicons.rules).filter((each) =>
      span.readings.some((reading) => isSame(reading, each)),
    );
    const found: Achievement[] = [];
    // The day of the first of two marks stands before the second as well.
    for (const dates of [setting.dates, []]) {
      for (const each of found.length === 0 ? same : [])
        if ((await conflictsOf(scene.facts, each, { ...setting, dates })).length === 0) found.push(each);
    }
    const days = found
      .filter(({ date }) => date.precision === 'day')
      .sort((a, b) => b.records.length - a.records.length || a.date.first - b.date.first);
    for (const { start } of setting.dates) used.add(start);
    if (days.length > 0)
      ends.push({
        days: days.map(({ date }) => date),
        at: span.start,
        sure: owner.sure && (days.length === 1 || (days[0]?.records.length ?? 0) > 0),
        sources: days[0]?.sources ?? [],
        person: days[0],
      });
  }
  for (const { start, end, people } of deathsOf(scene)) {
    const [who] = people;
    const died = who && preferred(who.person, 'died');
    const dated = spansOf(scene, 'date').some((span) => span.start >= end && span.start - end < 60);
    if (died && people.length === 1 && !dated && dateOf(died.value).precision === 'day')
      ends.push({ days: [dateOf(died.value)], at: start, sure: who.sure, sources: died.sources, person: undefined });
  }
  for (const { start, date, relative } of spansOf(scene, 'date'))
    if (!relative && !used.has(start) && date.precision === 'day')
      ends.push({ days: [date], at: start, sure: true, sources: [], person: undefined });
  return ends.sort((a, b) => a.at - b.at);
}

/** Whoever acts after an opening: `After running 2:01:39, Kipchoge`. */
function followerOf(scene: Scene, { start, end }: { readonly start: number; readonly end: number }) {
  const people = castOf(scene).filter(({ span }) => !span.possessive);
  const [first] = people;
  return first && first.span.start >= end && !/[;:]/.test(scene.reading.text.slice(0, start))
    ? { ...first, possessor: false }
    : undefined;
}

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
