import { type Age, ageOn } from '../../../domain/age.ts';
import { birthdayIn, calendarOf, isoDay } from '../../../domain/calendar.ts';
import type { PartialDate } from '../../../domain/date.ts';
import { type Basis, type Claim, contradictedIf, supported, unknown } from '../../claim.ts';
import { type Scene, spansOf } from '../../scene.ts';
import { achievementsOf } from '../achievements.ts';
import type { FromBirthday } from './age-read.ts';
import { WEEK, YEAR } from './days.ts';
import type { AgeMention } from './mentions.ts';
import type { SaidDay } from './told-days.ts';

export const ageWords = ({ min, max }: Age) => (min === max ? String(min) : `${min} or ${max}`);

/** Years off at which `the 23-year-old` is likely somebody else. */
const FAR = 4;

/** `would have turned 26 in October`, of the dead: on the birthday after the death, or on the one of the report. */
export function unlived(
  { person, years, sure }: AgeMention,
  birth: PartialDate,
  died: PartialDate | undefined,
  published: PartialDate | undefined,
  basis: (day?: PartialDate) => Basis,
): Claim {
  const rule = `${person.name} was born ${birth.text}`;
  const last = died && ageOn(birth, died);
  const now = published && ageOn(birth, published);
  if (!last || !now || !died || !published) return unknown(basis(published), 'unclear-date', rule);
  const next = { actual: String(last.max + 1), reason: `${rule} and died ${died.text}, at ${ageWords(last)}` };
  const fits = (age: Age) => age.min <= years && years <= age.max + 1;
  if (years > last.min && (fits(last) || fits(now)))
    return supported(basis(published), { ...next, actual: String(years) });
  return published.first - died.last > YEAR || !last.exact
    ? unknown(basis(published), 'unclear-date', next.reason)
    : contradictedIf(sure, basis(published), next);
}

/** `22 years, 245 days old when he won`: on the day of something he did; undefined where he did nothing on such a day. */
export function toTheDay(
  scene: Scene,
  { person, years, days, sure }: AgeMention,
  birth: PartialDate,
  basis: (day?: PartialDate) => Basis,
): Claim | undefined {
  if (days === undefined || birth.precision !== 'day') return undefined;
  const born = calendarOf(birth.first);
  const done = achievementsOf(person, scene.facts.lexicons.rules).filter(({ date }) => date.precision === 'day');
  for (const off of [0, 1, -1]) {
    const day = birthdayIn(born.year + years + off, born) + days;
    const deed = done.find(({ date }) => date.first === day);
    if (!deed) continue;
    const actual = `${years + off} years ${days} days`;
    const judged = { actual, reason: `${person.name} was born ${birth.text}: ${actual} on ${deed.date.text}` };
    return off === 0 ? supported(basis(deed.date), judged) : contradictedIf(sure, basis(deed.date), judged);
  }
  return undefined;
}

/** `born 24 years ago`: full years, or those of the calendar. */
export function bornAgo(
  { person, years, sure }: AgeMention,
  birth: PartialDate,
  published: PartialDate | undefined,
  basis: (day?: PartialDate) => Basis,
): Claim {
  const on = published && ageOn(birth, published);
  const rule = `${person.name} was born ${birth.text}`;
  if (!published || !on) return unknown(basis(published), 'unclear-date', rule);
  const calendar = calendarOf(published.first).year - calendarOf(birth.first).year;
  if (on.min <= years && years <= Math.max(on.max, calendar))
    return supported(basis(published), { actual: String(years), reason: rule });
  return contradictedIf(sure, basis(published), {
    actual: ageWords(on),
    reason: `${rule}, ${ageWords(on)} years before ${published.text}`,
  });
}

