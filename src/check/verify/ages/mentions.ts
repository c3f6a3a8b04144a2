/** Ages in a sentence: which numbers are one, whose it is, and which day the words speak of. */
import type { Person } from '../../../dataset/entries.ts';
import { CARDINAL, cardinalOf } from '../../reading/numbers.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { clauseSubject } from '../people/subject.ts';
import { isAgeOfRecord } from '../reigns/duration-words.ts';
import { type AgeSpan, type FromBirthday, isAge, type When } from './age-read.ts';
import { decadesOf } from './decades.ts';
import { subjectOf } from './owner.ts';
import { ownerOfResidue, residueOf } from './residue.ts';
import { ageSaid } from './said.ts';

export interface AgeMention extends Said {
  /** Where the words about the age before it end. */
  readonly from: number;
  /** Another age of the same person stands in the sentence. */
  readonly second: boolean;
}

interface Said {
  readonly start: number;
  readonly end: number;
  readonly years: number;
  /** `a teenager`: any age from the one to the other. */
  readonly atLeast?: number;
  readonly birthday?: FromBirthday | undefined;
  readonly when: When;
  readonly person: Person;
  readonly sure: boolean;
  /** Since the last birthday. */
  readonly days?: number;
  /** `a teenager the summer before`: years from then to the day that is told. */
  readonly yearsBefore?: number;
  /** What such an age is called: `early twenties`. */
  readonly called?: string;
  /** Nothing but the number makes it an age. */
  readonly residue?: boolean;
  /** `the 23-year-old` and nothing more. */
  readonly nameless?: boolean;
}

const TEEN =
  /(?:(?<as>\bas)|\b(?:is|was|be|being|still|only|just|while|,))\s(?:(?:still|only|just|barely|a mere|but)\s){0,2}an?\s(?:mere\s|raw\s)?(?<word>teenager|teen)\b(?!\sof\s(?:just\s|only\s|barely\s)?\d)/g;

export function ageMentions(scene: Scene): readonly AgeMention[] {
  const found: Said[] = [];
  const spans: readonly AgeSpan[] = [
    ...spansOf(scene, 'period'),
    ...spansOf(scene, 'count'),
    ...spansOf(scene, 'ordinal'),
  ];
  for (const span of spans) {
    if (span.kind === 'period' && isAgeOfRecord(scene, span)) continue;
    const said = ageSaid(scene, span);
    const residue = said ? undefined : residueOf(scene, span);
    const read = said ?? residue;
    if (!read) continue;
    const subject = residue ? ownerOfResidue(scene, span) : subjectOf(scene, span, read.beside);
    if (subject)
      found.push({
        ...(read.atLeast === undefined ? {} : { atLeast: read.atLeast }),
        ...(residue ? { residue: true } : {}),
        ...(read.days === undefined ? {} : { days: read.days }),
        start: span.start,
        end: span.end,
        years: read.years,
        when: read.when,
        birthday: read.birthday,
        person: subject.person,
        sure: subject.sure,
        nameless: subject.span.via === 'epithet' && (subject.span.nations ?? []).length === 0,
      });
  }
  const two = pairs(scene);
  const single = found.filter(({ start }) => !two.some((each) => each.start === start));
  const all = [...single, ...two, ...teenagers(scene), ...bornAgo(scene), ...decadesOf(scene)].sort(
    (a, b) => a.start - b.start,
  );
  return all.map((each, at) => ({
    ...each,
    from: all[at - 1]?.end ?? 0,
    second: all.some(({ person, years }) => person === each.person && years !== each.years),
  }));
}

