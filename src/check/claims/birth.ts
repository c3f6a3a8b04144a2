/**
 * Births: `born on December 2, 1999`, `was born in 1987`, `(born 2 December 1999)`, `(1946–2023)`, `16 years before
 * Alekna was born`.
 *
 * Held against every value the dataset keeps: one that agrees supports; where sources differ and another is preferred,
 * nothing is said. A day is confirmed by a day only.
 */
import type { Person, Statement } from '../../dataset/entries.ts';
import { calendarOf, yearsBetween } from '../../domain/calendar.ts';
import { dateOf, type PartialDate } from '../../domain/date.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported, unknown } from '../claim.ts';
import { isSetting } from '../clauses/words.ts';
import { cardinalOf } from '../reading/numbers.ts';
import { type Scene, spansOf } from '../scene.ts';
import { overlaps } from '../verify/achievements.ts';
import { isFirm } from '../verify/firm.ts';
import { birthDates } from '../verify/people/birth-dates.ts';
import { birthdayDays } from '../verify/people/birthday-days.ts';
import { type Birth, birthsOf } from '../verify/people/born.ts';

export const birth: ClaimReader = {
  types: ['birth-date', 'birth-year'],
  cue: /born|birth|turn|d\.?o\.?b|\bb\b|(?:18|19|20)\d\d|\(|into the world|the light|breath/,
  async read(scene) {
    const claims: Claim[] = [];
    for (const each of birthsOf(scene)) {
      const before =
        /(?:^|\s)(?:(?:(\d{1,3}|[a-z-]+(?:\s[a-z]+)?)\s(?:full\s)?years?\s)?(?:long\s|even\s)?before)\s$/i.exec(
          each.lead,
        );
      const claim = before ? beforeBirth(scene, each, before[1]) : dated(scene, each);
      if (claim) claims.push(claim);
    }
    const beside = birthDates(scene).map(({ date, person, sure, ...span }) => judge(scene, span, date, person, sure));
    return [...claims, ...beside, ...birthdays(scene)];
  },
};

/** Between the word and its date: nothing, or where it was. */
const LEAD =
  /^(?::?\s|,\s)(?:(?:and\s(?:raised|bred)\s)?(?:in|at|near)\s(?:(?:the|[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ'’-]*|of|in|d[aeiu]|del|des|la|le|les|el|al|sur|an\sder|am|bei|village|town|city|county|parish|district|region|province|state|area|suburb|near|nearby|small|outside|rural|northern|southern|eastern|western|central),?\s){1,9})?(?:on\s|in\s|back\sin\s|around\s)?(?:the\s)?(?:\d{1,2}(?:st|nd|rd|th)\sof\s)?$/;

/** The date a birth is given: right behind the word, with a place between them at most, or what the sentence opens with. */
function dated(scene: Scene, { end, person, sure, opened }: Birth): Claim | undefined {
  const { text } = scene.reading;
  const dates = spansOf(scene, 'date').filter(({ relative }) => !relative);
  const date =
    dates.find((span) => span.start >= end && LEAD.test(text.slice(end, span.start))) ??
    dates.find(
      (span) =>
        opened &&
        span.end <= opened.subject &&
        OPENS.test(text.slice(0, span.start)) &&
        isSetting(text.slice(span.end, opened.subject).replace(/^,?\sthat\s/, ' ')),
    );
  return date ? judge(scene, date, date.date, person, sure) : undefined;
}

/** `On`, `It was in the spring of`, `In Oslo on`: before a date that a sentence opens with. */
const OPENS =
  /^\W{0,3}(?:(?:it\swas|back)\s)?(?:(?:in|at|near)\s[A-ZÀ-ÞĀ-ɏ][^.;:()]{2,40}?,?\s)?(?:on|in)\s(?:the\s)?$/i;

/** `celebrated her 25th birthday on 7 August`: a day of the year. */
function birthdays(scene: Scene): readonly Claim[] {
  return birthdayDays(scene).flatMap(({ span, date, person, sure, years }) => {
    const best = bornOf(person).find(({ rank }) => rank === 'preferred') ?? bornOf(person)[0];
    const born = best && dateOf(best.value);
    if (!best || born?.precision !== 'day') return [];
    const day = best.value.slice(5);
    // `the sprinter's 23rd birthday`, in the year in which whoever is likely meant is 23.
    const isOfYears = years === calendarOf(date.first).year - calendarOf(born.first).year;
    const basis: Basis = {
      type: 'birth-date',
      span,
      subject: person,
      claimed: date.text.slice(5),
      asOf: best.value,
      sources: best.sources,
    };
    const judged = { actual: best.value, reason: `${person.name} was born ${best.value}` };
    if (date.text.slice(5) === day) return [supported(basis, judged)];
    const isOther = bornOf(person).some(({ value }) => value.slice(5) === date.text.slice(5));
    return isOther
      ? [unknown(basis, 'ambiguous', `${judged.reason} by the preferred source`)]
      : [contradictedIf((sure || isOfYears) && isFirm(scene, person), basis, judged)];
  });
}

function bornOf(person: Person): readonly Statement[] {
  return person.statements.filter(({ property, rank }) => property === 'born' && rank !== 'deprecated');
}

function judge(
  scene: Scene,
  span: { readonly start: number; readonly end: number },
  claimed: PartialDate,
  person: Person,
  sure: boolean,
): Claim {
  const kept = bornOf(person);
  const best = kept.find(({ rank }) => rank === 'preferred') ?? kept[0];
  const type = claimed.precision === 'year' ? 'birth-year' : 'birth-date';
  const basis: Basis = {
    type,
    span,
    subject: person,
    claimed: claimed.text,
    asOf: best?.value,
    sources: best?.sources ?? [],
  };
  if (!best) return unknown(basis, 'not-in-data', `the dataset has no birth of ${person.name}`);
  const actual = type === 'birth-year' ? best.value.slice(0, 4) : best.value;
  const rule = `${person.name} was born ${best.value}`;
  const agreeing = kept.filter(({ value }) => overlaps(dateOf(value), claimed));
  if (agreeing.includes(best)) {
    const known = dateOf(best.value);
    if (known.first >= claimed.first && known.last <= claimed.last) return supported(basis, { actual, reason: rule });
    const full = agreeing.find(
      ({ value }) => dateOf(value).first >= claimed.first && dateOf(value).last <= claimed.last,
    );
    if (full) return supported(basis, { actual: full.value, reason: `${person.name} was born ${full.value}` });
    return unknown(basis, 'not-in-data', `${rule}: the dataset does not have it more exactly`);
  }
  if (agreeing.length > 0)
    return unknown(basis, 'ambiguous', `${rule} by the preferred source, ${agreeing[0]?.value} by another`);
  return contradictedIf(sure && isFirm(scene, person), basis, {
    actual,
    difference: difference(claimed, dateOf(best.value)),
    reason: rule,
  });
}

function difference(claimed: PartialDate, known: PartialDate): string {
  const count = (n: number, unit: string) => `${n} ${unit}${n === 1 ? '' : 's'}`;
  if (claimed.precision === 'day' && known.precision === 'day') {
    const days = Math.abs(claimed.first - known.first);
    if (days < 60) return count(days, 'day');
  }
  const years = Math.abs(calendarOf(claimed.first).year - calendarOf(known.first).year);
  return years > 0 ? count(years, 'year') : 'less than a year';
}

/** `set on June 6, 1986, 16 years before Alekna was born`. */
function beforeBirth(scene: Scene, { start, person, sure, end }: Birth, number: string | undefined): Claim | undefined {
  const count = number === undefined ? undefined : cardinalOf(number);
  const told = spansOf(scene, 'date')
    .filter((span) => !span.relative && span.end <= start)
    .at(-1);
  const kept = bornOf(person);
  const best = kept.find(({ rank }) => rank === 'preferred') ?? kept[0];
  if (!told || !Number.isFinite(told.date.first) || (number !== undefined && count === undefined)) return undefined;
  const from = number === undefined ? start : scene.reading.text.lastIndexOf(number, start);
  const basis: Basis = {
    type: 'birth-year',
    span: { start: from, end },
    subject: person,
    claimed: count === undefined ? `after ${told.date.text}` : String(calendarOf(told.date.first).year + count),
    asOf: told.date.text,
    sources: best?.sources ?? [],
  };
  if (!best) return unknown(basis, 'not-in-data', `the dataset has no birth of ${person.name}`);
  const born = dateOf(best.value);
  const rule = `${person.name} was born ${best.value}`;
  const least = yearsBetween(told.date.last, born.first);
  const most = yearsBetween(told.date.first, born.last);
  const calendar = calendarOf(born.first).year - calendarOf(told.date.first).year;
  const right =
    count === undefined
      ? told.date.first <= born.last
      : (least <= count && count <= most + (calendar > most ? 1 : 0)) || count === calendar;
  const actual = best.value.slice(0, 4);
  if (right) return supported(basis, { actual, reason: rule });
  return contradictedIf(sure, basis, {
    actual: count === undefined ? best.value : actual,
    reason: rule,
  });
}