/** `turned 24 last December`, `turns 25 on 2 December`: the birthday itself. */
export function turned(
  scene: Scene,
  mention: AgeMention,
  birth: PartialDate,
  basis: (day?: PartialDate) => Basis,
): Claim {
  const { person, years, sure, end } = mention;
  const { published, reading } = scene;
  const rule = `${person.name} was born ${birth.text}`;
  const birthday = (first: boolean) =>
    birthdayIn(calendarOf(birth.first).year + years, calendarOf(first ? birth.first : birth.last));
  const [from, to] = [birthday(true), birthday(false)];
  const right = reading.lower.slice(end, end + 45);
  const future =
    /\b(?:turns|turning|will|turn)\b/.test(reading.lower.slice(Math.max(0, mention.start - 14), mention.start)) ||
    /\b(?:next (?:week|month|year|[a-z]+day)|tomorrow|later this)\b/.test(right) ||
    (/\bcelebrates\s(?:his|her)\s$/.test(reading.lower.slice(Math.max(0, mention.start - 20), mention.start)) &&
      /^\sbirthday\s(?:on|in|next)\s/.test(right));
  const dates = spansOf(scene, 'date');
  // `Twelve days ago she turned 70`: the day the sentence opens with.
  const [opening] = dates.length === 1 ? dates : [];
  const when =
    dates.find(
      (span) => span.start >= end && span.start - end < 30 && !/[.;]/.test(reading.text.slice(end, span.start)),
    ) ?? (opening?.relative && opening.date.precision === 'day' && opening.start <= 3 && !future ? opening : undefined);
  const month =
    /^\s(?:in|this|next|on)\s(?:[A-Za-zÀ-ɏ]+\s)?(january|february|march|april|may|june|july|august|september|october|november|december)\b/.exec(
      right,
    )?.[1];
  const said = basis(when && !future ? when.date : published);
  if (!published) return unknown(said, 'unclear-date', rule);
  // A year is enough for what is to come or has just been.
  // `turns 32 on Friday`: not the birthday of the year after.
  const isNear =
    future && when?.relative === true && when.date.precision === 'day' && when.date.first - published.last < 32;
  const near = from - published.last <= (isNear ? 40 : future ? 366 : 7) && published.first - to <= (future ? 7 : 366);
  const monthFits = month === undefined || birth.precision !== 'day' || isMonth(birth, month);
  const dayFits = !when || future || (from <= when.date.last + 1 && when.date.first - 1 <= to);
  if (near && (future ? monthFits : dayFits))
    return supported(said, { actual: dateText(years, from, to), reason: `${rule}: ${dateText(years, from, to)}` });
  if (!future && when && !when.relative && dayFits)
    return supported(said, { actual: dateText(years, from, to), reason: rule });
  const recent = /\b(?:just|recently|only)\s(?:turned|celebrated)\b/.test(reading.lower);
  const last = birth.precision === 'day' ? lastBirthday(birth, published.first) : undefined;
  if (
    !future &&
    (!when || (when.date.first <= (last?.day ?? 0) && (last?.day ?? 0) <= when.date.last)) &&
    last &&
    last.ago <= WEEK &&
    Math.abs(last.years - years) <= FAR
  )
    return contradictedIf(sure, said, {
      actual: dateText(last.years, last.day, last.day),
      reason: `${rule}: ${dateText(last.years, last.day, last.day)}`,
    });
  if (birth.precision !== 'day' || !(future || when || recent))
    return unknown(said, 'unclear-date', `${rule}; the day the birthday is said for is not clear`);
  const held = future || !when ? published : when.date;
  const on = ageOn(birth, { ...held, first: held.last });
  if (!on) return unknown(said, 'unclear-date', rule);
  // On the day itself.
  const isThen = [-1, 0, 1].find((off) => on.exact && isBirthday(birth, held.last + off));
  const actual = near
    ? years
    : isThen !== undefined
      ? yearsOn(birth, held.last + isThen)
      : future
        ? on.max + 1
        : on.max;
  const day = birthdayIn(calendarOf(birth.first).year + actual, calendarOf(birth.first));
  if (actual === years && when?.relative) return unknown(said, 'unclear-date', rule);
  return contradictedIf(sure, said, {
    actual: dateText(actual, day, day),
    reason: `${rule}: ${dateText(actual, day, day)}`,
  });
}

const isBirthday = (birth: PartialDate, day: number): boolean =>
  birthdayIn(calendarOf(day).year, calendarOf(birth.first)) === day;

const yearsOn = (birth: PartialDate, day: number): number => calendarOf(day).year - calendarOf(birth.first).year;

/** The birthday before a day: one of this week is meant, whatever number is given it. */
function lastBirthday(birth: PartialDate, on: number) {
  const { year } = calendarOf(on);
  const born = calendarOf(birth.first);
  const day = [year, year - 1].map((each) => birthdayIn(each, born)).find((each) => each <= on);
  return day === undefined ? undefined : { day, ago: on - day, years: calendarOf(day).year - born.year };
}

/** `two days after his 20th birthday`: the birthday that lies so far from the day the sentence tells of. */
export function fromBirthday(
  scene: Scene,
  mention: AgeMention & { readonly birthday: FromBirthday },
  days: readonly SaidDay[],
  birth: PartialDate,
  basis: (day?: PartialDate) => Basis,
): Claim {
  const { person, years, sure, birthday } = mention;
  const rule = `${person.name} was born ${birth.text}`;
  const told = days.find(({ firm, loose }) => firm && !loose)?.on;
  const { published } = scene;
  const unclear = unknown(
    basis(told ?? published),
    'unclear-date',
    `${rule}; the day the birthday is said for is not clear`,
  );
  if (birth.precision !== 'day') return unclear;
  const judged = (birthday.ofTold ? [told] : [told, published]).flatMap((day): readonly Claim[] => {
    if (day?.precision !== 'day') return [];
    const give = birthday.give + (day === told ? 0 : WEEK);
    const { year } = calendarOf(day.first);
    const near = [year - 1, year, year + 1].find(
      (each) => Math.abs(birthdayIn(each, calendarOf(birth.first)) - day.first - birthday.days) <= give,
    );
    if (near === undefined) return [];
    const date = birthdayIn(near, calendarOf(birth.first));
    const actual = near - calendarOf(birth.first).year;
    const truth = { actual: dateText(actual, date, date), reason: `${rule}: ${dateText(actual, date, date)}` };
    return [actual === years ? supported(basis(day), truth) : contradictedIf(sure, basis(day), truth)];
  });
  // A record that fell was set on a day of its own.
  return judged.find(({ verdict }) => verdict === 'supported') ?? judged[0] ?? unclear;
}

const dateText = (years: number, from: number, to: number) =>
  from === to ? `${years} on ${isoDay(from)}` : `${years} in ${calendarOf(from).year}`;

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

function isMonth(birth: PartialDate, month: string): boolean {
  return calendarOf(birth.first).month === MONTHS.indexOf(month) + 1;
}
