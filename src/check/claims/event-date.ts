/**
 * Days of happenings: `set on Sept. 3, 2004 in Brussels`, `Schult's mark was set on June 6, 1986`, `had stood since
 * 1987`, `the Chicago Marathon on October 8, 2023`, `broke the world record yesterday`.
 *
 * Held against the day of the mark, of the record, or of the edition. A day counted from publication only confirms.
 */
import { calendarOf } from '../../domain/calendar.ts';
import { isPlaceOf } from '../../domain/city.ts';
import { dateOf, type PartialDate } from '../../domain/date.ts';
import { type Basis, type Claim, type ClaimReader, contradicted, contradictedIf, supported } from '../claim.ts';
import type { SpanOf } from '../reading/span.ts';
import { before, between, castOf, type Scene, spansOf } from '../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../verify/achievements.ts';
import { type CountedBack, countedBack } from '../verify/counted-back.ts';
import { type AtGames, recordsAtGames } from '../verify/dated/at-games.ts';
import { finalDays } from '../verify/dated/day-of-final.ts';
import { type DatedDeed, isSetBy } from '../verify/dated/deed.ts';
import { datedDeeds } from '../verify/dated/deeds.ts';
import { equatedDays } from '../verify/dated/equated.ts';
import { setDays } from '../verify/dated/set-days.ts';
import type { CityDay } from '../verify/deeds/city-days.ts';
import { type AtEdition, atEdition } from '../verify/marks/at-edition.ts';
import { bareMarks } from '../verify/marks/bare-marks.ts';
import { dateOfMark, isYearless } from '../verify/marks/dated-marks.ts';
import { exhibitionsOf } from '../verify/marks/exhibitions.ts';
import { did } from '../verify/marks/mark-words.ts';
import { isLong, isSame } from '../verify/marks/performance.ts';
import { type Owner, ownerOf } from '../verify/owner.ts';
import { type DatedRace, datedEvents, datedRaces } from '../verify/races/event-days.ts';
import { datedRecords } from '../verify/records/dated-records.ts';
import { type RecalledDay, recalledDays } from '../verify/records/recalled-days.ts';
import { roleOf } from '../verify/role.ts';
import { settingOf } from '../verify/setting.ts';
import { agoOfMark, wasThen } from '../verify/told-ago.ts';

export const eventDate: ClaimReader = {
  types: ['event-date'],
  needs: ['date', 'event', 'amount', 'record'],
  async read(scene) {
    const claims = [
      ...finalDays(scene).map(ofRace),
      ...(await ofMarks(scene)),
      ...equatedDays(scene).map(({ date, subject, having }) => judge(scene, date, subject, having)),
      ...recalledDays(scene).map(ofRecalled),
      ...recordsAtGames(scene).map((each) => ofGames(scene, each)),
      ...countedBack(scene).map((back) => ofCounted(scene, back)),
      ...(await ofRecords(scene)),
      ...(await ofRaces(scene)),
      ...setDays(scene).map(ofSet),
    ];
    const taken = [...claims, ...scene.claims.filter(({ type }) => DATING.has(type))];
    const told = [...claims, ...datedDeeds(scene, taken).map(ofDeed)];
    return [...told, ...bracketedDays(scene)].filter(
      (claim, at, all) =>
        all.findIndex(({ start }) => start === claim.start) === at &&
        !(claim.verdict === 'contradicted' && ELSEWHERE.test(scene.reading.text.slice(claim.end))) &&
        !scene.claims.some(({ start, end, type }) => DATING.has(type) && start < claim.end && claim.start < end),
    );
  },
};

/** `on Thursday (Friday, March 13, in Manila)`: the day it was there. */
const ELSEWHERE = /^,?\s(?:in\s(?:the\s)?[A-Z][A-Za-z\s]{1,20}|[A-Z][A-Za-z]+\stime|local time|[A-Z]{2,4})\)/;

/** Claims that a date is part of; others only go on beyond it. */
export const DATING: ReadonlySet<Claim['type']> = new Set([
  'age',
  'birth-date',
  'birth-year',
  'death',
  'duration',
  'record-duration',
  'coach-of',
  'nationality',
  'event-date',
]);

function ofDeed({ date, subject, meant: [first], agrees, sure }: DatedDeed): Claim {
  const { basis, judged } = told(date, subject, first);
  // `also broke the two-hour mark in 2019, in a run of no race`.
  const isStaged = exhibitionsOf(subject.person.id, date.date.last).some(({ day }) => overlaps(dateOf(day), date.date));
  return agrees ? supported(basis, judged) : contradictedIf(sure && !isStaged, basis, judged);
}

