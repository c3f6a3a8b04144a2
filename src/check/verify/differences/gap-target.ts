/** The marks that words can mean as the other side of a gap: one that is given, a record, or what somebody did then. */
import type { Person } from '../../../dataset/entries.ts';
import { dateOf, type PartialDate } from '../../../domain/date.ts';
import { compareMarks, unitOf } from '../../../domain/discipline.ts';
import { formatMark } from '../../../domain/mark.ts';
import { fold } from '../../../domain/name.ts';
import type { Amount, Span } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { conflictsOf } from '../marks/performance.ts';

import { isFinal } from '../races/races.ts';
import { holdersOf, isHeldBy, type RecordList, recordLists, recordWords, standingOn } from '../records/progression.ts';
import { areasOf, isUnheld } from '../records/record-meant.ts';
import { peopleTold } from './rivals.ts';

/** A mark on one side of a gap. */
export interface GapSide {
  readonly name: string;
  readonly mark: string;
  readonly value: number;
  readonly step: number;
  readonly sources: readonly string[];
  /** Whether no other mark can be meant. */
  readonly certain: boolean;
  /** Of a record, its day. */
  readonly set?: PartialDate;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const isIn = (span: Span, { start, end }: Range): boolean => span.start >= start && span.end <= end;
const ANYONE = /\b(?:any(?:one|body)?|nobody|no one|(?:wo)?man in history|all others)\b/;
/** A record by another word. */
const WORLD_MARK = /\bworld (?:mark|standard|figures)\b/;
const RECORD = /\b(?:record|mark|best|standard|figures|wr|time)\b/;
const OWN = /\b(?:he|she|his|her|their|they)\b/;
const THAT_OF =
  /\b(?:that|those) of\b|\b(?:jumped|ran|threw|cleared|run|thrown|managed|leapt|vaulted|set|held|scored)\b/;

/** `than her own old one`. */
const FORMER = /\b(?:old|previous|former|earlier|last|existing)\s(?:one|world mark)\b/;

/** `than her winning time in London last year`: of whoever won there, the subject or another one who is told of. */
const WINNING = /\b(?:his|her)\swinning\s/;

/** @param own the mark it is compared with: of the same discipline, and older */
export async function targetsOf(
  scene: Scene,
  range: Range,
  own: Achievement,
  subject: Person,
): Promise<readonly GapSide[]> {
  const words = scene.reading.lower.slice(range.start, range.end);
  const given = spansOf(scene, 'amount')
    .filter((each) => isIn(each, range) && !each.adjective && !isOwnTime(scene, each))
    .flatMap(({ readings }) => readings.filter(({ unit, value }) => unit === own.unit && isAlike(value, own)));
  // `beat Lewis's 6831 by 75 points`: a score alone.
  const scores =
    own.unit === 'points'
      ? spansOf(scene, 'count')
          .filter((each) => isIn(each, range) && isAlike(each.value, own))
          .map(({ value }): Amount => ({ value, unit: 'points', step: 1 }))
      : [];
  const mark = given[0] ?? scores[0];
  if (mark)
    return [
      {
        name: 'the other',
        mark: formatMark(mark.value, mark.unit, Math.min(1000, mark.step)),
        value: mark.value,
        step: mark.step,
        sources: [],
        certain: true,
      },
    ];
  if (ANYONE.test(words)) return standing(await listsOf(scene, ['world'], own, subject), own);
  const others = castOf(scene).filter(({ span, person }) => isIn(span, range) && person.id !== subject.id);
  const named = others.find(({ span }) => span.via !== 'pronoun');
  if (named) return of(scene, range, own, named.person, named.sure, words);
  if (spansOf(scene, 'person').some((span) => isIn(span, range) && span.via !== 'pronoun' && span.via !== 'epithet'))
    return [];
  const winner = WINNING.test(words) ? await winnerTold(scene, range, own, subject) : undefined;
  if (winner) return of(scene, range, own, winner, true, words);
  // `0.08 faster than in Paris two weeks ago`.
  const record = spansOf(scene, 'record').find((each) => isIn(each, range));
  // `improved his own Oceanian record`: of areas and nations the lists lack many.
  const isOfSome = record !== undefined && !['world', 'any', 'personal'].includes(record.scope);
  if (OWN.test(words) || /^(?:in|at|on|last)\s/.test(words)) return of(scene, range, own, subject, !isOfSome, words);
  if (!record && WORLD_MARK.test(words)) return standing(await listsOf(scene, ['world'], own, subject), own);
  if (!record || isUnheld(scene, record) || !['world', 'any', 'area', 'nation'].includes(record.scope)) return [];
  const lists = await listsOf(scene, areasOf(subject, record), own, subject);
  return standing(lists, own).map((each) => ({ ...each, certain: each.certain && record.scope === 'world' }));
}

/** `beat him in 3:29.38, by 27 hundredths`: how whoever won did it. */
const isOwnTime = (scene: Scene, { start }: { readonly start: number }): boolean =>
  /\b(?:beat|beats|beating|defeated)\s(?!the\s)[^;]{2,60}\s(?:in|with)\s(?:an?\s(?:[a-z]+\s){0,2})?$/.test(
    scene.reading.lower.slice(Math.max(0, start - 90), start),
  );

const isAlike = (value: number, own: Achievement): boolean => Math.abs(value / (own.value as number) - 1) < 0.2;

/** Not `the Indoor Tour`. */
const INDOORS = /\bindoor(?!s?\s(?:tour|meet|meeting|series|circuit|grand|gala|permit)\b)/;

/** Lists the mark is of, the record of all places for what is jumped or vaulted under a roof as well. */
async function listsOf(
  scene: Scene,
  areas: readonly string[],
  own: Achievement,
  { sex }: Person,
): Promise<readonly RecordList[]> {
  const lists: RecordList[] = [];
  const indoors = INDOORS.test(scene.reading.lower);
  for (const area of areas.slice(0, 2))
    for (const list of await recordLists(scene.facts, area, own.discipline, scene.today.last))
      if (
        (list.sex === sex || list.sex === 'X') &&
        list.category !== 'women-only' &&
        (unitOf(own.discipline.kind) === 'ms'
          ? list.environment === own.environment
          : indoors
            ? list.environment === 'indoor'
            : // Of what is jumped in the open the record under a roof is not meant.
              list.environment !== 'indoor' || own.environment === 'indoor')
      )
        lists.push(list);
  return lists;
}

function standing(lists: readonly RecordList[], own: Achievement, holder?: Person): readonly GapSide[] {
  const eve = { first: own.date.first - 1, last: own.date.first - 1 };
  const outdoors = lists.some(({ environment }) => environment !== 'indoor');
  return lists.flatMap((list) =>
    standingOn(list, eve)
      .filter(({ step }) => holder === undefined || isHeldBy(step, holder))
      .map(({ step }) => ({
        name: `${recordWords(list)} of ${holdersOf(step)}`,
        mark: step.mark,
        value: step.value,
        step: step.step,
        sources: step.sources,
        certain: list.environment !== 'indoor' || !outdoors,
        set: dateOf(step.set),
      })),
  );
}

/** Who of those told of won the race that the words name, where it is one alone. */
async function winnerTold(scene: Scene, range: Range, own: Achievement, subject: Person): Promise<Person | undefined> {
  const won: Person[] = [];
  for (const person of peopleTold(scene, subject.sex))
    if ((await doneThere(scene, range, own, person)).fitting.some(({ place }) => place === 1)) won.push(person);
  return won.length === 1 ? won[0] : undefined;
}

/** What somebody did: on the day or in the place that is told, else the record that stood, else the best so far. */
async function of(
  scene: Scene,
  range: Range,
  own: Achievement,
  person: Person,
  sure: boolean,
  words: string,
): Promise<readonly GapSide[]> {
  const { dates, events, places, done, fitting } = await doneThere(scene, range, own, person);
  const here = fitting.filter((each) => places.every(({ name }) => isAt(name, each)));
  const there = here.length > 0 ? here : fitting;
  // `26 seconds under Suzuki`: of a new record it is the one before.
  const bare = own.records.length > 0 && /^[a-zà-ɏ'’.-]+(?:\s[a-zà-ɏ'’.-]+){0,2}$/.test(words.trim());
  const set =
    RECORD.test(words.replace(/\brecord-[a-z]+ing\b/g, '')) || THAT_OF.test(words) || FORMER.test(words) || bare;
  const lists = set ? await listsOf(scene, ['world'], own, person) : [];
  const records = standing(lists, own, person).map((each) => ({ ...each, certain: each.certain && sure }));
  if (dates.length + events.length + places.length > 0) {
    const stood = records.filter(({ value, set: day }) =>
      there.some((each) => each.value === value && (day === undefined || overlaps(day, each.date))),
    );
    if (stood.length > 0) return stood;
    // `the record that Greene set in Madrid in 1999`: by the year it is none, by the words the one that stood.
    if (/\brecord\b/.test(words) && records.length > 0 && !there.some((each) => each.records.length > 0))
      return records;
    const record = bestOf(there.filter(({ records: areas }) => areas.length > 0));
    const best = record ?? bestOf(there.filter(isFinal));
    const only = new Set(there.map(({ date }) => date.text)).size === 1;
    return best
      ? [
          asSide(
            person,
            best,
            // A record that no list has may be of another day.
            sure &&
              (record
                ? only || /\b(?:record|mark|winning time)\b/.test(words)
                : only && (!/\brecord\b/.test(words) || best.value === bestOf(done)?.value)),
          ),
        ]
      : [];
  }
  if (records.length > 0) return records;
  const best = bestOf(done);
  return best && (set || OWN.test(words) || /['’]s?\b/.test(words)) ? [asSide(person, best, false)] : [];
}

/** What somebody had done before in the discipline of a mark, and what of it fits the days and places that are told. */
async function doneThere(scene: Scene, range: Range, own: Achievement, person: Person) {
  const dates = spansOf(scene, 'date').filter((each) => isIn(each, range));
  const events = spansOf(scene, 'event').filter((each) => isIn(each, range) && !each.title);
  const places = spansOf(scene, 'place').filter((each) => isIn(each, range));
  // `better than Bubka's best outdoors`
  const roof = ROOF.exec(scene.reading.lower.slice(range.start, range.end + 12))?.[1];
  // `the Olympic record that Gelana set in 2012`: of the Games, and not of another race of that year.
  const of = OF_RACE.exec(scene.reading.lower.slice(range.start, range.end))?.[1];
  const kept = of === undefined ? undefined : of === 'olympic' ? 'olympics-' : own.event?.replace(/\d{4}$/, '');
  const done = achievementsOf(person, scene.facts.lexicons.rules).filter(
    (each) =>
      (roof === undefined || (each.environment === 'indoor') === (roof === 'in')) &&
      each.discipline === own.discipline &&
      each.value !== null &&
      !each.aided &&
      (each.environment === own.environment || each.unit !== 'ms') &&
      each.date.last < own.date.first &&
      (kept === undefined || each.event?.startsWith(kept) === true),
  );
  const fitting: Achievement[] = [];
  for (const each of done)
    if ((await conflictsOf(scene.facts, each, { dates, events, places })).length === 0) fitting.push(each);
  return { dates, events, places, done, fitting };
}

const OF_RACE = /\b(olympic|championships?|course)\s(?:record|mark|best)\b/;
const ROOF = /\b(in|out)doors?\b/;

const isAt = (name: string, { city = '', venue = '', competition = '', country = '' }: Achievement): boolean =>
  fold(`${city} ${venue} ${competition} ${country}`).includes(name);

function bestOf(list: readonly Achievement[]): Achievement | undefined {
  return [...list].sort((a, b) => compareMarks(a.discipline.kind, a.value as number, b.value as number))[0];
}

const asSide = ({ name }: Person, { mark, value, step, sources, date }: Achievement, certain: boolean): GapSide => ({
  name: `${name} on ${date.text}`,
  mark: mark as string,
  value: value as number,
  step,
  sources,
  certain,
});
