/**
 * How much older one is than another: `four years older than Kiplimo`, `Kipchoge, 15 years his senior`, `two years her
 * junior`.
 *
 * Held against both births. A difference in whole years is counted in full years, rounded or by the calendar: each of
 * them is what people say.
 */
import { preferred } from '../../dataset/person-facts.ts';
import { calendarOf, yearsBetween } from '../../domain/calendar.ts';
import { dateOf, type PartialDate } from '../../domain/date.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported, unknown } from '../claim.ts';
import type { PeriodSpan } from '../reading/span.ts';
import { castOf, type Scene, spansOf } from '../scene.ts';
import { betweenTwo, type Said } from '../verify/ages/between.ts';

/** Years by which who is older than whom may be wrong where the words do not say whom they compare. */
const SLIP = 3;

function isFarOff({ one, other, older }: Said, count: number): boolean {
  const [born, borne] = [preferred(one.person, 'born'), preferred(other.person, 'born')];
  if (!born || !borne) return true;
  const years = (dateOf(borne.value).first - dateOf(born.value).first) / 365.25;
  return Math.abs((older ? years : -years) - count) > SLIP;
}

export const ageGap: ClaimReader = {
  types: ['age-gap'],
  ofPeople: true,
  needs: ['period'],
  cue: /older|younger|elder|junior|senior|between|separat|difference|\bgap\b|apart|after|before|giv|gave|conced|spott?|\bon\b|head start|advantage/,
  async read(scene) {
    return spansOf(scene, 'period').flatMap((span) => {
      const said = span.unit === 'year' && !span.old ? (saidOf(scene, span) ?? otherwise(scene, span)) : undefined;
      const claim = said && judge(scene, span, said);
      // `Duplantis, a year older, jumped`: than somebody else, where it is far off.
      return claim && !(said.loose && claim.verdict === 'contradicted' && isFarOff(said, span.count)) ? [claim] : [];
    });
  },
};

function saidOf(scene: Scene, span: PeriodSpan): Said | undefined {
  const { text } = scene.reading;
  const people = castOf(scene);
  const right = text.slice(span.end);
  const than = /^\s(?:full\s)?(older|younger)\sthan\s(?:[a-zß-ɏ-]+\s){0,4}/.exec(right);
  const whose =
    /^\s(?:the\s)?(?:(?:his|her|[A-Za-zÀ-ɏ’'-]{2,40}(?:\s[A-Za-zÀ-ɏ’'-]{2,40})?)\s)?(senior|junior|elder)(?:\s(?:of|to)\s)?/.exec(
      right,
    );
  const match = than ?? whose;
  if (!match) return undefined;
  const end = span.end + match[0].trimEnd().length;
  const before = people.filter((each) => each.span.end <= span.start && !each.span.possessive);
  const other = than
    ? people.find((each) => each.span.start >= span.end && each.span.start <= end + 30 && !each.span.possessive)
    : (people.find((each) => each.span.start >= span.end && each.span.end <= end + 2 && each.span.possessive) ??
      people.find((each) => each.span.start >= end && each.span.start <= end + 4));
  // `a year older than Bolt was when he won`: of another day.
  if (
    than &&
    other &&
    /^\s(?:was(?![.,;]|$)|is|were|had|did|at\s(?:the|that)\stime|then|when)\b/.test(text.slice(other.span.end))
  )
    return undefined;
  const one = before.filter(({ person }) => person.id !== other?.person.id).at(-1);
  const nearest = before.at(-1);
  // `chased by Gidey, four years her junior`: of two, her is the other, who is named.
  const named =
    other?.span.via === 'pronoun' && new Set(people.map(({ person }) => person.id)).size === 2
      ? people.find(({ person, span: { via } }) => person.id === other.person.id && via !== 'pronoun')
      : undefined;
  if (!one || !other || (one !== nearest && nearest?.person.id !== other.person.id)) return undefined;
  return { end, one, other: named ?? other, older: /older|senior|elder/.test(match[1] ?? '') };
}

const BY =
  /(?:\s|^)(?:(senior|junior|elder)|(older|younger)(?:\sthan\s[^,.;]{2,40})?)(?:\sof\s(?:the|these)\s(?:two|pair))?\sby\s(?:[a-z]+\s)?$/;
