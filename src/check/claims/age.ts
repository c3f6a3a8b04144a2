/**
 * Ages: `the 23-year-old Kenyan`, `aged 24`, `Jepkosgei, 31,`, `24 years old`, `turned 24 last December`, `his 25th
 * birthday`, `was just 19 when`, `died aged 76`.
 *
 * Held against the age on the day the words speak of: the day of death, the day of what the sentence tells of, else the
 * day of publication, and as reports come a little later, any day of the week before it. The dead grow no older. An age
 * at some other time whose day is not told is not held against anything. Where the birth is known to the year only,
 * either of two ages is supported.
 */

import type { Person } from '../../dataset/entries.ts';
import { preferred } from '../../dataset/person-facts.ts';
import { type Age, ageOn } from '../../domain/age.ts';
import { birthdayIn, calendarOf, isoDay } from '../../domain/calendar.ts';
import { dateOf, type PartialDate } from '../../domain/date.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported, unknown } from '../claim.ts';
import { castOf, type Scene, spansOf } from '../scene.ts';
import { achievementsOf, overlaps } from '../verify/achievements.ts';
import { type AgeMention, ageMentions, type FromBirthday } from '../verify/ages.ts';
import { markedIn } from '../verify/firm.ts';
import { type SaidDay, toldDays } from '../verify/told-days.ts';

export const age: ClaimReader = {
  types: ['age'],
  needs: ['person', 'period', 'count', 'ordinal'],
  async read(scene) {
    return Promise.all(ageMentions(scene).map((mention) => judge(scene, mention)));
  },
};

const DEATH =
  /\b(?:die[sd]|dead|death|killed|los(?:t|es) (?:his|her) life|lived to|passed away|passing|late|demise|perished|funeral|buried|tragic[A-Za-zÀ-ɏ]*)\b/;
/** From here on a death may have gone unnoticed. */
const OLD = 65;
/** Years off at which `the 23-year-old` is likely somebody else. */
const FAR = 4;
/** Years off at which it is no slip at all. */
const FARTHEST = 12;
/** Days a report may come after what it tells. */
const WEEK = 6;
/** Days within which a death is news. */
const FRESH = 10;
const YEAR = 400;

async function judge(scene: Scene, mention: AgeMention): Promise<Claim> {
  const { person, years, atLeast = years } = mention;
  // `He was born in 1987, making him 38`: a birth that is right shows who is meant.
  const sure =
    mention.sure ||
    scene.claims.some(
      ({ type, verdict, subject }) => /^birth-/.test(type) && verdict === 'supported' && subject?.id === person.id,
    );
  const born = preferred(person, 'born');
  const died = preferred(person, 'died');
  const basis = (day?: PartialDate): Basis => ({
    type: 'age',
    span: mention,
    subject: person,
    claimed: atLeast < years ? 'teenager' : `${years} years old`,
    asOf: day?.text,
    sources: [...(born?.sources ?? []), ...(day && died && day.text === died.value ? died.sources : [])],
  });
  if (!born) return unknown(basis(), 'not-in-data', `the dataset has no birth of ${person.name}`);
  const days = await daysOf(scene, mention, died && dateOf(died.value));
  const birth = dateOf(born.value);
  if (mention.birthday) return fromBirthday(scene, { ...mention, birthday: mention.birthday }, days, birth, basis);
  if (mention.when === 'turn') return turned(scene, mention, birth, basis);
  if (mention.when === 'would') return unlived(mention, birth, died && dateOf(died.value), scene.published, basis);
  if (mention.when === 'ago') return bornAgo(mention, birth, scene.published, basis);
  for (const day of days) {
    const on = ageOn(birth, day.on);
    if (!on) continue;
    const early = day.loose ? ageOn(birth, { ...day.on, first: sinceOf(scene, person, day.on) }) : undefined;
    if (![on, early].some((each) => each && each.min <= years && atLeast <= each.max)) continue;
    const rule = `${person.name} was born ${born.value}: ${ageWords(on)} on ${day.on.text}`;
    return supported(basis(day.on), {
      actual: ageWords(on),
      reason: on.exact ? rule : `${rule}, as far as the birth is known`,
    });
  }
  const day = heldAgainst(days, birth, years);
  const on = day && ageOn(birth, day.on);
  // `arrived at the Games as a teenager`, a day after the birthday.
  const nearly = atLeast < years && on !== undefined && on.min <= years + 1;
  if (!day || !on || !day.firm || nearly)
    return unknown(
      basis(day?.on),
      'unclear-date',
      `${person.name} was born ${born.value}; the day the age is said for is not clear`,
    );
  // Where sources differ, an age by any of the births they give is no error.
  const others = person.statements.filter(
    ({ property, rank, value }) =>
      property === 'born' &&
      rank !== 'deprecated' &&
      (dateOf(value).last < birth.first || dateOf(value).first > birth.last),
  );
  const by = others.find(({ value }) => {
    const each = ageOn(dateOf(value), { ...day.on, first: day.on.first - WEEK });
    return each !== undefined && each.min <= years && atLeast <= each.max;
  });
  if (by)
    return unknown(
      basis(day.on),
      'ambiguous',
      `${person.name} was born ${born.value} by the preferred source, ${by.value} by another`,
    );
  const actual = ageWords(on);
  const off = Math.min(Math.abs(on.min - years), Math.abs(on.max - years));
  if (!died && on.max >= OLD && years < on.min && day.on === scene.published)
    return unknown(
      basis(day.on),
      'not-in-data',
      `${person.name} was born ${born.value}; whether he or she has died since is not known`,
    );
  // Far off, in a text without a word of athletics: a namesake; of no name at all: somebody else.
  // Nobody is wrong about an age by that much: it is of another time, or of somebody else.
  const told = off <= 2 || (off <= FARTHEST && isOfAthletics(scene, person) && !(mention.nameless && off > FAR));
  return contradictedIf(sure && told, basis(day.on), {
    actual,
    difference: off === 1 ? '1 year' : `${off} years`,
    reason: `${person.name} was born ${born.value}: ${actual} on ${day.on.text}`,
  });
}

