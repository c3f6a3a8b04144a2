/** The dates that a sentence gives births without a verb: in brackets, behind labels and nouns, beside names in a list. */
import type { Person } from '../../../dataset/entries.ts';
import { preferred } from '../../../dataset/person-facts.ts';
import { type PartialDate, readDate } from '../../../domain/date.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { labelledAt } from './labelled.ts';

export interface BirthDate {
  readonly start: number;
  readonly end: number;
  readonly date: PartialDate;
  readonly person: Person;
  readonly sure: boolean;
}

export const birthDates = (scene: Scene): readonly BirthDate[] => [
  ...lifespans(scene),
  ...named(scene),
  ...bornToday(scene),
];

const told = (
  { start, end }: { readonly start: number; readonly end: number },
  date: PartialDate,
  person: Person,
  sure: boolean,
): BirthDate => ({ start, end, date, person, sure });

/** Years by which nobody is wrong about a birth: of a career, `Bolt (2008–2017)`. */
const CAREER = 12;
const SHORTEST = 17;

/** Whether two years beside a name, `1939-2020`, are those of a life. */
export function isLifespan(person: Person, years: string): boolean {
  const born = preferred(person, 'born');
  const [from, until] = [...years.matchAll(/\d{4}/g)].map(([year]) => Number(year));
  // Nobody who is told of lived so few years.
  if (from !== undefined && until !== undefined && until - from < SHORTEST) return false;
  return !born || Math.abs(Number(/\d{4}/.exec(years)?.[0]) - Number(born.value.slice(0, 4))) < CAREER;
}

/** `Kiptum (1999–2024)`, `Jim Hines (10 September 1946 – 3 June 2023)`. */
function lifespans(scene: Scene): readonly BirthDate[] {
  const { text } = scene.reading;
  return castOf(scene).flatMap(({ span, person, sure }) => {
    if (span.via === 'pronoun') return [];
    const days = spansOf(scene, 'date').find((date) => date.start > span.end && date.start - span.end <= 2);
    // `(1 October 1953 – 19 April 2011)`
    if (
      days &&
      /^\s?\($/.test(text.slice(span.end, days.start)) &&
      /^\s?(?:[–—-]|to|until)\s?[^()]{4,20}\)/.test(text.slice(days.end))
    )
      return [told(days, days.date, person, sure)];
    const years =
      /^(?:\s?\(?|,\s|,?\slived\sfrom\s)((?:18|19|20)\d\d)(?:\s?[–—-]|\sto|\suntil)\s?(?:(?:18|19|20)\d\d)?\s?(?:[),.:;]|\s[–—-]\s|$)/.exec(
        text.slice(span.end, span.end + 30),
      );
    if (!years || !isLifespan(person, years[0])) return [];
    const start = span.end + years[0].indexOf(years[1] as string);
    const date = readDate(years[1] as string) as PartialDate;
    return [told({ start, end: start + 4 }, date, person, sure)];
  });
}

