/**
 * Births: `born on December 2, 1999`, `was born in 1987`, `(born 2 December 1999)`, `(1946–2023)`, `16 years before
 * Alekna was born`.
 *
 * Held against every value the dataset keeps: one that agrees supports; where sources differ and another is preferred,
 * nothing is said. A day is confirmed by a day only.
 */
import type { Person, Statement } from '../../dataset/entries.ts';
import { calendarOf, yearsBetween } from '../../domain/calendar.ts';
import { dateOf, type PartialDate, readDate } from '../../domain/date.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported, unknown } from '../claim.ts';
import { cardinalOf } from '../reading/numbers.ts';
import { castOf, type Scene, spansOf } from '../scene.ts';
import { overlaps } from '../verify/achievements.ts';
import { isFirm } from '../verify/firm.ts';
import { birthdayDays } from '../verify/people/birthday-days.ts';
import { type Birth, birthsOf } from '../verify/people/born.ts';
import { labelledAt } from '../verify/people/labelled.ts';

export const birth: ClaimReader = {
  types: ['birth-date', 'birth-year'],
  cue: /born|birth|turn|d\.?o\.?b|\bb\b|(?:18|19|20)\d\d|\(/,
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
    return [...claims, ...lifespans(scene), ...named(scene), ...birthdays(scene), ...bornToday(scene)];
  },
};

