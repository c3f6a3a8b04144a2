/** Ways in which what is said of a record can be of another one, or of none. */
import type { Discipline } from '../../../dataset/entries.ts';
import { dateOf } from '../../../domain/date.ts';
import type { Claim } from '../../claim.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { achievementsOf, overlaps } from '../achievements.ts';
import { isSame } from '../marks/performance.ts';
import { isOnTheWay } from '../records/record-meant.ts';
import { roleOf } from '../role.ts';
import type { Doubt } from './doubt.ts';

export const recordDoubts: readonly Doubt[] = [
  ofRecord,
  ofAnotherDiscipline,
  ofAnotherMark,
  ofPlaceNamed,
  ofNobodyNamed,
  ofMarkBefore,
  ofOneRace,
  ofCurrent,
  ofYearBeside,
  ofBreaker,
  ofWhatIsTold,
  ofOwnEvent,
  ofSince,
  ofAge,
  ofFallen,
];

/** `a record that was nearly 37 years old`: no age of anybody. */
function ofRecord({ reading }: Scene, { type, start, end }: Claim): string | undefined {
  if (type !== 'age' || !/\byears?\sold$/.test(reading.lower.slice(start, end))) return undefined;
  return /\b(?:records?|mark|best|standard)\b[^.;]{0,30}$/.test(reading.lower.slice(0, start))
    ? 'it may be the age of a record'
    : undefined;
}

/** `The 10,000m world champion took two seconds off Bekele's mark`: what he is called. */
const CALLED = /^\s(?:[a-z]+\s){0,2}(?:champion|record[\s-]holder|medall?ist|winner)\b/;

/** `two seconds off Bekele's record over 5,000m`: a gap in another discipline than the one the words name. */
function ofAnotherDiscipline(scene: Scene, { type, reason }: Claim): string | undefined {
  if (type !== 'record-gap') return undefined;
  const named = spansOf(scene, 'discipline')
    .filter((span) => !isOnTheWay(scene, span) && !CALLED.test(scene.reading.lower.slice(span.end)))
    .flatMap(({ disciplines }) => disciplines);
  const said = reason.toLowerCase();
  const told = [...scene.facts.lexicons.rules.values()].filter(({ name }) => said.includes(name.toLowerCase()));
  // A walk goes by its distance alone.
  const isSame = (one: Discipline) =>
    named.some(({ id, metres }) => id === one.id || (metres !== undefined && metres === one.metres));
  return named.length > 0 && told.length > 0 && !told.some(isSame)
    ? 'the record of another discipline may be meant'
    : undefined;
}

/** `the 5000m record of Bekele, whose 26:17.53 dates from 2005`: how long another one has stood. */
function ofAnotherMark(scene: Scene, { type, start, reason, subject }: Claim): string | undefined {
  if (type !== 'record-duration' || !subject) return undefined;
  const last = spansOf(scene, 'amount').findLast((each) => each.end <= start && roleOf(scene, each) === 'mark');
  const person = castOf(scene).find((each) => each.person.id === subject.id)?.person;
  if (!last || !person) return undefined;
  const made = achievementsOf(person, scene.facts.lexicons.rules).filter((each) =>
    last.readings.some((reading) => isSame(reading, each)),
  );
  const said = reason.toLowerCase();
  return made.length > 0 && made.every(({ discipline }) => !said.includes(discipline.name.toLowerCase()))
    ? 'the record of another discipline may be meant'
    : undefined;
}