const APPOSED = /^\s(?:the\s)?(older|younger|elder|(?:his|her|the)\s(?:senior|junior))(?=[,.;)]|$)/;

/** `Kipchoge is Kiptum's senior by 15 years`, `Kiptum, 15 years younger, followed Kipchoge`, `15 years between them`. */
function otherwise(scene: Scene, span: PeriodSpan): Said | undefined {
  const { text, lower } = scene.reading;
  const people = castOf(scene);
  const ids = [...new Set(people.map(({ person }) => person.id))];
  const left = lower.slice(Math.max(0, span.start - 80), span.start);
  const by = BY.exec(left);
  const before = people.filter((each) => each.span.end <= span.start);
  if (by) {
    const one = before.find(({ span: { possessive } }) => !possessive);
    // `Bekele is the older by two years`: than the other of the sentence before.
    const there = ids.length === 1 && scene.before[0] ? [...castOf(scene.before[0]), ...before] : before;
    const other = there.filter(({ person }) => person.id !== one?.person.id).at(-1);
    return one && other && new Set(there.map(({ person }) => person.id)).size === 2
      ? { end: span.end, one, other, older: /older|senior|elder/.test(by[0]) }
      : undefined;
  }
  const apposed = APPOSED.exec(lower.slice(span.end, span.end + 20));
  if (apposed) {
    const one = before.at(-1);
    const isBeside =
      one && !one.span.possessive && /^(?:\s\([^()]{2,20}\))?,?\s\(?$/.test(text.slice(one.span.end, span.start));
    const [last] = scene.before;
    const there = ids.length === 2 ? people : ids.length === 1 && last ? castOf(last) : [];
    const others = there.filter(({ person }) => person.id !== one?.person.id);
    const [other] = new Set(others.map(({ person }) => person.id)).size === 1 ? others : [];
    return isBeside && other
      ? { end: span.end + apposed[0].length, one, other, older: /older|senior|elder/.test(apposed[0]), loose: true }
      : undefined;
  }
  return betweenTwo(scene, span);
}

function judge(scene: Scene, span: PeriodSpan, { end, one, other, older, either = false }: Said): Claim {
  const [born, borne] = [preferred(one.person, 'born'), preferred(other.person, 'born')];
  const basis: Basis = {
    type: 'age-gap',
    span: { start: span.start, end },
    subject: one.person,
    claimed: either
      ? `${span.count} years between ${one.person.name} and ${other.person.name}`
      : `${span.count} years ${older ? 'older' : 'younger'} than ${other.person.name}`,
    sources: [...(born?.sources ?? []), ...(borne?.sources ?? [])],
  };
  if (!born || !borne)
    return unknown(basis, 'not-in-data', `the dataset has no birth of ${born ? other.person.name : one.person.name}`);
  const [first, second] = older ? [dateOf(born.value), dateOf(borne.value)] : [dateOf(borne.value), dateOf(born.value)];
  const rule = `${one.person.name} was born ${born.value}, ${other.person.name} ${borne.value}`;
  const years = either && first.first > second.first ? yearsApart(second, first) : yearsApart(first, second);
  const hedge = /(?:almost|nearly|about|around|some|over|more than|just under|roughly|at least)\s$/i.test(
    scene.reading.text.slice(0, span.start),
  );
  const off = hedge ? 1 : 0;
  if (years.some((each) => Math.abs(each - span.count) <= off))
    return supported(basis, { actual: words(years), reason: rule });
  const swapped = yearsApart(second, first);
  const actual = Math.max(...years) >= 0 ? words(years) : `${words(swapped)} ${older ? 'younger' : 'older'}`;
  return contradictedIf(one.sure && other.sure, basis, { actual, reason: rule });
}

/** In full years, rounded, and by the calendar; as far as the births are known, at least and at most. */
function yearsApart(from: PartialDate, to: PartialDate): readonly number[] {
  return [
    yearsBetween(from.last, to.first),
    yearsBetween(from.first, to.last),
    Math.round((to.first - from.last) / 365.25),
    Math.round((to.last - from.first) / 365.25),
    calendarOf(to.first).year - calendarOf(from.first).year,
  ];
}

function words(years: readonly number[]): string {
  const [least, most] = [Math.min(...years), Math.max(...years)];
  return least === most ? `${least} years` : `${least} or ${most} years`;
}