/** A report may come some days after what it tells, but not before: where the day of that is known, no earlier day counts. */
function sinceOf(scene: Scene, person: Person, on: PartialDate): number {
  const week = on.first - WEEK;
  if (on !== scene.published) return week;
  const marked = markedIn(scene, person).flatMap(({ date }) =>
    date.precision === 'day' && date.last <= on.last ? date.first : [],
  );
  const recent = marked.filter((day) => day >= week);
  return recent.length > 0 ? Math.min(...recent) : week;
}

/**
 * The day an age is held against where it fits none: the first, unless it is far from the age of that day and close to
 * that of another, `In the 2012 final he ran 1:40.91, with 19-year-old Amos second`.
 */
function heldAgainst(days: readonly SaidDay[], birth: PartialDate, years: number): SaidDay | undefined {
  const off = ({ on }: SaidDay) => {
    const age = ageOn(birth, on);
    return age ? Math.min(Math.abs(age.min - years), Math.abs(age.max - years)) : Number.POSITIVE_INFINITY;
  };
  const [first] = days;
  if (!first || off(first) <= FAR) return first;
  return days.find((day) => day.firm && off(day) <= 2) ?? first;
}

const SPORT = new Set(['discipline', 'event', 'record', 'amount']);

function isOfAthletics(scene: Scene, person: Person): boolean {
  return (
    markedIn(scene, person).length > 0 ||
    [scene, ...scene.before].some(
      ({ reading, people, news }) =>
        reading.spans.some(({ kind }) => SPORT.has(kind)) ||
        /\b(?:athlet[A-Za-zÀ-ɏ]*|runner|sprint[A-Za-zÀ-ɏ]*|coach|olympi[A-Za-zÀ-ɏ]+|champion[a-z]*|medal[a-z]*|title|gold|race|raced|marathon[A-Za-zÀ-ɏ]*)\b/.test(
          reading.lower,
        ) ||
        news.some(({ entry }) =>
          entry.people.some(({ id }) => [...people.values()].some(({ person }) => person.id === id)),
        ),
    )
  );
}

const ageWords = ({ min, max }: Age) => (min === max ? String(min) : `${min} or ${max}`);

