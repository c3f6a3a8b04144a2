/**
 * How long a record stood: `a 19-year-old world record`, `Kimetto's four-year-old record`, `had stood for 16 years`, `had
 * stood since 1986`, `the mark had lasted 13 days`.
 *
 * Years are told in full, begun or by the calendar, and any of these supports the claim.
 */
import type { Person } from '../../dataset/entries.ts';
import { calendarOf } from '../../domain/calendar.ts';
import { dateOf } from '../../domain/date.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported, unknown } from '../claim.ts';
import type { PeriodSpan, Span } from '../reading/span.ts';
import { castOf, type Scene, spansOf } from '../scene.ts';
import { overlaps } from '../verify/achievements.ts';
import { breakerOf } from '../verify/breaker.ts';
import { wordingOf } from '../verify/gap-wording.ts';
import { type Broken, brokenBy, holdersOf, recordWords } from '../verify/progression.ts';
import { areasOf, disciplinesAt, isUnheld, recordsMeant } from '../verify/record-meant.ts';

const RECORD_AFTER =
  /^\s(?:(?!\b(?:who|and|in|to|won|from|set|sets|ran|beat|took|made|has|had|was|is|holds?|held|with|for|on|at|of|[A-Za-zÀ-ɏ]+ed|broke|breaks?|smash[A-Za-zÀ-ɏ]*|break[A-Za-zÀ-ɏ]*|owns?)\b)[A-Za-zÀ-ɏ\d'’,-]+\s){0,5}(?:record|mark|standard|world best|time)(?![A-Za-zÀ-ɏ-])(?!\sholder)/;
const STOOD =
  /\b(?:stood|standing|lasted|survived|endured|unbroken|unbeaten|untouched|remained|been on the books|intact|in the books)\s(?:[A-Za-zÀ-ɏ]+\s){0,2}?(?:for\s)?(?:(?:more than|over|almost|nearly|just|only|about|some|around|exactly|all of|less than|under|the past|the last)\s){0,2}(?:an?\s)?$/;
const SINCE =
  /\bheld by\s[^,.;]{3,40}\ssince\s$|\b(?:stood|standing|lasted|survived|unbroken|unbeaten|intact|on the books)\s(?:[A-Za-zÀ-ɏ]+\s){0,2}(?:since)?\s?(?:way back\s)?(?:in\s)?$/;
const RECORD = /\b(?:record|mark|world best|standard)\b/;

export const recordDuration: ClaimReader = {
  types: ['record-duration'],
  cue: /record|mark|best/,
  async read(scene) {
    const { lower } = scene.reading;
    const claims: Claim[] = [];
    for (const span of spansOf(scene, 'period')) {
      const attributive =
        (span.old || /^\S*-/.test(lower.slice(span.start, span.end))) && RECORD_AFTER.exec(lower.slice(span.end));
      const stood = STOOD.test(lower.slice(Math.max(0, span.start - 60), span.start)) && RECORD.test(lower);
      if (!(attributive && span.old) && !stood) continue;
      const end = attributive ? span.end + attributive[0].length : span.end;
      const claim = await judge(scene, span, { start: span.start, end });
      if (claim) claims.push(claim);
    }
    for (const span of spansOf(scene, 'date')) {
      const left = lower.slice(Math.max(0, span.start - 60), span.start);
      const since =
        SINCE.test(left) &&
        (/since\s/.test(left.slice(-14)) || /^since/.test(lower.slice(span.start))) &&
        RECORD.test(lower);
      if (!since) continue;
      const claim = await judgeSince(scene, span);
      if (claim) claims.push(claim);
    }
    return claims;
  },
};

/** The record that lasted: what the breaker's replaced, else the possessor's own that is over, or stands. */
async function lastedAt(
  scene: Scene,
  at: Span | { start: number; end: number },
): Promise<
  | {
      old: { mark: string; set: string; by: string; sources: readonly string[] };
      ended: string;
      person: Person;
      sure: boolean;
      words: string;
    }
  | undefined
> {
  const record = spansOf(scene, 'record').find((each) => each.end > at.start - 60 && each.start < at.end + 60);
  if (record && (['personal', 'olympic', 'championship', 'course'].includes(record.scope) || isUnheld(scene, record)))
    return undefined;
  const people = castOf(scene).filter(({ span }) => span.end <= at.start + 1);
  const possessor = people.filter(({ span }) => span.possessive && at.start - span.end < 40).at(-1);
  const start = possessor?.span.start ?? at.start;
  const breaker = breakerOf(scene, { start, end: at.end });
  const of = async (person: Person) =>
    recordsMeant(scene, person, { start, end: at.end }, areasOf(person, record), record?.category);
  if (breaker) {
    const { broken, pinned } = await of(breaker.person);
    const [only] = broken;
    if (only?.before && pinned && broken.length === 1) {
      const { before } = only;
      return {
        old: { mark: before.mark, set: oldest(only), by: holdersOf(before), sources: before.sources },
        ended: only.step.set,
        person: breaker.person,
        sure: breaker.sure,
        words: recordWords(only.list),
      };
    }
  }
  if (!possessor) return undefined;
  const disciplines = disciplinesAt(scene, at).map(({ id }) => id);
  const own = possessor.person.records.filter(
    ({ stood, area, ended, discipline }) =>
      stood && area === 'world' && ended !== null && disciplines.includes(discipline),
  );
  // Of several records in a row the last is the one that was beaten.
  const held = own.sort((a, b) => (a.set < b.set ? 1 : -1))[0];
  const found = held && (await brokenBy(scene.facts, held, scene.today.last));
  if (
    !found?.ended ||
    (scene.published &&
      !overlaps(dateOf(found.ended), { first: scene.published.first - 8, last: scene.published.last }))
  )
    return undefined;
  return {
    old: { mark: found.step.mark, set: found.step.set, by: holdersOf(found.step), sources: found.step.sources },
    ended: found.ended,
    person: possessor.person,
    sure: possessor.sure,
    words: recordWords(found.list),
  };
}

/** A record that was equalled lasted from when it was first set. */
function oldest({ list, before }: Broken): string {
  const same = list.steps.filter(({ step, stood }) => stood && step.value === before?.value);
  return same[0]?.step.set ?? (before?.set as string);
}

async function judge(
  scene: Scene,
  span: PeriodSpan,
  place: { start: number; end: number },
): Promise<Claim | undefined> {
  const lasted = await lastedAt(scene, place);
  const claimed = `${span.count} ${span.unit}${span.count === 1 ? '' : 's'}`;
  const basis: Basis = {
    type: 'record-duration',
    span: place,
    subject: lasted?.person,
    claimed,
    asOf: lasted?.ended,
    sources: lasted?.old.sources ?? [],
  };
  if (!lasted) return unknown(basis, 'ambiguous', 'it is not clear which record is meant');
  const { old, ended, words, sure } = lasted;
  const [from, to] = [dateOf(old.set), dateOf(ended)];
  const days = { min: to.first - from.last, max: to.last - from.first };
  const years = calendarOf(to.last).year - calendarOf(from.first).year;
  const reason = `the ${words} of ${old.mark} by ${old.by} stood from ${old.set} to ${ended}`;
  const per = { year: 365.2425, month: 30.44, week: 7, day: 1 }[span.unit];
  const [low, high] = [days.min / per, days.max / per];
  const wording = wordingOf(scene.reading.lower.slice(Math.max(0, span.start - 30), span.start));
  const slack = span.unit === 'day' ? 1 : span.half ? 0.6 : 1;
  const fits =
    wording === 'more' || wording === 'least'
      ? high >= span.count - 0.02
      : wording === 'nearly' || wording === 'less'
        ? low <= span.count && high > span.count - 2
        : (span.count > low - slack && span.count < high + slack) || (span.unit === 'year' && span.count === years);
  const whole = Math.floor(low + 0.003);
  const rest = Math.round(days.min - whole * per);
  const full = `${whole} year${whole === 1 ? '' : 's'}`;
  const actual = span.unit !== 'year' ? `${Math.round(low)} ${span.unit}s` : rest > 0 ? `${full} ${rest} days` : full;
  if (fits) return supported(basis, { actual, reason });
  return contradictedIf(sure, basis, {
    actual,
    difference: `${Math.abs(Math.round(low) - span.count)} ${span.unit}s`,
    reason,
  });
}

async function judgeSince(scene: Scene, span: Span & { kind: 'date' }): Promise<Claim | undefined> {
  const lasted = await lastedAt(scene, span);
  if (!lasted) return undefined;
  const { old, words, person, sure, ended } = lasted;
  const basis: Basis = {
    type: 'record-duration',
    span,
    subject: person,
    claimed: `since ${span.date.text}`,
    asOf: ended,
    sources: old.sources,
  };
  const reason = `the ${words} of ${old.mark} by ${old.by} was set on ${old.set}`;
  if (overlaps(span.date, dateOf(old.set))) return supported(basis, { actual: old.set, reason });
  return contradictedIf(sure && !span.relative, basis, { actual: old.set, reason });
}
