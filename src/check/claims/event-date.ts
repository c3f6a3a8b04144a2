/**
 * Days of happenings: `set on Sept. 3, 2004 in Brussels`, `Schult's mark was set on June 6, 1986`, `the Chicago Marathon
 * on October 8, 2023`, `broke the world record yesterday`.
 *
 * Held against the day of the mark, of the record, or of the edition. A day counted from publication only confirms.
 */
import type { Person } from '../../dataset/entries.ts';
import { dateOf, type PartialDate } from '../../domain/date.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported } from '../claim.ts';
import type { SpanOf } from '../reading/span.ts';
import { between, castOf, type Scene, spansOf } from '../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../verify/achievements.ts';
import { ownerOf, roleOf, settingOf } from '../verify/attach.ts';
import { conflictsOf, isSame } from '../verify/performance.ts';
import { editionOf } from '../verify/races.ts';
import { did } from './mark.ts';

export const eventDate: ClaimReader = {
  types: ['event-date'],
  async read(scene) {
    const claims = [...(await ofMarks(scene)), ...ofRecords(scene), ...(await ofEvents(scene)), ...ofNews(scene)];
    return claims.filter((claim, at) => claims.findIndex(({ start }) => start === claim.start) === at);
  },
};

/** The day of a mark that stands in the sentence. */
async function ofMarks(scene: Scene): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  for (const span of spansOf(scene, 'amount')) {
    if (roleOf(scene, span) !== 'mark') continue;
    const owner = ownerOf(scene, span);
    if (!owner) continue;
    const setting = settingOf(scene, span, owner);
    const having = achievementsOf(owner.person, scene.facts.lexicons.rules).filter((each) =>
      span.readings.some((reading) => isSame(reading, each)),
    );
    const [only] = having;
    if (!only || having.length !== 1 || setting.round) continue;
    const date = setting.dates.find((each) => !each.relative);
    if (date && date.date.precision === 'day') claims.push(judge(scene, date, owner, only));
    else if (date && !overlaps(date.date, only.date)) claims.push(judge(scene, date, owner, only));
    const [event] = setting.events;
    const conflicts =
      event?.year === undefined ? [] : await conflictsOf(scene.facts, only, { ...setting, dates: [], places: [] });
    const sameSeries = event?.series.some((id) => only.event?.startsWith(`${id}-`));
    if (event?.year !== undefined && sameSeries && conflicts.length > 0)
      claims.push(
        judge(scene, { ...event, kind: 'date', date: dateOf(String(event.year)), relative: false }, owner, only),
      );
  }
  return claims;
}

/** `Schult's mark was set in Neubrandenburg on June 6, 1986`: the mark of the sentence before, else the only record. */
function ofRecords(scene: Scene): readonly Claim[] {
  const claims: Claim[] = [];
  for (const { span, person, sure } of castOf(scene)) {
    if (!span.possessive) continue;
    const date = spansOf(scene, 'date').find((each) => each.start > span.end && !each.relative);
    if (
      !date ||
      !/^['’]?s?\s(?:[A-Za-zÀ-ɏ\d,-]+\s){0,4}(?:record|mark|best|time|throw|jump|leap|vault)(?:\s?,)?\s(?:was\s|had\sbeen\s|which\swas\s)?(?:set|run|dates?|dating|stood|established|achieved)\s[^;.]{0,60}$/.test(
        between(scene, span, date),
      )
    )
      continue;
    if (spansOf(scene, 'amount').some((each) => each.end <= date.start && roleOf(scene, each) === 'mark')) continue;
    const meant = recordMeant(scene, person);
    if (meant) claims.push(judge(scene, date, { person, sure }, meant));
  }
  return claims;
}

function recordMeant(scene: Scene, person: Person): Achievement | undefined {
  const all = achievementsOf(person, scene.facts.lexicons.rules);
  for (const earlier of scene.before) {
    const claim = earlier.claims.find(
      ({ type, subject, verdict }) => type === 'mark' && subject?.id === person.id && verdict === 'supported',
    );
    if (claim) return all.find(({ mark }) => mark === claim.actual);
  }
  const records = all.filter(({ records: areas }) => areas.includes('world'));
  return records.length === 1 ? records[0] : undefined;
}

/** `the Chicago Marathon on October 8, 2023`. */
async function ofEvents(scene: Scene): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  for (const event of spansOf(scene, 'event')) {
    const date = spansOf(scene, 'date').find(
      (each) =>
        each.date.precision !== 'interval' &&
        each.date.precision !== 'year' &&
        /^[,\s]*(?:\(?(?:held|staged|run|taking\splace|took\splace|scheduled|set|is|was|will\sbe|in\s[A-Za-zÀ-ɏ\s]{1,24}|on|for|in|slated|back)[\s,]*){0,5}\(?$/.test(
          each.start >= event.end ? between(scene, event, each) : 'x',
        ),
    );
    if (!date || scene.claims.some(({ start, end }) => start < date.end && date.start < end)) continue;
    const meant = await editionOf(scene, { ...event, year: event.year ?? Number(date.date.text.slice(0, 4)) });
    const day = meant?.edition.date;
    if (!meant || day === undefined || day.length < 7) continue;
    const known = dateOf(day);
    const { series, edition } = meant;
    const name = `${series.name} ${edition.year}`;
    const basis: Basis = {
      type: 'event-date',
      span: date,
      subject: { id: edition.id, name },
      claimed: date.date.text,
      asOf: day,
      sources: series.sources.slice(0, 3),
    };
    const reason = `the ${name} was held ${day}`;
    // Championships last for days, and their date may be that of one race.
    const lasting = series.kind === 'games' || series.kind === 'championship';
    const near = lasting ? { first: known.first - 16, last: known.last + 16 } : known;
    claims.push(
      overlaps(near, date.date)
        ? supported(basis, { actual: day, reason })
        : contradictedIf(!lasting && !date.relative && known.precision === 'day', basis, { actual: day, reason }),
    );
  }
  return claims;
}

/** `broke the world record yesterday`: that there is such a day of the person confirms it. */
function ofNews(scene: Scene): readonly Claim[] {
  const [subject] = castOf(scene).filter(({ span }) => !span.possessive);
  if (!subject || !/\b(?:record|won|win|victory|broke|smashed|set|clocked|ran)\b/.test(scene.reading.lower)) return [];
  const done = achievementsOf(subject.person, scene.facts.lexicons.rules);
  return spansOf(scene, 'date').flatMap((date): Claim[] => {
    if (!date.relative || date.date.precision !== 'day' || date.start < subject.span.end) return [];
    const then = done.find((each) => overlaps(each.date, date.date));
    return then ? [judge(scene, date, subject, then)] : [];
  });
}

function judge(
  _scene: Scene,
  date: SpanOf<'date'>,
  { person, sure }: { readonly person: Person; readonly sure: boolean },
  then: Achievement,
): Claim {
  const basis: Basis = {
    type: 'event-date',
    span: date,
    subject: person,
    claimed: date.date.text,
    asOf: then.date.text,
    sources: then.sources,
  };
  const judged = { actual: then.date.text, reason: `${person.name} has ${did(then)}` };
  return overlaps(widened(date), then.date)
    ? supported(basis, judged)
    : contradictedIf(sure && !date.relative, basis, judged);
}

function widened({ date, relative }: SpanOf<'date'>): Pick<PartialDate, 'first' | 'last'> {
  return relative ? { first: date.first - 1, last: date.last + 1 } : date;
}