/** The days an age can be said for; the first is the one it is held against. */
async function daysOf(scene: Scene, mention: AgeMention, known: PartialDate | undefined): Promise<readonly SaidDay[]> {
  const { published } = scene;
  // Of a death known to the year only, some day before the report.
  const died =
    known && published && known.first <= published.last && published.last < known.last
      ? { ...known, last: published.last }
      : known;
  const dead = died && (!published || died.last <= published.last);
  const all = await toldDays(scene, mention);
  // `this year`, or the year of a death, tells less than the day of the text, or that of the death.
  const exact = dead ? died : published;
  const told = all.filter(
    ({ on }) => exact?.precision !== 'day' || on.precision === 'day' || !overlaps(on, exact) || isEvent(on),
  );
  const today: SaidDay[] = dead
    ? [
        {
          on: died,
          loose: false,
          firm:
            mention.when === 'now' ||
            tellsDeath(scene, mention) ||
            isOfDeath(scene, mention, told) ||
            isOfTheDay(scene, mention, told, died),
        },
      ]
    : published
      ? [{ on: published, loose: true, firm: mention.when === 'now' }]
      : [];
  if (mention.when === 'now')
    return /\bis\s(?:[a-z]+\s){0,2}$/.test(scene.reading.lower.slice(0, mention.start)) || isNews(scene, mention)
      ? today
      : [...today, ...told.filter(({ firm, on }) => firm && !isBackground(scene, on))];
  if (tellsDeath(scene, mention)) {
    if (dead) return [...today, ...told];
    if (!died && published) return [reported(scene, mention, published), ...told];
  }
  if (mention.when === 'event') {
    if (told.some(({ firm }) => firm)) return told;
    const recent =
      told.length === 0 && (isFresh(scene, mention) || /\b(?:dies|(?:has|have) died)\b/.test(scene.reading.lower));
    return [...told, ...today.map((day) => ({ ...day, firm: recent || day.firm }))];
  }
  if (told.some(({ firm }) => firm)) return told;
  const earlier = told.length === 0 && isOfEarlier(scene, mention) ? await earlierDays(scene, mention) : [];
  if (earlier.length > 0) return earlier;
  return [...told, ...today.map((day) => ({ ...day, firm: day.firm || isOfTheDay(scene, mention, told, day.on) }))];
}

/** Of a race that goes on for days, and of no month or year. */
const isEvent = ({ first, last }: PartialDate): boolean => last - first < 25;

/** `He was 23 then`, `Radcliffe, 29 at the time,`, `who was then 29`: of the day that was told before. */
function isOfEarlier({ reading: { lower } }: Scene, { when, start, end }: AgeMention): boolean {
  return (
    when === 'then' &&
    (/^\s(?:at the time|at that time|(?:back\s)?then)\b/.test(lower.slice(end)) ||
      /\bthen\s(?:just\s|only\s|still\s|aged\s|an?\s)*$/.test(lower.slice(0, start)))
  );
}

/** The days of what the sentence before tells of somebody, or the one before that. */
async function earlierDays(scene: Scene, { person }: AgeMention): Promise<readonly SaidDay[]> {
  for (const each of scene.before.slice(0, 2)) {
    const there = castOf(each).some((member) => member.person.id === person.id);
    if (!there) continue;
    const { length } = each.reading.text;
    const marked = markedIn(each, person);
    const days = await toldDays(each, { start: length, end: length, person, second: false });
    const done = days.filter(({ on }) => marked.some(({ date }) => overlaps(date, on)));
    // What is told of without a mark may be of somebody else.
    if (days.length > 0)
      return (done.length > 0 ? done : days).map((day) => ({ ...day, firm: day.firm && done.length > 0 }));
  }
  return [];
}

/** A death that the dataset does not know: of the day the report gives, else nobody can have been older than today. */
function reported(scene: Scene, { person, years }: AgeMention, published: PartialDate): SaidDay {
  const day = spansOf(scene, 'date').find(
    ({ date }) => date.first >= published.first - FRESH && date.last <= published.last && date.last - date.first <= 1,
  );
  const born = preferred(person, 'born');
  const on = born && ageOn(dateOf(born.value), published);
  return { on: day?.date ?? published, loose: true, firm: day !== undefined || (on !== undefined && years > on.max) };
}

/** `The 22-year-old had cleared 2.42m in June`: what was before, of somebody whose age is that of today. */
function isBackground({ published, reading }: Scene, on: PartialDate): boolean {
  return published !== undefined && on.first >= published.first - YEAR && /\b(?:has|had|have)\b/.test(reading.lower);
}