/** `took 72 seconds off Kipchoge's London mark`: the record of a course. */
function ofPlaceNamed(scene: Scene, { type, end }: Claim): string | undefined {
  if (type !== 'record-gap' && type !== 'gap-between') return undefined;
  const { lower } = scene.reading;
  return scene.reading.spans.some(
    (span) =>
      (span.kind === 'place' || span.kind === 'event') &&
      span.start >= end &&
      span.start - end < 50 &&
      !/[,;.]/.test(lower.slice(end, span.start)) &&
      /^(?:['’]s)?\s(?:course\s)?(?:record|mark|best|time)\b/.test(lower.slice(span.end)),
  )
    ? 'the record of a course may be meant'
    : undefined;
}

const OF_RECORDS = new Set(['record-duration', 'record-gap', 'previous-record', 'gap-between']);

/** A record of somebody whom the text does not name, where the sentence names two others. */
function ofNobodyNamed(scene: Scene, { subject, type }: Claim): string | undefined {
  if (!subject || !OF_RECORDS.has(type)) return undefined;
  const here = new Set(castOf(scene).map(({ person }) => person.id));
  if (here.has(subject.id) || here.size < 2) return undefined;
  const before = scene.before.some((each) => castOf(each).some(({ person }) => person.id === subject.id));
  return before ? undefined : 'another record of those the sentence names may be meant';
}

/** `Bubka cleared 6.15m, and he bettered it by a centimetre`: the gap is to a mark that stands before. */
function ofMarkBefore(scene: Scene, { type, start }: Claim): string | undefined {
  if (type !== 'record-gap' || !/\b(?:it|that)\sby\s(?:[a-z]+\s){0,2}$/.test(scene.reading.lower.slice(0, start)))
    return undefined;
  const mark = spansOf(scene, 'amount').findLast((each) => each.end < start && roleOf(scene, each) === 'mark');
  const [earlier] = scene.before;
  // `The record was 1:17:02. Suzuki walked 1:16:36 and improved it by`: what was spoken of before.
  const ofBefore =
    mark &&
    earlier?.reading.spans.some(({ kind }) => kind === 'record') &&
    AT_ONCE.test(scene.reading.lower.slice(mark.end));
  return mark && !ofBefore ? 'the gap may be to the mark that stands before' : undefined;
}

/** Nobody and no time between a mark and what it did: `in Nomi and improved it by`. */
const AT_ONCE =
  /^(?:m|\smet(?:re|er)s)?(?:\s(?:in|at)\s[a-zà-ɏ' -]{2,30}?)?,?\s(?:and|to)\s(?:so\s|thus\s|thereby\s)?[a-z]+\s(?:it|that)\sby\s/;

/** `was the only man under 13 seconds, with 12.99`: of those in the race. */
function ofOneRace({ reading }: Scene, { type, start, claimed }: Claim): string | undefined {
  if (type !== 'first-under' || !claimed.startsWith('only ')) return undefined;
  const { lower } = reading;
  return /\bwas\s(?:[a-z]+\s){0,2}$/.test(lower.slice(Math.max(0, start - 30), start)) &&
    !/\b(?:ever|history|has|have|had|until|then|time|still|remain[a-z]*|(?:this|that|the) (?:year|season)|other)\b/.test(
      lower,
    )
    ? 'the only one of a race may be meant'
    : undefined;
}

/** `the current world record of 2:02:57, set by Kimetto`: it is told as one that stands. */
function ofCurrent({ reading: { lower } }: Scene, { type, start }: Claim): string | undefined {
  return type === 'previous-record' && /\bcurrent\b[^;.]{0,80}$/.test(lower.slice(0, start))
    ? 'the record that stands may be meant'
    : undefined;
}

/** `in 2009 he ran 2:06:54, and in 2011 he won by 2 minutes`: of the year that stands beside it. */
function ofYearBeside(scene: Scene, { type, start, asOf }: Claim): string | undefined {
  if ((type !== 'gap-between' && type !== 'record-gap') || asOf === null) return undefined;
  const last = spansOf(scene, 'date').findLast(({ end, date }) => end <= start && Number.isFinite(date.first));
  if (!last || last.relative || overlaps(last.date, dateOf(asOf))) return undefined;
  return /^,?\s(?:he|she|they|[a-zà-ɏ’'-]+)\s(?:won|win|beat|triumphed|defended|retained|took|finished)\b/.test(
    scene.reading.lower.slice(last.end),
  )
    ? 'the race of the year beside it may be meant'
    : undefined;
}

/** `His 2:00:35 broke the record of Kipchoge`: the mark is of whoever broke it. */
function ofBreaker({ reading: { lower } }: Scene, { type, start, end }: Claim): string | undefined {
  return type === 'record-holder' &&
    /^\W?\d.*\b(?:broke|beat|bettered|smashed|lowered|eclipsed|erased|improved|took|surpassed|topped|shattered)\b.*\brecord/.test(
      lower.slice(start, end),
    )
    ? 'the mark may be of whoever broke the record'
    : undefined;
}

/** `Kipsang, who runs in Tokyo, set a record in Berlin in 2013`: the true place and year stand in the sentence, too. */
function ofWhatIsTold({ reading: { lower } }: Scene, { type, actual }: Claim): string | undefined {
  if (type !== 'record-holder' || actual === null) return undefined;
  const [, city, year] = /^([^\d,;(]+)(?:,\s[A-Z]{2})?\s(\d{4})-\d\d-\d\d$/.exec(actual) ?? [];
  return city && year && lower.includes(city.toLowerCase()) && lower.includes(year)
    ? 'what is said of another race may stand beside'
    : undefined;
}

/** `Kipyegon holds the world record`, behind a sentence about the marathon: of what she does herself. */
function ofOwnEvent(scene: Scene, { type, subject, claimed }: Claim): string | undefined {
  if (type !== 'record-holder' || !claimed.endsWith(' world record holder')) return undefined;
  if (spansOf(scene, 'discipline').length > 0) return undefined;
  const person = castOf(scene).find((each) => each.person.id === subject?.id)?.person;
  const day = (scene.published ?? scene.today).last;
  // Of one who had no record in anything else it is that one.
  const isOther = (id: string) => !claimed.includes(scene.facts.lexicons.rules.get(id)?.name.toLowerCase() ?? '\n');
  const held = person?.records.some(
    ({ area, stood, set, discipline }) => area === 'world' && stood && dateOf(set).first <= day && isOther(discipline),
  );
  const named = person && scene.before.some((each) => castOf(each).some((other) => other.person.id === person.id));
  return held && !named ? 'the record of another discipline may be meant' : undefined;
}

/** `It is 65 years since Bannister ran`: how long ago it is, and not how long it stood. */
function ofSince({ reading: { lower } }: Scene, { type, start, end }: Claim): string | undefined {
  return type === 'record-duration' &&
    /^\s(?:[a-z]+\s){0,2}since\s/.test(lower.slice(end, end + 40)) &&
    /\bit(?:\s(?:is|was|has been|had been|will be)|['’]s)\s(?:[a-z]+\s){0,2}$/.test(
      lower.slice(Math.max(0, start - 40), start),
    )
    ? 'the words may be about how long ago something was'
    : undefined;
}

/** `who, like her successor, was 22 years old`: the age of a person. */
function ofAge({ reading: { lower } }: Scene, { type, start, end }: Claim): string | undefined {
  return type === 'record-duration' &&
    /\byears\sold$/.test(lower.slice(start, end)) &&
    /\b(?:who|he|she)(?:,\s[^,.;]{2,40},)?\s(?:is|was)\s(?:(?:just|only|barely|still)\s)?$/.test(
      lower.slice(Math.max(0, start - 70), start),
    )
    ? 'it may be the age of a person'
    : undefined;
}

/** `surpassed the record set in 2012 by Dobrynska`: the day is that of the record that fell. */
function ofFallen({ reading: { lower } }: Scene, { type, claimed, end }: Claim): string | undefined {
  return type === 'record-holder' &&
    claimed.startsWith('set the ') &&
    /^(?:\sof\s[\d.,:]{2,9}\s?(?:m|points|metres|seconds)?)?,?\s(?:(?:which|that|had|was|been)\s){0,3}set\s(?:back\s)?(?:in|on|at|by)\s/.test(
      lower.slice(end),
    )
    ? 'the day may be that of the record that fell'
    : undefined;
}