/** Between the word and its date: nothing, or where it was. */
const LEAD =
  /^(?::?\s|,\s)(?:(?:and\s(?:raised|bred)\s)?(?:in|at|near)\s(?:(?:the|[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ'’-]*|of|in|village|town|city|county|parish|district|region|province|state|area|suburb|near|nearby|small|outside|rural|northern|southern|eastern|western|central),?\s){1,9})?(?:on\s|in\s|back\sin\s|around\s)?(?:the\s)?(?:\d{1,2}(?:st|nd|rd|th)\sof\s)?$/;

/** The date a birth is given: right behind the word, with a place between them at most. */
function dated(scene: Scene, { end, person, sure }: Birth): Claim | undefined {
  const { text } = scene.reading;
  const date = spansOf(scene, 'date').find(
    (span) => !span.relative && span.start >= end && LEAD.test(text.slice(end, span.start)),
  );
  return date ? judge(scene, date, date.date, person, sure) : undefined;
}

/** `Kiptum (1999–2024)`, `Jim Hines (10 September 1946 – 3 June 2023)`. */
function lifespans(scene: Scene): readonly Claim[] {
  const { text } = scene.reading;
  return castOf(scene).flatMap(({ span, person, sure }) => {
    if (span.via === 'pronoun') return [];
    const days = spansOf(scene, 'date').find((date) => date.start > span.end && date.start - span.end <= 2);
    // `(1 October 1953 – 19 April 2011)`
    if (
      days &&
      /^\s?\($/.test(text.slice(span.end, days.start)) &&
      /^\s?[–—-]\s?[^()]{4,20}\)/.test(text.slice(days.end))
    )
      return [judge(scene, days, days.date, person, sure)];
    const years = /^(?:\s?\(?|,\s)((?:18|19|20)\d\d)\s?[–—-]\s?(?:(?:18|19|20)\d\d)?\s?(?:\)|[,.]|$)/.exec(
      text.slice(span.end, span.end + 16),
    );
    if (!years) return [];
    const start = span.end + years[0].indexOf(years[1] as string);
    const date = readDate(years[1] as string) as PartialDate;
    return [judge(scene, { start, end: start + 4 }, date, person, sure)];
  });
}

const LABEL = /^(?:['’]s)?\s(?:date\sof\sbirth|birth\s?date|birthday)\s(?:is|was)\s(?:on\s)?(?:the\s)?$/;
const COMPOUND = /^,\san?\s$/;

/** `his date of birth is 5 November 1984`, `Kipchoge, a 1984-born Kenyan`, `the 1984-born Kipchoge`. */
function named(scene: Scene): readonly Claim[] {
  const { text } = scene.reading;
  const people = castOf(scene);
  const profile = spansOf(scene, 'date').flatMap((date) => {
    const of = /\bborn:\s$/i.test(text.slice(0, date.start)) ? undefined : labelledAt(scene, date, 'born');
    return of && !date.relative ? [judge(scene, date, date.date, of.person, of.sure)] : [];
  });
  const labelled = spansOf(scene, 'date').flatMap((date) => {
    const owner = people.find(
      ({ span }) => span.possessive && span.end <= date.start && LABEL.test(text.slice(span.end, date.start)),
    );
    return owner && date.date.precision === 'day' && !date.relative
      ? [judge(scene, date, date.date, owner.person, owner.sure)]
      : [];
  });
  const compounds = [...text.matchAll(/(?<![A-Za-zÀ-ɏ\d])((?:18|19|20)\d\d)-born\s/g)].flatMap((match) => {
    const [said, year = ''] = match;
    const end = match.index + said.length;
    const next = people.find(({ span }) => span.start >= end && span.via !== 'epithet');
    const previous = people.filter(({ span }) => span.end <= match.index).at(-1);
    const owner =
      previous && !previous.span.possessive && COMPOUND.test(text.slice(previous.span.end, match.index))
        ? previous
        : next && /^(?:[A-Za-zÀ-ɏ-]+\s){0,3}$/.test(text.slice(end, next.span.start))
          ? next
          : undefined;
    if (!owner) return [];
    const span = { start: match.index, end: match.index + 4 };
    return [judge(scene, span, readDate(year) as PartialDate, owner.person, owner.sure)];
  });
  return [...profile, ...labelled, ...compounds, ...dayOfBirth(scene)];
}

const DAY_OF =
  /^,?\s?[(–—-]?\s?(?:which\swas\s)?(?:(?:on\s)?the\s(?:very\s|same\s)*day(?:\sof|\sthat|\son\swhich|\swhen)?|the\s(?:date|day)\sof)\s$/;
const OF_BIRTH = /^(?:['’]s?)?\sbirth(?![A-Za-z])|^\swas\sborn(?![A-Za-z])(?!\sin\s\d)/;

/** `on 3 March 2002 – the day of Hodgkinson's birth`, `the day she was born`. */
function dayOfBirth(scene: Scene): readonly Claim[] {
  const { text, lower } = scene.reading;
  if (!lower.includes('day') && !lower.includes('date')) return [];
  const dates = spansOf(scene, 'date').filter(({ date, relative }) => date.precision === 'day' && !relative);
  return castOf(scene).flatMap(({ span, person, sure }) => {
    const date = dates.find(({ end }) => end <= span.start && DAY_OF.test(text.slice(end, span.start)));
    return date && OF_BIRTH.test(text.slice(span.end)) ? [judge(scene, date, date.date, person, sure)] : [];
  });
}

/** `Born on this day: Gezahegn Abera in 1978, Tobi Amusan (1997)`: years beside names, in a list of birthdays. */
function bornToday(scene: Scene): readonly Claim[] {
  if (!/\bborn\s(?:on\sthis\s(?:day|date)|today)\b|\bbirthdays?\s(?:today|on\sthis\sday)\b/.test(scene.reading.lower))
    return [];
  const { text } = scene.reading;
  return spansOf(scene, 'date').flatMap((span) => {
    const owner = castOf(scene).find(
      ({ span: { end, possessive } }) =>
        !possessive && end <= span.start && /^(?:,?\sin\s|,\s|\s\()$/.test(text.slice(end, span.start)),
    );
    return owner && span.date.precision === 'year' && !span.relative
      ? [judge(scene, span, span.date, owner.person, owner.sure)]
      : [];
  });
}

/** `celebrated her 25th birthday on 7 August`: a day of the year. */
function birthdays(scene: Scene): readonly Claim[] {
  return birthdayDays(scene).flatMap(({ span, date, person, sure }) => {
    const best = bornOf(person).find(({ rank }) => rank === 'preferred') ?? bornOf(person)[0];
    const born = best && dateOf(best.value);
    if (!best || born?.precision !== 'day') return [];
    const day = best.value.slice(5);
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
      : [contradictedIf(sure && isFirm(scene, person), basis, judged)];
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