/** What the sentence tells of is of the week: a day long ago in it is that of something else. */
function isNews(scene: Scene, { person }: AgeMention): boolean {
  const { published } = scene;
  if (published?.precision !== 'day') return false;
  return markedIn(scene, person).some(
    ({ date }) => date.precision === 'day' && date.first >= published.first - WEEK && date.last <= published.last,
  );
}

/** `His rival was 27.`: no other day is told, and what the text reports of the person is of this week. */
function isOfTheDay(
  scene: Scene,
  { person, when, end }: AgeMention,
  told: readonly SaidDay[],
  day: PartialDate,
): boolean {
  const { published, news, reading } = scene;
  return (
    when === 'then' &&
    told.length === 0 &&
    /^(?:\s?[.;!]|\s?$|,\s(?:his|her)\s|;)/.test(reading.lower.slice(end)) &&
    published !== undefined &&
    published.first - day.last <= WEEK &&
    news.some(({ entry, ago }) => ago <= WEEK && entry.people.some(({ id }) => id === person.id))
  );
}

/** What the sentence tells of is of the day: a report, in the present perfect or of a mark of the week. */
function isFresh(scene: Scene, { person, from, end }: AgeMention): boolean {
  // `has called time on her career at the age of 37`
  if (
    /\b(?:has|have)\s(?:[a-z]+\s){0,2}(?:retired|called|announced|ended|quit|hung|decided|confirmed)\b/.test(
      scene.reading.lower.slice(from, end),
    )
  )
    return true;
  if (/\b(?:has|have|is|are)\b/.test(scene.reading.lower.slice(end))) return true;
  // `At 41, Kenenisa Bekele remains`.
  if (/^,?\s(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]*\s){1,4}[a-z]{3,}s\s/.test(scene.reading.text.slice(end))) return true;
  const { published } = scene;
  if (published === undefined) return false;
  const raced = new Set(spansOf(scene, 'event').flatMap(({ series }) => series));
  const recent = achievementsOf(person, scene.facts.lexicons.rules).filter(
    ({ date }) => date.last >= published.first - 7 && date.first <= published.last,
  );
  const marked = markedIn(scene, person);
  return recent.some(
    (each) => marked.includes(each) || [...raced].some((series) => each.event?.startsWith(`${series}-`)),
  );
}

/** The words around an age tell of a death: `won in 1952 aged 29 and died aged 78`. */
function tellsDeath({ reading: { lower } }: Scene, { from, end }: AgeMention): boolean {
  return DEATH.test(lower.slice(from, end)) || DEATH.test(lower.slice(end).replace(/\sand\s.*$/s, ''));
}

/** A sentence that goes on from one that tells of a death. */
function isOfDeath(scene: Scene, { person, when, end }: AgeMention, told: readonly SaidDay[]): boolean {
  return (
    told.length === 0 &&
    when === 'then' &&
    /^\s?[.;]?\s?$/.test(scene.reading.lower.slice(end)) &&
    scene.before[0]?.claims.some(({ type, subject }) => type === 'death' && subject?.id === person.id) === true
  );
}

