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

type Member = ReturnType<typeof castOf>[number];

interface Said {
  readonly end: number;
  readonly one: Member;
  readonly other: Member;
  readonly older: boolean;
}

export const ageGap: ClaimReader = {
  types: ['age-gap'],
  ofPeople: true,
  needs: ['period'],
  cue: /older|younger|elder|junior|senior/,
  async read(scene) {
    return spansOf(scene, 'period').flatMap((span) => {
      const said = span.unit === 'year' && !span.old ? saidOf(scene, span) : undefined;
      return said ? [judge(scene, span, said)] : [];
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
  if (than && other && /^\s(?:was|is|were|had|did|at\s(?:the|that)\stime|then|when)\b/.test(text.slice(other.span.end)))
    return undefined;
  const one = before.filter(({ person }) => person.id !== other?.person.id).at(-1);
  const nearest = before.at(-1);
  if (!one || !other || (one !== nearest && nearest?.person.id !== other.person.id)) return undefined;
  return { end, one, other, older: /older|senior|elder/.test(match[1] ?? '') };
}

function judge(scene: Scene, span: PeriodSpan, { end, one, other, older }: Said): Claim {
  const [born, borne] = [preferred(one.person, 'born'), preferred(other.person, 'born')];
  const basis: Basis = {
    type: 'age-gap',
    span: { start: span.start, end },
    subject: one.person,
    claimed: `${span.count} years ${older ? 'older' : 'younger'} than ${other.person.name}`,
    sources: [...(born?.sources ?? []), ...(borne?.sources ?? [])],
  };
  if (!born || !borne)
    return unknown(basis, 'not-in-data', `the dataset has no birth of ${born ? other.person.name : one.person.name}`);
  const [first, second] = older ? [dateOf(born.value), dateOf(borne.value)] : [dateOf(borne.value), dateOf(born.value)];
  const rule = `${one.person.name} was born ${born.value}, ${other.person.name} ${borne.value}`;
  const years = yearsApart(first, second);
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
