/**
 * What the other readers leave: marks, days, places and wins that are told of one deed of somebody, in whatever words.
 *
 * Held against the deed that agrees with all that is told of it, which supports what no other claim has settled, or with
 * all but one thing, which then is wrong.
 */
import { englishCity, isPlaceOf } from '../../domain/city.ts';
import { ordinal } from '../../domain/ordinal.ts';
import { type Basis, type Claim, contradicted, supported } from '../claim.ts';
import type { ClaimType } from '../finding.ts';
import { type Scene, spansOf } from '../scene.ts';
import { type Achievement, overlaps } from '../verify/achievements.ts';
import { type Beside, besideNames } from '../verify/deeds/beside-names.ts';
import { isError } from '../verify/deeds/certain.ts';
import { type CityDay, cityDays } from '../verify/deeds/city-days.ts';
import { type Meant, meantBy } from '../verify/deeds/meant.ts';
import { ofRecord, recordTold } from '../verify/deeds/record-told.ts';
import { markTales, recordTales, type Tale, talesIn } from '../verify/deeds/tale.ts';
import { isOfOtherRace } from '../verify/deeds/this-race.ts';
import { did, markWords, readingOf } from '../verify/marks/mark-words.ts';
import { isOfTitleBefore } from '../verify/said-of-else.ts';
import { DATING } from './event-date.ts';

type At = { readonly start: number; readonly end: number };

/**
 * Reads after all others, which have told what they can.
 *
 * @returns new claims, and those in the place of claims that were unknown, or are wrong in another way
 */
export async function withDeeds(scene: Scene): Promise<readonly Claim[]> {
  const { reading } = scene;
  let { claims } = scene;
  for (const tale of CUE.test(reading.lower)
    ? [...talesIn(scene, true), ...recordTales(scene), ...markTales(scene)]
    : []) {
    if (tale.marks.length + tale.dates.length + tale.places.length + tale.races.length === 0) continue;
    const record = ofRecord(scene, tale);
    const known = await recordTold(scene, record);
    const meant = known ?? (tale.isBeaten || tale.isOfRecord ? undefined : await meantBy(scene, tale));
    if (!meant) continue;
    const told = known ? record : tale;
    if (isOfOtherOpening(scene, told, meant)) continue;
    if (isOfOtherRace(scene, reading.lower.slice(told.start, told.end), meant.deed)) continue;
    const all = meant.wrong === undefined ? leftOf(claims, told, meant) : await wrongOf(scene, claims, told, meant);
    const found = all.filter((each) => !isOfAnother(each, claims));
    claims = [...claims.filter((claim) => !found.some((each) => replaces(each, claim))), ...found];
  }
  const beside = [...claims, ...besideNames(scene, claims).map(borneOut)];
  const isTaken = (date: At, place: At) =>
    beside.some(
      (claim) =>
        DAYS.has(claim.type) &&
        ((claim.verdict !== 'unknown' && isOver(claim, date)) ||
          (claim.verdict === 'contradicted' && isOver(claim, place))),
    );
  return [...beside, ...(await cityDays(scene, isTaken)).map(ofCity)];
}

/** `In 2005 she won London`, of whoever won it in 2019: the day a sentence opens with says what was done when. */
function isOfOtherOpening(scene: Scene, { subject, dates }: Tale, { deed }: Meant): boolean {
  const { lower } = scene.reading;
  const [first] = spansOf(scene, 'date');
  if (!first || first.relative || dates.includes(first) || first.end > subject.span.start) return false;
  const isOpening = /^\W*in\s$/.test(lower.slice(0, first.start));
  return (
    isOpening &&
    first.date.precision === 'year' &&
    /^,?\s$/.test(lower.slice(first.end, subject.span.start)) &&
    !overlaps(first.date, deed.date)
  );
}

function ofCity(day: CityDay): Claim {
  const { basis, judged } = dated(day);
  return day.agrees ? supported(basis, judged) : contradicted(basis, judged);
}

function borneOut(beside: Beside): Claim {
  const { basis, judged } = dated(beside);
  return supported(basis, judged);
}

/** A day that is said of what somebody did. */
function dated({ date, subject: { person }, done }: Pick<CityDay, 'date' | 'subject' | 'done'>) {
  const basis: Basis = {
    type: 'event-date',
    span: date,
    subject: person,
    claimed: date.date.text,
    asOf: done.date.text,
    sources: done.sources,
  };
  return { basis, judged: { actual: done.date.text, reason: `${person.name} has ${did(done)}` } };
}

/** What deeds are told by. */
const CUE = /\d|\b(?:record|mark) was\b/;

const isOver = (a: At, b: At) => a.start < b.end && b.start < a.end;

/** An unknown gives way to what is known; what is said of the same words in the same way, to what is wrong of it. */
const replaces = (found: Claim, claim: Claim) =>
  isOver(found, claim) &&
  found.type === claim.type &&
  (claim.verdict === 'unknown' || found.verdict === 'contradicted');

/** `Before McLaughlin the record was Muhammad's, 52.16`: a mark that is right of somebody else, and no miswritten one. */
const isOfAnother = (found: Claim, claims: readonly Claim[]): boolean =>
  found.verdict === 'contradicted' &&
  found.type === 'mark' &&
  claims.some(
    (claim) =>
      claim.type === 'mark' &&
      claim.verdict === 'supported' &&
      claim.subject?.id !== found.subject?.id &&
      isOver(claim, found),
  );

const isSettled = (claims: readonly Claim[], at: At, types: ReadonlySet<ClaimType>) =>
  claims.some((claim) => claim.verdict !== 'unknown' && types.has(claim.type) && isOver(claim, at));

const isDay = ({ type, verdict }: Claim): boolean => type === 'event-date' && verdict === 'supported';