/** `Kiptum and Hakizimana, aged 24 and 36`: in their order; `Warholm and Benjamin, both 25,`. */
function pairs(scene: Scene): readonly Said[] {
  const { text } = scene.reading;
  return [
    ...text.matchAll(
      /(?<![A-Za-z])(?:(?:aged\s(\d{2})\sand\s(\d{2})|(\d{2})\sand\s(\d{2}),?\srespectively)|(?<=,\s)(\d{2})\sand\s(\d{2})(?=[,.;)])|both\s(?:aged\s|now\s)?(\d{2})(?=[,.;)]|$))(?![\d:.]\d)/g,
    ),
  ].flatMap((match): readonly Said[] => {
    const [said, aged, older, one_, other_, behind = '', next_ = '', both] = match;
    const [first, second] = [aged ?? one_ ?? behind, older ?? other_ ?? next_];
    const people = castOf(scene).filter(({ span }) => span.end <= match.index && !span.possessive);
    const [one, other] = people.slice(-2);
    if (!one || !other || one.person.id === other.person.id) return [];
    const end = match.index + said.length;
    const joined =
      /^(?:\s\([A-Z]{3}\))?\sand\s/.test(text.slice(one.span.end)) &&
      /^(?:,\s|\s\()$/.test(text.slice(other.span.end, match.index));
    // `Kipchoge and Bekele, 39 and 41,`
    if (behind !== '' && !joined) return [];
    if (both !== undefined) {
      const age = { years: Number(both), when: 'now' } as const;
      return joined ? [one, other].map(({ person, sure }) => ({ ...age, start: end - 2, end, person, sure })) : [];
    }
    const when = aged === undefined ? 'now' : 'event';
    const [at, next] = [match.index + said.indexOf(first), match.index + said.lastIndexOf(second)];
    const [a, b] = [
      { start: at, end: at + 2 },
      { start: next, end: next + 2 },
    ];
    return [
      { ...a, years: Number(first), when, person: one.person, sure: one.sure },
      { ...b, years: Number(second), when, person: other.person, sure: other.sure },
    ];
  });
}

/** `the summer before`, `two years earlier`: counted back from what is told. */
const BEFORE =
  /^\s(?:only\s|just\s)?(?:the|an?|one|two|three|four)\s(?:previous\s)?(?:summer|winter|spring|autumn|year|season)s?(?:\s(?:before|earlier)\b|(?<=previous\s[a-z]{1,7}))/;

/** `was still a teenager when`, `As a teenager, he won`. */
function teenagers(scene: Scene): readonly Said[] {
  const { lower } = scene.reading;
  return [...lower.matchAll(TEEN)].flatMap((match) => {
    const { as, word = '' } = match.groups ?? {};
    const start = match.index + match[0].length - word.length;
    const span = { start, end: start + word.length };
    const opening = as !== undefined && /^\W{0,2}(?:still\s)?$/.test(lower.slice(0, match.index));
    const subject = subjectOf(scene, span, opening ? 'opening' : 'clause');
    if (!subject) return [];
    const [earlier] = BEFORE.exec(lower.slice(span.end)) ?? [];
    const past =
      as !== undefined ||
      earlier !== undefined ||
      /\bwas\b/.test(match[0]) ||
      /^\s(?:when|at the time|then|back then)\b/.test(lower.slice(span.end));
    const when = past || /\bwas\s(?:still\s|only\s|just\s)*$/.test(lower.slice(0, start - 2)) ? 'then' : 'now';
    const back =
      earlier === undefined ? {} : { yearsBefore: cardinalOf(/two|three|four/.exec(earlier)?.[0] ?? 'one') ?? 1 };
    return [{ ...span, ...back, years: 19, atLeast: 13, when, person: subject.person, sure: subject.sure } as const];
  });
}

const BORN_AGO = new RegExp(
  `\\bborn\\s(?:(?:in|at|near)\\s[^.;,()\\d]{2,50}?\\s)?(?:just\\s|only\\s|almost\\s|nearly\\s)?(\\d{2}|${CARDINAL})\\syears\\sago\\b`,
  'g',
);

/** `Kiptum, born 24 years ago in Chepsamo`. */
function bornAgo(scene: Scene): readonly Said[] {
  const { lower } = scene.reading;
  if (!lower.includes('born') || !lower.includes('years ago')) return [];
  return [...lower.matchAll(BORN_AGO)].flatMap((match) => {
    const years = cardinalOf(match[1] ?? '') ?? 0;
    const end = match.index + match[0].length;
    const start = match.index + match[0].lastIndexOf(match[1] ?? '');
    const subject = isAge(years) ? clauseSubject(scene, match.index) : undefined;
    return subject ? [{ start, end, years, when: 'ago', person: subject.person, sure: subject.sure } as const] : [];
  });
}