const LABEL = /^(?:['’]s)?\s(?:date\sof\sbirth|birth\s?date|birthday)\s(?:is|was)\s(?:on\s)?(?:the\s)?$/;
const COMPOUND = /^,\san?\s$/;

/** `his date of birth is 5 November 1984`, `Kipchoge, a 1984-born Kenyan`, `the 1984-born Kipchoge`. */
function named(scene: Scene): readonly BirthDate[] {
  const { text } = scene.reading;
  const people = castOf(scene);
  const profile = spansOf(scene, 'date').flatMap((date) => {
    const of = /\bborn:\s$/i.test(text.slice(0, date.start)) ? undefined : labelledAt(scene, date, 'born');
    return of && !date.relative ? [told(date, date.date, of.person, of.sure)] : [];
  });
  const labelled = spansOf(scene, 'date').flatMap((date) => {
    const owner = people.find(
      ({ span }) => span.possessive && span.end <= date.start && LABEL.test(text.slice(span.end, date.start)),
    );
    return owner && date.date.precision === 'day' && !date.relative
      ? [told(date, date.date, owner.person, owner.sure)]
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
    return [told(span, readDate(year) as PartialDate, owner.person, owner.sure)];
  });
  return [...profile, ...labelled, ...compounds, ...dayOfBirth(scene), ...nominal(scene)];
}

/** Nouns right before a date that make it that of a birth. */
const NOUN_OF =
  /(?:^|[^A-Za-zÀ-ɏ])(?:(?:an?|the)\s(?:[a-z]+\s)?(?:child|baby|son|daughter)\sof|(?:of\s)?vintage|of\sthe\s(?:year|vintage|generation)|(?:year|date|day)\sof\sbirth|birth\s?(?:date|day|year)|d\.?o\.?b\.?|y\.?o\.?b\.?)(?:\sis|\swas|\s?[:=,–—-])?\s(?:on\s|in\s)?(?:the\s)?$/i;
/** `The birth of Hodgkinson in Wigan on`, `Hodgkinson's birth, on`. */
const BIRTH_OF = /\bbirth\sof\s(?:the\s)?(?:[a-zß-ɏ\d’'-]+\s){0,4}$/i;
const AT_BIRTH = /^(?:\sat|\sin|\snear|,)?(?:\s[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ’'-]+,?){0,3},?\s(?:on|in)\s(?:the\s)?$/;

/** `A child of Christmas Eve 1997, Chopra`, `Rooth, year of birth 2001,`, `the birth of Rooth in 2001`. */
function nominal(scene: Scene): readonly BirthDate[] {
  const { text } = scene.reading;
  const people = castOf(scene);
  return spansOf(scene, 'date').flatMap(({ start, end, date, relative }) => {
    if (relative || date.precision === 'interval') return [];
    const left = text.slice(0, start);
    // `the son of 2000 and 2004 Olympic champion Alekna`: years of titles.
    if (
      /^(?:(?:,|\sand)\s\d{4}){0,3}\s(?:Olympic|World|European|world|gold|silver|bronze|[a-z]+\schampion)/.test(
        text.slice(end),
      )
    )
      return [];
    const called = NOUN_OF.test(left) && !/\bborn\b/i.test(left) ? ownerBeside(scene, { start, end }) : undefined;
    const owner =
      called ??
      people.find(({ span }) => {
        if (span.end > start) return false;
        const gap = text.slice(span.end, start);
        return span.possessive
          ? /^(?:['’]s?)?\sbirth\b/.test(gap) && AT_BIRTH.test(gap.replace(/^(?:['’]s?)?\sbirth/, ''))
          : AT_BIRTH.test(gap) && BIRTH_OF.test(text.slice(0, span.start));
      });
    return owner ? [told({ start, end }, date, owner.person, owner.sure)] : [];
  });
}

/** Whom a noun behind a comma is said of, or before one; the only one of the sentence else. */
function ownerBeside(scene: Scene, { start, end }: { readonly start: number; readonly end: number }) {
  const { text } = scene.reading;
  const people = castOf(scene).filter(({ span }) => span.via !== 'epithet' || span.label === undefined);
  const previous = people.findLast(({ span }) => span.end <= start);
  const next = people.find(({ span }) => span.start >= end);
  if (
    !previous &&
    next &&
    !next.span.possessive &&
    /^,\s(?:[A-Za-zÀ-ɏ\d’'-]+\s){0,5}$/.test(text.slice(end, next.span.start))
  )
    return next;
  const [first] = people;
  const alone = people.every(({ person }) => person.id === first?.person.id);
  if (previous && alone) return previous;
  return previous &&
    /^(?:['’]s?|,|\s[–—-])?\s(?:[a-z]+\s){0,3}[a-z.]+\b[^A-Za-z]{0,3}$/i.test(text.slice(previous.span.end, start))
    ? previous
    : undefined;
}

const DAY_OF =
  /^,?\s?[(–—-]?\s?(?:which\swas\s)?(?:(?:on\s)?the\s(?:very\s|same\s)*day(?:\sof|\sthat|\son\swhich|\swhen)?|the\s(?:date|day)\sof)\s$/;
const OF_BIRTH = /^(?:['’]s?)?\sbirth(?![A-Za-z])|^\swas\sborn(?![A-Za-z])(?!\sin\s\d)/;

/** `on 3 March 2002 – the day of Hodgkinson's birth`, `the day she was born`. */
function dayOfBirth(scene: Scene): readonly BirthDate[] {
  const { text, lower } = scene.reading;
  if (!lower.includes('day') && !lower.includes('date')) return [];
  const dates = spansOf(scene, 'date').filter(({ date, relative }) => date.precision === 'day' && !relative);
  return castOf(scene).flatMap(({ span, person, sure }) => {
    const date = dates.find(({ end }) => end <= span.start && DAY_OF.test(text.slice(end, span.start)));
    return date && OF_BIRTH.test(text.slice(span.end)) ? [told(date, date.date, person, sure)] : [];
  });
}

/** `Born on this day: Gezahegn Abera in 1978, Tobi Amusan (1997)`: years beside names, in a list of birthdays. */
function bornToday(scene: Scene): readonly BirthDate[] {
  if (!/\bborn\s(?:on\sthis\s(?:day|date)|today)\b|\bbirthdays?\s(?:today|on\sthis\sday)\b/.test(scene.reading.lower))
    return [];
  const { text } = scene.reading;
  return spansOf(scene, 'date').flatMap((span) => {
    const owner = castOf(scene).find(
      ({ span: { end, possessive } }) =>
        !possessive && end <= span.start && /^(?:,?\sin\s|,\s|\s\()$/.test(text.slice(end, span.start)),
    );
    return owner && span.date.precision === 'year' && !span.relative
      ? [told(span, span.date, owner.person, owner.sure)]
      : [];
  });
}