/** `would have turned 26 in October`, of the dead: on the birthday after the death, or on the one of the report. */
function unlived(
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

/** `born 24 years ago`: full years, or those of the calendar. */
function bornAgo(
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
function turned(scene: Scene, mention: AgeMention, birth: PartialDate, basis: (day?: PartialDate) => Basis): Claim {
  const { person, years, sure, end } = mention;
  const { published, reading } = scene;
  const rule = `${person.name} was born ${birth.text}`;
  const birthday = (first: boolean) =>
    birthdayIn(calendarOf(birth.first).year + years, calendarOf(first ? birth.first : birth.last));
  const [from, to] = [birthday(true), birthday(false)];
  const right = reading.lower.slice(end, end + 45);
  const future =
    /\b(?:turns|turning|will|turn)\b/.test(reading.lower.slice(Math.max(0, mention.start - 14), mention.start)) ||
    /\b(?:next (?:week|month|year|[a-z]+day)|tomorrow|later this)\b/.test(right);
  const when = spansOf(scene, 'date').find(
    (span) => span.start >= end && span.start - end < 30 && !/[.;]/.test(reading.text.slice(end, span.start)),
  );
  const month =
    /^\s(?:in|this|next|on)\s(?:[A-Za-zÀ-ɏ]+\s)?(january|february|march|april|may|june|july|august|september|october|november|december)\b/.exec(
      right,
    )?.[1];
  const said = basis(when && !future ? when.date : published);
  if (!published) return unknown(said, 'unclear-date', rule);
  // A year is enough for what is to come or has just been.
  const near = from - published.last <= (future ? 366 : 7) && published.first - to <= (future ? 7 : 366);
  const monthFits = month === undefined || birth.precision !== 'day' || isMonth(birth, month);
  const dayFits = !when || future || (from <= when.date.last + 1 && when.date.first - 1 <= to);
  if (near && (future ? monthFits : dayFits))
    return supported(said, { actual: dateText(years, from, to), reason: `${rule}: ${dateText(years, from, to)}` });
  if (!future && when && !when.relative && dayFits)
    return supported(said, { actual: dateText(years, from, to), reason: rule });
  const recent = /\b(?:just|recently|only)\s(?:turned|celebrated)\b/.test(reading.lower);
  const last = birth.precision === 'day' ? lastBirthday(birth, published.first) : undefined;
  if (!future && !when && last && last.ago <= WEEK && Math.abs(last.years - years) <= FAR)
    return contradictedIf(sure, said, {
      actual: dateText(last.years, last.day, last.day),
      reason: `${rule}: ${dateText(last.years, last.day, last.day)}`,
    });
  if (birth.precision !== 'day' || !(future || when || recent))
    return unknown(said, 'unclear-date', `${rule}; the day the birthday is said for is not clear`);
  const held = future || !when ? published : when.date;
  const on = ageOn(birth, { ...held, first: held.last });
  if (!on) return unknown(said, 'unclear-date', rule);
  const actual = near ? years : future ? on.max + 1 : on.max;
  const day = birthdayIn(calendarOf(birth.first).year + actual, calendarOf(birth.first));
  if (actual === years && when?.relative) return unknown(said, 'unclear-date', rule);
  return contradictedIf(sure, said, {
    actual: dateText(actual, day, day),
    reason: `${rule}: ${dateText(actual, day, day)}`,
  });
}

/** The birthday before a day: one of this week is meant, whatever number is given it. */
function lastBirthday(birth: PartialDate, on: number) {
  const { year } = calendarOf(on);
  const born = calendarOf(birth.first);
  const day = [year, year - 1].map((each) => birthdayIn(each, born)).find((each) => each <= on);
  return day === undefined ? undefined : { day, ago: on - day, years: calendarOf(day).year - born.year };
}

/** `two days after his 20th birthday`: the birthday that lies so far from the day the sentence tells of. */
function fromBirthday(
  scene: Scene,
  mention: AgeMention & { readonly birthday: FromBirthday },
  days: readonly SaidDay[],
  birth: PartialDate,
  basis: (day?: PartialDate) => Basis,
): Claim {
  const { person, years, sure, birthday } = mention;
  const rule = `${person.name} was born ${birth.text}`;
  const told = days.find(({ firm, loose }) => firm && !loose)?.on;
  const day = told ?? scene.published;
  if (birth.precision !== 'day' || day?.precision !== 'day')
    return unknown(basis(day), 'unclear-date', `${rule}; the day the birthday is said for is not clear`);
  const give = birthday.give + (told ? 0 : WEEK);
  const year = calendarOf(day.first).year;
  for (const each of [year - 1, year, year + 1]) {
    const date = birthdayIn(each, calendarOf(birth.first));
    if (Math.abs(date - day.first - birthday.days) > give) continue;
    const actual = each - calendarOf(birth.first).year;
    const judged = { actual: dateText(actual, date, date), reason: `${rule}: ${dateText(actual, date, date)}` };
    return actual === years ? supported(basis(day), judged) : contradictedIf(sure, basis(day), judged);
  }
  return unknown(basis(day), 'unclear-date', `${rule}; the day the birthday is said for is not clear`);
}

const dateText = (years: number, from: number, to: number) =>
  from === to ? `${years} on ${isoDay(from)}` : `${years} in ${calendarOf(from).year}`;

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

function isMonth(birth: PartialDate, month: string): boolean {
  return calendarOf(birth.first).month === MONTHS.indexOf(month) + 1;
}