/** `on Friday (7 Sept. 2013)`, of a Friday in 2012: the day in brackets is that of the weekday, in another year. */
function bracketedDays(scene: Scene): readonly Claim[] {
  const dates = spansOf(scene, 'date').filter(({ date }) => date.precision === 'day');
  return dates.flatMap((date, at): readonly Claim[] => {
    const day = dates[at - 1];
    const subject = castOf(scene).findLast(({ span }) => span.end <= date.start);
    if (!day?.relative || date.relative || !subject || !/^\s[([]$/.test(between(scene, day, date))) return [];
    const [told, then] = [date.date.text, day.date.text];
    if (told === then || told.slice(4) !== then.slice(4)) return [];
    const basis: Basis = {
      type: 'event-date',
      span: date,
      subject: subject.person,
      claimed: told,
      asOf: then,
      sources: [],
    };
    const reason = `“${scene.reading.text.slice(day.start, day.end)}” is ${then} in a text of those days`;
    return [contradicted(basis, { actual: then, reason })];
  });
}

/** `the record Ayana set at the 2016 Olympics`. */
function ofGames({ reading }: Scene, { start, end, subject: { person }, done, agrees, sure }: AtGames): Claim {
  const basis: Basis = {
    type: 'event-date',
    span: { start, end },
    subject: person,
    claimed: reading.text.slice(start, end),
    asOf: done.date.text,
    sources: done.sources,
  };
  const judged = { actual: done.date.text, reason: `${person.name} has ${did(done)}` };
  return agrees ? supported(basis, judged) : contradictedIf(sure, basis, judged);
}

/** `three years ago`, `twelve months earlier`. */
function ofCounted({ reading }: Scene, { start, end, subject: { person }, each, agrees, sure }: CountedBack): Claim {
  const basis: Basis = {
    type: 'event-date',
    span: { start, end },
    subject: person,
    claimed: reading.text.slice(start, end),
    asOf: each.date.text,
    sources: each.sources,
  };
  const judged = { actual: each.date.text, reason: `${person.name} has ${did(each)}` };
  return agrees ? supported(basis, judged) : contradictedIf(sure, basis, judged);
}

function ofRecalled({ date, told: all, agrees, sure }: RecalledDay): Claim {
  const [{ person, each }] = all;
  const { basis, judged } = told(date, { person, sure }, each);
  const days = [...new Set(all.map((one) => one.each.date.text))].join(', ');
  return agrees ? supported(basis, judged) : contradictedIf(sure, basis, { ...judged, actual: days });
}

/** `6.17 metres was set on 8 February 2020`. */
function ofSet({ date, subject, done, agrees }: CityDay): Claim {
  const { basis, judged } = told(date, subject, done);
  return agrees ? supported(basis, judged) : contradicted(basis, judged);
}

/** The day of a mark that stands in the sentence. */
async function ofMarks(scene: Scene): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  for (const span of [...spansOf(scene, 'amount'), ...bareMarks(scene)]) {
    if (roleOf(scene, span) !== 'mark') continue;
    const owner = ownerOf(scene, span);
    // Of a mark that is wrong the day is not.
    if (!owner || scene.claims.some((each) => isWrongMark(each, span))) continue;
    const setting = settingOf(scene, span, owner);
    // Those from where the text has it come first.
    const isThere = (each: Achievement) => setting.places.some(({ name }) => isPlaceOf(each, name));
    const having = achievementsOf(owner.person, scene.facts.lexicons.rules)
      .filter((each) => span.readings.some((reading) => isSame(reading, each)))
      .sort((a, b) => Number(isThere(b)) - Number(isThere(a)));
    if (having.length === 0 || having.length > 3 || setting.round) continue;
    const given = lastOfRun(scene, dateOfMark(scene, span, owner, setting), span);
    const date = given && (isSetByOther(scene, given, owner) || isFrame(scene, given, span)) ? undefined : given;
    const judged = date && judge(scene, date, owner, having);
    if (judged && !(judged.verdict === 'contradicted' && isOfDeedBefore(scene, date, span))) claims.push(judged);
    const ago = date ? undefined : agoOfMark(scene, span, owner);
    if (ago) claims.push(...judgeAgo(scene, ago, owner, having));
    const yearless = spansOf(scene, 'date').find(
      (each) =>
        isYearless(scene, each) &&
        (opens(scene, each, owner, span) ||
          (each.start >= span.end
            ? /^,?\s(?:(?!(?:until|till|since|before|after|stood|remained|lasted|fell|and|but|then)\b)(?:[A-Za-zÀ-ɏ.]+|\d{2,3}|\d{1,2},?\d{3})m?,?\s){0,7}$/.test(
                between(scene, span, each),
              )
            : each.start >= owner.span.end && !owner.possessor && setting.dates.includes(each))),
    );
    if (yearless) claims.push(judgeYearless(yearless, owner, having));
    const edition = atEdition(scene, span, owner, setting, having);
    if (edition && (edition.isSaid || !edition.agrees)) claims.push(ofEdition(edition, owner));
  }
  return claims;
}

/** `2:17:01 at the 2017 London Marathon`: the year is that of the race, whose day may be of the next. */
function ofEdition({ date, done, agrees }: AtEdition, subject: Owner): Claim {
  const { basis, judged } = told(date, subject, done);
  return agrees ? supported(basis, judged) : contradictedIf(subject.sure, basis, judged);
}

/** `to beat the best set in 2016 by Ruth Jebet`: the year of hers. */
const isSetByOther = (scene: Scene, date: SpanOf<'date'>, { person }: Owner): boolean =>
  castOf(scene).some((each) => each.person.id !== person.id && isSetBy(scene, date, each.span));

/** `he ran 19.19, in Osaka in 2007 he was second`: the day of what the next part tells. */
const isFrame = (scene: Scene, date: SpanOf<'date'>, mark: SpanOf<'amount'>): boolean =>
  date.start >= mark.end &&
  /^[^,;]{0,30}(?:[,;]|\s(?:and|but|while),?)\s(?:(?:and|but|while),?\s)?(?:in|on)\s/.test(
    between(scene, mark, date),
  ) &&
  [...castOf(scene).map(({ span }) => span), ...spansOf(scene, 'ordinal')].some(
    (next) =>
      next.start >= date.end &&
      !(next.kind === 'person' && next.possessive) &&
      /^,?\s$/.test(scene.reading.lower.slice(date.end, next.start)),
  );

const isWrongMark = ({ type, verdict, start, claimed, actual }: Claim, span: SpanOf<'amount'>): boolean =>
  type === 'mark' && verdict === 'contradicted' && start === span.start && !actual?.startsWith(`${claimed},`);

/** `lost the title in 2022 and took it back in Budapest with 71.46`: the year of another deed. */
const isOfDeedBefore = (scene: Scene, date: SpanOf<'date'>, mark: SpanOf<'amount'>): boolean =>
  date.end <= mark.start &&
  /^,?\s(?:and|but|before)\s(?:then\s|again\s|duly\s)?(?:took|w[io]n(?:ning)?|regain|reclaim|return|retain|tak|defend|came back|ran|threw|jumped|cleared|did)/.test(
    between(scene, date, mark),
  ) &&
  /\b(?:lost|won|took|beat|came|finished|was|missed|gave up|retired|fell)\s[^;]{0,80}$/.test(before(scene, date, 90));

/** `in 2017 and again in 2019, in Doha in 30:25.20`: of the dates counted up the one next to the mark. */
function lastOfRun(scene: Scene, date: SpanOf<'date'> | undefined, mark: SpanOf<'amount'>): SpanOf<'date'> | undefined {
  const next =
    date &&
    spansOf(scene, 'date').find(
      (each) =>
        each.start >= date.end &&
        each.end <= mark.start &&
        /^,?\sand\s(?:then|again|also|later)\s(?:in\s)?$/.test(between(scene, date, each)),
    );
  return next ? lastOfRun(scene, next, mark) : date;
}

/** `On 8 February, in New York, Yared Nuguse ran 3:46.63`: a day before the only mark and whoever it is of. */
function opens(scene: Scene, date: SpanOf<'date'>, owner: Owner, mark: SpanOf<'amount'>): boolean {
  return (
    !owner.possessor &&
    date.end <= owner.span.start &&
    /^(?:[A-Za-zÀ-ɏ]+\s){0,4}(?:[A-Za-zÀ-ɏ]+,\s)?(?:on\s)?$/.test(scene.reading.lower.slice(0, date.start)) &&
    !/[;:]|\b(?:after|before|born|since|until)\b/.test(between(scene, date, owner.span)) &&
    !castOf(scene).some(
      ({ span }) =>
        span.start >= date.end &&
        span.end <= mark.start &&
        span.start !== owner.span.start &&
        !BEATING.test(scene.reading.lower.slice(owner.span.end, Math.max(owner.span.end, span.start))),
    ) &&
    spansOf(scene, 'amount').filter((each) => roleOf(scene, each) === 'mark').length === 1
  );
}

/** From the winner to whoever was behind. */
const BEATING =
  /^\s(?:[a-z]+\s)?(?:held\soff|saw\soff|beat|outran|outkicked|outsprinted|out-?dipped|edged(?:\sout)?|pipped|overtook|defeated|passed|caught|headed|denied|led\shome)\s(?:[a-zà-ɏ'’-]+\s){0,3}$/;

async function ofRecords(scene: Scene): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  for (const { date, subject, sure, meant } of await datedRecords(scene)) {
    const same = meant.find(({ day }) => overlaps(day, date.date));
    const [first] = meant;
    const shown = same ?? first;
    if (!shown) continue;
    const basis: Basis = {
      type: 'event-date',
      span: date,
      subject,
      claimed: date.date.text,
      asOf: shown.day.text,
      sources: shown.sources,
    };
    const judged = { actual: shown.day.text, reason: `${subject.name}: ${shown.what}` };
    claims.push(same ? supported(basis, judged) : contradictedIf(sure, basis, judged));
  }
  return claims;
}

async function ofRaces(scene: Scene): Promise<readonly Claim[]> {
  return [...(await datedEvents(scene)), ...datedRaces(scene)].map(ofRace);
}

function ofRace({ date, subject, sure, day, agrees, reason, sources }: DatedRace): Claim {
  const basis: Basis = {
    type: 'event-date',
    span: date,
    subject,
    claimed: date.date.text,
    asOf: day.text,
    sources,
  };
  const judged = { actual: day.text, reason };
  return agrees ? supported(basis, judged) : contradictedIf(sure, basis, judged);
}

type Subject = Pick<Owner, 'person' | 'sure'>;

function judge(_scene: Scene, date: SpanOf<'date'>, subject: Subject, having: readonly Achievement[]): Claim {
  const same = having.find((each) => overlaps(widened(date), each.date));
  const { basis, judged } = told(date, subject, same ?? (having[0] as Achievement));
  return same ? supported(basis, judged) : contradictedIf(subject.sure && !date.relative, basis, judged);
}

/** `16 years ago`, `last year`, as years are counted loosely. */
function judgeAgo(
  scene: Scene,
  date: SpanOf<'date'>,
  subject: Subject,
  having: readonly Achievement[],
): readonly Claim[] {
  const same = having.find((each) => wasThen(scene, date, each));
  const { basis, judged } = told(date, subject, same ?? (having[0] as Achievement));
  if (same) return [supported(basis, judged)];
  const [only] = having;
  const wrong = having.length === 1 && only !== undefined && wasThen(scene, date, only) === false;
  return wrong && (isLong(only) || only.records.length > 0) ? [contradictedIf(subject.sure, basis, judged)] : [];
}

/** `on 14 August`: the day of the month is held against the mark's, in whatever year. */
function judgeYearless(date: SpanOf<'date'>, subject: Subject, having: readonly Achievement[]): Claim {
  const dayOf = (first: number) => {
    const { month, day } = calendarOf(first);
    return month * 31 + day;
  };
  const exact = having.filter((each) => each.date.precision === 'day');
  const same = exact.find((each) => dayOf(each.date.first) === dayOf(date.date.first));
  const then = same ?? (having[0] as Achievement);
  const about = told(date, subject, then);
  // The year is not said: that of the mark is meant.
  const basis = { ...about.basis, claimed: `${then.date.text.slice(0, 4)}${date.date.text.slice(4)}` };
  const { judged } = about;
  return same
    ? supported(basis, judged)
    : contradictedIf(subject.sure && exact.length === having.length && having.length === 1, basis, judged);
}

function told(date: SpanOf<'date'>, { person }: Subject, then: Achievement) {
  const basis: Basis = {
    type: 'event-date',
    span: date,
    subject: person,
    claimed: date.date.text,
    asOf: then.date.text,
    sources: then.sources,
  };
  return { basis, judged: { actual: then.date.text, reason: `${person.name} has ${did(then)}` } };
}

function widened({ date, relative }: SpanOf<'date'>): Pick<PartialDate, 'first' | 'last'> {
  return relative ? { first: date.first - 1, last: date.last + 1 } : date;
}
