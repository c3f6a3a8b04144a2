/** The two marks a gap can be between, as the dataset has them. */
import type { Person } from '../../../dataset/entries.ts';
import { compareMarks } from '../../../domain/discipline.ts';
import { formatMark } from '../../../domain/mark.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { markedIn } from '../firm.ts';
import { ownMarksIn } from '../marks/own-marks.ts';
import { isSame } from '../marks/performance.ts';
import { isOfOtherYear } from '../other-year.ts';
import { isFinal, raceOf } from '../races/races.ts';
import { holdersOf, recordLists, recordWords, standingOn } from '../records/progression.ts';
import { areasOf } from '../records/record-meant.ts';
import { roleOf } from '../role.ts';
import type { GapSides } from './race-gap.ts';

export interface Compared {
  readonly value: number;
  readonly unit: Achievement['unit'];
  readonly step: number;
  readonly asOf: string;
  readonly reason: string;
  readonly sources: readonly string[];
}

interface Pairs {
  readonly pairs: readonly Compared[];
  /** Whether no other race can be meant, so that another gap is an error. */
  readonly pinned: boolean;
  /** Whether the sentence has the mark of the subject in a race in which the other one, who is named, was as well. */
  readonly shown: boolean;
}

/** A mark on one side: of somebody, of a record, or as the sentence has it. */
interface Side {
  readonly name: string;
  readonly mark: string;
  readonly value: number;
  readonly step: number;
  readonly sources: readonly string[];
}

export async function pairsOf(scene: Scene, span: AmountSpan, sides: GapSides): Promise<Pairs> {
  const units = new Set(span.readings.map(({ unit }) => unit));
  const { own, pinned } = await ownMarks(scene, span, sides);
  const pairs: Compared[] = [];
  let sure = pinned;
  for (const each of own) {
    if (!units.has(each.unit) || each.value === null) continue;
    const others = sides.record || sides.mark ? await toMark(scene, each, sides) : await rivals(scene, each, sides);
    for (const other of others) pairs.push(compared(sides.subject.person, each, other));
  }
  const marked = markedIn(scene, sides.subject.person);
  const shown =
    sides.other !== undefined &&
    new Set(pairs.map(({ asOf }) => asOf)).size === 1 &&
    own.every((each) => marked.some(({ value, date }) => value === each.value && date.text === each.date.text));
  if (sides.other && new Set(pairs.map(({ asOf }) => asOf)).size === 1) sure ||= own.length === 1 || shown;
  return { pairs, pinned: sure, shown };
}

function compared(person: Person, own: Achievement, other: Side): Compared {
  const step = Math.max(own.step, other.step);
  return {
    value: Math.abs(other.value - (own.value as number)),
    unit: own.unit,
    step,
    asOf: own.date.text,
    reason: `${person.name} ${own.mark}, ${other.name} ${other.mark}`,
    sources: [...own.sources, ...other.sources],
  };
}

/** What somebody did in the race that is meant: a mark of the sentence goes before the race it names. */
async function ownMarks(
  scene: Scene,
  span: AmountSpan,
  { subject: { person }, missed, mark, record }: GapSides,
): Promise<{ own: readonly Achievement[]; pinned: boolean }> {
  // `better than the 3:49.04 she had run before`: that one is the other side.
  const isOther = (each: Achievement) => mark?.readings.some((reading) => isSame(reading, each)) === true;
  const own = (where: Scene) =>
    ownMarksIn(where, person).filter(
      (each) =>
        !isOther(each) &&
        hadHappened(scene, each) &&
        (isFinal(each) || each.records.length > 0) &&
        !isOfOtherYear(scene, span, each.date),
    );
  const here = own(scene).filter((each) => !isOfOtherClause(scene, span, each));
  const [earlier] = scene.before;
  const next = markBeside(scene, span);
  const beside = next ? here.filter((each) => next.readings.some((reading) => isSame(reading, each))) : [];
  // It is none that is known, and others are of other races.
  if (next && next !== mark && here.length > 0 && beside.length === 0) return { own: here, pinned: false };
  const marked = here.length === 0 && mark && earlier ? own(earlier) : beside.length > 0 ? beside : here;
  if (marked.length > 0 && daysOf(marked) === 1) return { own: marked, pinned: true };
  // A record that was missed in a race without its mark: the race of another day, perhaps.
  if (missed && marked.length === 0) return { own: [], pinned: false };
  // `only three centimetres short of the world record he set in Glasgow`: where and when are those of the record.
  if (record && marked.length === 0 && RECORD_SET.test(scene.reading.lower.slice(span.end, span.end + 90))) {
    const told = earlier ? own(earlier) : [];
    return { own: told, pinned: daysOf(told) === 1 };
  }
  const race = await raceOf(scene, person, span);
  // The same mark of several days: that of the race, where it is there.
  const there = marked.filter(({ date }) => race?.done.some((each) => each.date.text === date.text));
  if (marked.length > 0) return { own: there.length > 0 ? there : marked, pinned: daysOf(there) === 1 };
  const done = (race?.done ?? []).filter((each) => isFinal(each) && each.value !== null && hadHappened(scene, each));
  return { own: done, pinned: race !== undefined && race.by !== 'before' && done.length === 1 };
}

