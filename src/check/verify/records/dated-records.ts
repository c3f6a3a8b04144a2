/** The dates a text gives records without their marks: `Schult's mark was set on June 6, 1986`, `had stood since 1987`. */
import type { Person } from '../../../dataset/entries.ts';
import { isPlaceOf } from '../../../domain/city.ts';
import { dateOf, type PartialDate } from '../../../domain/date.ts';
import type { RecordSpan, SpanOf } from '../../reading/span.ts';
import { between, castOf, disciplinesOf, type Scene, sexOf, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { roleOf } from '../attach.ts';
import { markedIn } from '../firm.ts';
import { isAbsolute } from '../marks/dated-marks.ts';
import { holdersOf, isHeldBy, recordLists, recordWords, standingOn } from './progression.ts';
import { areasOf, disciplinesAt, isUnheld } from './record-meant.ts';

export interface DatedRecord {
  readonly date: SpanOf<'date'>;
  readonly subject: { readonly id: string; readonly name: string };
  readonly sure: boolean;
  /** What can be meant, each with its day. */
  readonly meant: readonly { readonly day: PartialDate; readonly what: string; readonly sources: readonly string[] }[];
}

const NOUN = '(?:record|mark|best|time|throw|jump|leap|vault|figures|standard|run|performance|distance|height|effort)';
const SET = '(?:set|run|dates?|dating|stood|established|achieved|thrown|jumped|recorded|came|made|registered|posted)';
const OWN = new RegExp(
  `^['’]?s?\\s(?:[A-Za-zÀ-ɏ\\d,-]+\\s){0,5}${NOUN}s?(?:\\s?,)?\\s(?:was\\s|were\\s|had\\sbeen\\s|has\\s|which\\swas\\s|that\\s)?(?:${SET}|from|since)\\s[^;.]{0,60}$`,
  'u',
);
const DID_THAT =
  /^\s(?:threw|ran|jumped|vaulted|cleared|set|made|achieved|clocked|recorded|did)\s(?:that|it|the (?:mark|record|time|throw))\s[^;.]{0,70}$/;
const SINCE =
  /^(?:[,\s]|(?:that|which|has|had|have|it|stood|standing|unbroken|unbeaten|untouched|lasted|dating|dates|dated|back|goes|was|set|of)[,\s]){1,7}(?:since|from|to|in|on)\s$/;

/** `1987 women's high jump world record`: what can stand between a year and the record it is of. */
const OF_WHAT =
  /^(?:\s(?!(?:and|but|to|for|in|at|with|by|from|of|on|over|after|before|when|a|an|the|his|her)\s)[a-z\d,'’-]+){0,6}\s$/;

/** Whether a date is that of the record whose words follow it. */
export function standsBy(scene: Scene, date: { readonly end: number }, record: { readonly start: number }): boolean {
  return date.end <= record.start && OF_WHAT.test(between(scene, date, record));
}

export async function datedRecords(scene: Scene): Promise<readonly DatedRecord[]> {
  return [...ofPeople(scene), ...(await standing(scene)), ...setBy(scene), ...heldBefore(scene)];
}

function ofPeople(scene: Scene): readonly DatedRecord[] {
  const found: DatedRecord[] = [];
  for (const { span, person, sure } of castOf(scene)) {
    const date = spansOf(scene, 'date').find((each) => each.start > span.end && isAbsolute(each));
    if (!date) continue;
    const words = between(scene, span, date);
    if (span.possessive ? !OWN.test(words) : !DID_THAT.test(words)) continue;
    if (spansOf(scene, 'amount').some((each) => each.end <= date.start && roleOf(scene, each) === 'mark')) continue;
    const then = achievementsOf(person, scene.facts.lexicons.rules).find(
      (each) => each.records.includes('world') && overlaps(each.date, date.date),
    );
    const meant = then ?? recordMeant(scene, person);
    if (meant) found.push({ date, subject: person, sure, meant: [asMeant(meant)] });
  }
  return found;
}

const asMeant = ({ date, discipline, mark, sources }: Achievement) => ({
  day: date,
  what: `${mark} in the ${discipline.name.toLowerCase()}, ${date.text}`,
  sources,
});

/** The mark of the sentences before, else the only record. */
function recordMeant(scene: Scene, person: Person): Achievement | undefined {
  const all = achievementsOf(person, scene.facts.lexicons.rules);
  for (const earlier of scene.before) {
    const marks = spansOf(earlier, 'amount').filter((each) => roleOf(earlier, each) === 'mark');
    const same = all.filter(
      (each) =>
        each.value !== null &&
        marks.some(({ readings }) => readings.some(({ unit, value }) => unit === each.unit && value === each.value)),
    );
    if (new Set(same.map(({ date }) => date.text)).size === 1) return same[0];
    if (same.length > 1) return undefined;
  }
  const records = all.filter(({ records: areas }) => areas.includes('world'));
  // "Holloway, the 110m hurdles champion, took down Jackson's record": that of 60 metres, of which the text tells.
  const spoken = [scene, ...scene.before].flatMap((each) =>
    spansOf(each, 'discipline').flatMap(({ disciplines }) => disciplines.map(({ id }) => id)),
  );
  const [only] = records;
  const isOther = spoken.some((id) => id !== only?.discipline.id);
  return records.length === 1 && !isOther ? only : undefined;
}

/** `a high jump record that had stood since 1987`: the record that stood before the news. */
async function standing(scene: Scene): Promise<readonly DatedRecord[]> {
  const { published, facts } = scene;
  if (published?.precision !== 'day') return [];
  const found: DatedRecord[] = [];
  for (const record of spansOf(scene, 'record')) {
    const date = spansOf(scene, 'date').find((each) => each.start >= record.end && isAbsolute(each));
    if (!date || isUnheld(scene, record) || record.scope === 'personal' || record.scope === 'course') continue;
    if (!SINCE.test(between(scene, record, date)) || !/stood|stand|since|dat/.test(between(scene, record, date)))
      continue;
    const [discipline, other] = disciplinesAt(scene, record);
    const actor = castOf(scene)[0]?.person ?? castOf(scene.before[0] ?? scene)[0]?.person;
    const sex = sexOf(scene) ?? actor?.sex;
    if (!discipline || other || !sex) continue;
    const people = castOf(scene).map(({ person }) => person);
    // `Bekele's 26:17.53, a world record since 2005`, after a sentence about another distance.
    const marked = people.flatMap((person) => markedIn(scene, person));
    if (marked.length > 0 && !marked.some((each) => each.discipline.id === discipline.id)) continue;
    const meant = [];
    let name = '';
    let isTheirs = people.length === 0;
    for (const area of areasOf(actor, record).slice(0, 1)) {
      for (const list of await recordLists(facts, area, discipline, scene.today.last)) {
        if (list.sex !== sex || list.category !== 'open' || (list.environment === 'indoor') !== isIndoor(scene, record))
          continue;
        name = recordWords(list);
        for (const { step } of standingOn(list, { first: published.first - 8, last: published.last })) {
          isTheirs ||= people.some((person) => isHeldBy(step, person));
          meant.push({
            day: dateOf(step.set),
            what: `${step.mark}, ${holdersOf(step)}, ${step.set}`,
            sources: step.sources,
          });
        }
      }
    }
    // `O'Sullivan had held the outdoor record since 1994`: one that nobody named here has had is another.
    if (meant.length > 0 && isTheirs)
      found.push({
        date,
        subject: { id: discipline.id, name },
        sure: /since/.test(between(scene, record, date)),
        meant,
      });
  }
  return found;
}

function isIndoor({ reading }: Scene, { start }: RecordSpan): boolean {
  return /\bindoor\b/.test(reading.lower.slice(Math.max(0, start - 40), start + 20));
}

/** Between a record and who set it, and from there to its day. */
const BY =
  /^(?:\s(?:of|time|mark|[\d:.,]+m?|met(?:re|er)s|seconds)){0,4},?\s(?:which\s|that\s)?(?:was\s|had been\s)?(?:set|held|established|run|thrown|jumped)\s(?:(?:in|at)\s[^,;.\d]{2,24}\s)?(?:by\s)(?:[A-Za-zÀ-ɏ'’-]+\s){0,4}$/;
/** `off the record that Maurice Greene set in Madrid in 1998`. */
const THAT = /^\s(?:that\s|which\s)?(?:[a-zà-ɏ'’-]+\s){0,3}$/;
const SET_IN =
  /^\s(?:had\s)?(?:set|ran|run|established|threw|thrown|jumped|posted|recorded|clocked)(?:,?\s(?:in|at)\s(?!\d)[^,;.]{2,40}?)?,?\s(?:in|on|back in)\s$/;
/** `the record of Bulgaria's Stefka Kostadinova from Rome 1987`. */
const OF = /^\sof\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,4}$/;
const FROM = /^,?\sfrom\s(?:back in\s)?(?:[a-zà-ɏ'’-]+,?\s){0,3}(?:in\s)?$/;
const WHEN = /^(?:,?\s(?:(?:in|at)\s(?!\d)[^,;.]{2,40}?|of\s[A-Z][a-z]+))?,?\s(?:in|on|from|back in)\s$/;
const YEAR_OF =
  /^\s(?:world\s|area\s|[a-z]+an\s)?(?:record|mark|best)\s(?:of|by|set by|held by)\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,4}$/;

/** `the record set by Jacob Kiplimo in 2021`, `the 1987 record of Kostadinova`, `Kostadinova's 1987 record`. */
function heldBefore(scene: Scene): readonly DatedRecord[] {
  const found: DatedRecord[] = [];
  const dates = spansOf(scene, 'date').filter((each) => isAbsolute(each));
  if (dates.length === 0) return found;
  const { lower } = scene.reading;
  for (const { span, person, sure } of castOf(scene)) {
    const after = dates.find((each) => each.start > span.end && WHEN.test(between(scene, span, each)));
    const noun = spansOf(scene, 'record').findLast((each) => each.end <= span.start);
    const of = dates.find((each) => each.end < span.start && YEAR_OF.test(between(scene, each, span)));
    const own = dates.find(
      (each) =>
        span.possessive &&
        each.start - span.end <= 3 &&
        each.start > span.end &&
        (/^\s(?:world\s)?(?:(?:record|mark|best)\b|(?:run|effort|race|jump|leap|throw|performance)\sin\s)/.test(
          lower.slice(each.end),
        ) ||
          spansOf(scene, 'record').some((record) => standsBy(scene, each, record))),
    );
    const by =
      after && noun && noun.scope !== 'personal' && noun.scope !== 'course' && BY.test(between(scene, noun, span));
    const since = dates.find((each) => each.start > span.end && FROM.test(between(scene, span, each)));
    const from = since && noun?.scope !== 'personal' && noun && OF.test(between(scene, noun, span)) ? since : undefined;
    const done = dates.find((each) => each.start > span.end && SET_IN.test(between(scene, span, each)));
    const that =
      done && noun && noun.scope !== 'personal' && noun.scope !== 'course' && THAT.test(between(scene, noun, span));
    const date = by ? after : that ? done : (of ?? own ?? from);
    const marked = markedIn(scene, person).filter((each) => each.records.includes('world'));
    const isOfNext = spansOf(scene, 'amount').some(
      (each) => date && each.start > date.end && each.start - date.end < 24 && roleOf(scene, each) === 'mark',
    );
    if (!date || (isOfNext && marked.length === 0)) continue;
    const said = noun ? disciplinesAt(scene, noun).map(({ id }) => id) : [];
    const all = achievementsOf(person, scene.facts.lexicons.rules).filter((each) => each.records.includes('world'));
    const fitting = all.filter(({ discipline }) => said.includes(discipline.id));
    // Of a list that lacks the older records another's are not meant.
    const agrees = fitting.some((each) => overlaps(each.date, date.date));
    const known = marked.length > 0 && !agrees ? marked : fitting.length > 0 || said.length > 0 ? fitting : all;
    // `takes 0.02 off the record he set in Madrid`: not the one that is the news.
    const old = that ? known.filter((each) => !isNews(scene, each)) : known;
    // `that Greene set in Madrid in 1998`: there, and nowhere else.
    const places = spansOf(scene, 'place').filter(
      (each) => each.known && each.start >= (by && noun ? noun.end : span.end) && each.start - date.end < 12,
    );
    const records = old.filter((each) => places.every(({ name }) => isPlaceOf(each, name)));
    if (records.length === 0) continue;
    // Where no contest is spoken of, it may be any of his.
    const { id: contest } = (records[0] as Achievement).discipline;
    const isOnly =
      places.length > 0 ||
      disciplinesOf(scene).length > 0 ||
      achievementsOf(person, scene.facts.lexicons.rules).every(
        (each) => each.discipline.id === contest || !overlaps(each.date, date.date),
      );
    const nearest = [...records].sort(
      (a, b) => Math.abs(a.date.first - date.date.first) - Math.abs(b.date.first - date.date.first),
    );
    // Of somebody with many records one that is not in the lists may be meant.
    found.push({ date, subject: person, sure: sure && isOnly && records.length <= 3, meant: nearest.map(asMeant) });
  }
  return found;
}

/** Days a report may come after the race. */
const REPORTED = 8;

const isNews = ({ published }: Scene, { date }: Achievement): boolean =>
  published !== undefined && overlaps(date, { first: published.first - REPORTED, last: published.last });

/** `set a world record as she defended her London title`: of several the one that was set where the words say. */
function setWhere(scene: Scene, { end }: { end: number }, records: readonly Achievement[]): readonly Achievement[] {
  // `broke the record in 2010 and won Olympic gold`: of what was done then.
  const isHere = ({ start }: { start: number }) =>
    start >= end && !/[;:]|\b(?:and|but|before|after|until)\b/.test(scene.reading.lower.slice(end, start));
  const places = spansOf(scene, 'place').filter((each) => each.known && isHere(each));
  const races = spansOf(scene, 'event').filter(isHere);
  return records.filter(
    (each) =>
      places.some(({ name }) => isPlaceOf(each, name)) ||
      races.some(({ series }) => series.some((id) => each.event?.startsWith(`${id}-`))),
  );
}

const SET_BY =
  /\b(?:set|broke|breaking|setting|established|smashed|shattered|claimed|took|lowered|beat)\s(?:[A-Za-zÀ-ɏ\d'’.,-]+\s){0,6}$/;

/** `Bolt set the 100m world record in 2009`: there is such a record of the person. */
function setBy(scene: Scene): readonly DatedRecord[] {
  const found: DatedRecord[] = [];
  for (const record of spansOf(scene, 'record')) {
    if (record.scope !== 'world') continue;
    const date = spansOf(scene, 'date').find((each) => each.start >= record.end && isAbsolute(each));
    const actor = castOf(scene)
      .filter(({ span }) => span.end <= record.start && !span.possessive)
      .at(-1);
    if (!date || !actor || !SET_BY.test(between(scene, actor.span, record))) continue;
    if (
      !/^(?:\s(?:of|with|in|at|on|the|a|his|her|run|city|marathon|[\d:.]+m?|[A-Za-zÀ-ɏ]+)){0,7}\s(?:in|on|at|of)?\s?$/.test(
        `${between(scene, record, date).trimEnd()} `.replace(/,/g, ''),
      )
    )
      continue;
    if (
      /\b(?:set in|set by|by|from|since|held|stood|that|which|when|before|after|until|and)\b/.test(
        between(scene, record, date),
      )
    )
      continue;
    const said = disciplinesAt(scene, record).map(({ id }) => id);
    const all = achievementsOf(actor.person, scene.facts.lexicons.rules).filter(
      (each) => each.records.includes('world') && (said.length === 0 || said.includes(each.discipline.id)),
    );
    if (all.length === 0) continue;
    const there = setWhere(scene, actor.span, all);
    const records = there.length > 0 ? there : all;
    const nearest = [...records].sort(
      (a, b) => Math.abs(a.date.first - date.date.first) - Math.abs(b.date.first - date.date.first),
    );
    const fits = records.some((each) => overlaps(each.date, date.date));
    found.push({
      date,
      subject: actor.person,
      sure: actor.sure && (fits || records.length <= 3),
      meant: nearest.map(asMeant),
    });
  }
  return found;
}