const MARKS: ReadonlySet<ClaimType> = new Set(['mark']);
const DAYS: ReadonlySet<ClaimType> = new Set([...DATING, 'medal', 'race-winner', 'edition']);
const PLACES: ReadonlySet<ClaimType> = new Set(['medal', 'race-winner', 'placing', 'count', 'first-under']);

/** What is true, and no claim says so. */
function leftOf(claims: readonly Claim[], tale: Tale, { deed, agreement }: Meant): readonly Claim[] {
  // Of a race that was run there and then much may be told that no list has.
  if (!agreement.mark && !agreement.how) return [];
  const found: Claim[] = [];
  const reason = reasonOf(tale, deed);
  for (const mark of tale.marks)
    if (agreement.mark === true && !isSettled(claims, mark, MARKS))
      found.push(
        supported(basisOf('mark', mark, tale, deed, markWords(readingOf(mark, deed))), { actual: deed.mark, reason }),
      );
  for (const date of tale.dates)
    if (agreement.day === true && !(tale.isOfMark && date.relative) && !isSettled(claims, date, DAYS))
      found.push(
        supported(basisOf('event-date', date, tale, deed, date.date.text), { actual: deed.date.text, reason }),
      );
  const { placing } = tale;
  const told = claims.some(
    (claim) =>
      claim.verdict !== 'unknown' && PLACES.has(claim.type) && isOver(claim, { start: tale.start, end: tale.end }),
  );
  if (placing && agreement.how === true && !told && (agreement.place === true || agreement.day === true)) {
    const word = placeWord(deed);
    found.push(supported(basisOf(placeType(tale, deed), placing, tale, deed, word), { actual: word, reason }));
  }
  return found;
}

async function wrongOf(scene: Scene, claims: readonly Claim[], tale: Tale, meant: Meant): Promise<readonly Claim[]> {
  const { deed, wrong, alike } = meant;
  // `cleared 6.27 in Budapest on Tuesday`: that the mark is of another day is said of it, and not which one was meant.
  if (claims.some((claim) => claim.verdict === 'contradicted' && isOver(claim, tale) && !isOfMark(claim, meant)))
    return [];
  if (!meant.isCertain && !(await isError(scene, tale, meant))) return [];
  const reason = reasonOf(tale, deed);
  const wide = (at: At): At => ({ start: Math.min(at.start, tale.placing?.start ?? at.start), end: at.end });
  const win = tale.placing && tale.marks.length === 0 && tale.placed.length === 1;
  if (wrong === 'day') {
    // `Mosop, the winner in 2011, eighth in 2:11:19`
    if (tale.dates.some((date) => isOfTitleBefore(scene, date))) return [];
    const at = tale.dates[0] ?? tale.races.find(({ year }) => year !== undefined);
    // It is the day of another mark.
    if (!at || (!meant.isCertain && claims.some((claim) => isDay(claim) && isOver(claim, at)))) return [];
    const said = 'date' in at ? at.date.text : String(at.year);
    const day = alike.length > 1 ? deed.date.text.slice(0, 4) : deed.date.text;
    if (win)
      return [
        contradicted(basisOf(placeType(tale, deed), wide(at), tale, deed, `${placeWord(deed)}, ${said}`), {
          actual: `${placeWord(deed)}, ${cityOf(deed)} ${day}`,
          reason,
        }),
      ];
    return [contradicted(basisOf('event-date', at, tale, deed, said), { actual: day, reason })];
  }
  if (wrong === 'place') {
    const at = tale.places[0] ?? tale.races[0];
    // `the 2009 world title in Birmingham`: the title is another, and the place is right.
    if (at && 'name' in at && isPlaceOf(deed, at.name)) return [];
    const words = at && scene.reading.text.slice(at.start, at.end);
    return at
      ? [
          contradicted(basisOf('mark', at, tale, deed, `${deed.mark}, ${words}`), {
            actual: `${cityOf(deed)} ${deed.date.text}`,
            reason,
          }),
        ]
      : [];
  }
  const [mark] = tale.marks;
  // It is right of another record.
  if (
    mark &&
    claims.some((claim) => claim.type === 'previous-record' && claim.verdict === 'supported' && isOver(claim, mark))
  )
    return [];
  if (wrong === 'mark' && mark)
    return [
      contradicted(basisOf('mark', mark, tale, deed, markWords(readingOf(mark, deed))), {
        actual: deed.mark as string,
        reason,
      }),
    ];
  if (wrong === 'how' && tale.placing)
    return [
      contradicted(basisOf('placing', tale.placing, tale, deed, ordinal(tale.placed[0] as number)), {
        actual: ordinal(deed.place as number),
        reason,
      }),
    ];
  return [];
}

const isOfMark = ({ type, actual, claimed }: Claim, { wrong }: Meant) =>
  wrong === 'mark' && type === 'mark' && actual?.startsWith(`${claimed.replace(/ m$/, '')},`) === true;

const cityOf = ({ city, country }: Achievement) => (city === undefined ? (country ?? '') : englishCity(city));

const placeWord = ({ place }: Achievement) => (place === 1 ? 'won' : ordinal(place as number));

function placeType({ titled }: Tale, { place }: Achievement): ClaimType {
  return titled ? 'medal' : place === 1 ? 'race-winner' : 'placing';
}

const reasonOf = ({ subject: { person } }: Tale, deed: Achievement) => `${person.name} has ${did(deed)}`;

function basisOf(
  type: ClaimType,
  { start, end }: At,
  { subject: { person } }: Tale,
  { date, sources }: Achievement,
  claimed: string,
): Basis {
  return { type, span: { start, end }, subject: person, claimed, asOf: date.text, sources };
}