/** `won in 10.61, thirteen hundredths ahead of her, and then the 200 metres in 21.53`: the mark right before the gap. */
const markBeside = (scene: Scene, gap: AmountSpan): AmountSpan | undefined =>
  spansOf(scene, 'amount').find(
    (mark) =>
      mark.end <= gap.start &&
      BESIDE.test(scene.reading.lower.slice(mark.end, gap.start)) &&
      roleOf(scene, mark) === 'mark',
  );

/** `finished 3:48 in front of Toth; his previous best was 3:38:45`: that was another race. */
const isOfOtherClause = (scene: Scene, gap: AmountSpan, each: Achievement): boolean =>
  spansOf(scene, 'amount')
    .filter(({ readings }) => readings.some((reading) => isSame(reading, each)))
    .every(({ start }) => start >= gap.end && OTHER_BEST.test(scene.reading.lower.slice(gap.end, start)));

const RECORD_SET =
  /\brecord\s(?:(?:that|which)\s)?(?:he|she|[a-zà-ɏ’'-]{3,20})\s(?:had\s|has\s)?(?:only\s|just\s|also\s)?(?:set|ran|run|jumped|cleared|threw|thrown|established|achieved|posted|clocked)\b/;

const OTHER_BEST = /(?:;|\bwhose)\s[^;.]{0,40}\b(?:best|record|mark|pb)\b[^;.]{0,30}$/;

const BESIDE =
  /^(?:\s?m|\smet(?:re|er)s|\sseconds|\spoints)?(?:,\s|\s[–—-]\s|\s\()(?:(?:just|only|some|about|almost|nearly|exactly|a|an|more\sthan|less\sthan|over|well)\s){0,3}$/;

const hadHappened = ({ published, today }: Scene, { date }: Achievement): boolean =>
  date.first <= (published ?? today).last + 1;

const daysOf = (list: readonly Achievement[]): number => new Set(list.map(({ date }) => date.text)).size;

/** The others of the race: as named, else the winner, else of a winner the second. */
async function rivals(scene: Scene, own: Achievement, sides: GapSides): Promise<readonly Side[]> {
  const { subject, other, ahead, further, later } = sides;
  if (other) return isOfThen(scene, own, other) ? [] : sideOf(scene, own, other.person);
  const event = own.event === undefined ? undefined : await scene.facts.event(own.event);
  if (!event && ahead !== undefined && !further) return told(scene, own, sides);
  if (!event || own.place === undefined || (!ahead && own.place === 1) || ahead === undefined) return [];
  const place = ahead ? own.place + 1 : further ? own.place - 1 : 1;
  const places = [place, ...(later ? [own.place - 1] : [])];
  const found: Side[] = [];
  for (const result of event.results) {
    if (result.discipline !== own.discipline.id || result.sex !== subject.person.sex) continue;
    if (result.place === undefined || !places.includes(result.place)) continue;
    if (result.person === undefined || !isFinal(result.round === undefined ? {} : { round: result.round })) continue;
    const theirs = await scene.facts.person(result.person);
    const rival = theirs ? await sideOf(scene, own, theirs) : [];
    // Places of two lists may not go together.
    const order = (value: number) => compareMarks(own.discipline.kind, own.value as number, value);
    found.push(...rival.filter(({ value }) => (ahead ? order(value) <= 0 : order(value) >= 0)));
  }
  return found.slice(0, new Set(places).size);
}

/** `faster than Gidey in 2020`: of another day than the race. */
function isOfThen(scene: Scene, { date }: Achievement, { span: { end } }: NonNullable<GapSides['other']>): boolean {
  return spansOf(scene, 'date').some(
    (each) =>
      each.start >= end &&
      /^\s(?:in|on|from|of)\s(?:the\s)?$/.test(scene.reading.lower.slice(end, each.start)) &&
      !overlaps(each.date, date),
  );
}

/** The only other one of the sentence, or of the one before, who was in the race: of a race whose results are not known. */
async function told(scene: Scene, own: Achievement, { subject, ahead }: GapSides): Promise<readonly Side[]> {
  for (const where of [scene, ...scene.before.slice(0, 1)]) {
    const others = new Map(
      castOf(where)
        .filter(({ person }) => person.id !== subject.person.id && person.sex === subject.person.sex)
        .map(({ person }) => [person.id, person]),
    );
    const found: Side[] = [];
    for (const person of others.values()) found.push(...(await sideOf(scene, own, person)));
    const fitting = found.filter(
      ({ value }) => compareMarks(own.discipline.kind, own.value as number, value) < 0 === ahead,
    );
    if (fitting.length > 0) return fitting.length === 1 ? fitting : [];
  }
  return [];
}

async function sideOf(scene: Scene, own: Achievement, person: Person): Promise<readonly Side[]> {
  return (
    achievementsOf(person, scene.facts.lexicons.rules)
      .filter(
        (each) =>
          each.discipline === own.discipline &&
          each.value !== null &&
          isFinal(each) &&
          (own.event !== undefined && each.event !== undefined
            ? each.event === own.event
            : each.date.text === own.date.text),
      )
      // Of one contest several marks can be known, a legal one beside the one that gave the place: the place decides.
      .sort((a, b) => Number(b.place !== undefined) - Number(a.place !== undefined))
      .slice(0, 1)
      .map((each) => asSide(person.name, each))
  );
}

function asSide(name: string, { mark, value, step, sources }: Achievement): Side {
  return { name, mark: mark as string, value: value as number, step, sources };
}

/** A mark the sentence gives, of whomever; else the record or best it speaks of. */
async function toMark(scene: Scene, own: Achievement, { subject, mark, record }: GapSides): Promise<readonly Side[]> {
  const given = mark?.readings.find(({ unit }) => unit === own.unit);
  const holder = castOf(scene).find(
    ({ span }) => record && span.possessive && span.end <= record.start && record.start - span.end < 40,
  );
  const name = holder?.person.name ?? 'the mark';
  if (given) {
    if (mark && roleOf(scene, mark) !== 'mark') return [];
    // "13 seconds behind with a 2:08:54": his own.
    if (isSame(given, own)) return [];
    return [
      {
        name,
        mark: formatMark(given.value, given.unit, Math.min(1000, given.step)),
        value: given.value,
        step: given.step,
        sources: [],
      },
    ];
  }
  if (!record) return [];
  const lists = await listsOf(scene, own, record.scope === 'personal' ? [] : areasOf(holder?.person, record));
  const then: Side[] = [];
  for (const list of lists) {
    if (list.sex !== 'X' && subject.person.sex !== list.sex) continue;
    for (const { step } of standingOn(list, { first: own.date.first - 1, last: own.date.first - 1 })) {
      if (holder && !step.holders.some(({ id }) => id === holder.person.id)) continue;
      then.push({
        name: `${recordWords(list)}, ${holdersOf(step)}`,
        mark: step.mark,
        value: step.value,
        step: step.step,
        sources: step.sources,
      });
    }
  }
  return then;
}

async function listsOf(scene: Scene, own: Achievement, areas: readonly string[]) {
  const found = [];
  for (const area of areas.slice(0, 2))
    for (const list of await recordLists(scene.facts, area, own.discipline, scene.today.last))
      if (
        list.environment === own.environment ||
        // Times under a roof have records of their own.
        (list.environment !== 'indoor' && !(own.environment === 'indoor' && own.unit === 'ms'))
      )
        found.push(list);
  return found.filter(({ category }) => category !== 'women-only');
}
