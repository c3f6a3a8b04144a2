/** The marks that can lie on the other side of a difference: of somebody in the race, or of what was improved on. */
import type { Person } from '../../../dataset/entries.ts';
import { compareMarks } from '../../../domain/discipline.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { isSame } from '../marks/performance.ts';
import { type Broken, brokenBy, holdersOf, isHeldBy, recordWords } from '../records/progression.ts';
import { areasOf } from '../records/record-meant.ts';
import { type GapSide, targetsOf } from './gap-target.ts';
import { atPlace, inRaceOf, isAhead, type Rival } from './rivals.ts';
import type { Said } from './said.ts';
import { marksTold } from './told.ts';

/** Results from which on somebody's best is known. */
const WELL_KNOWN = 4;

/** Somebody's mark or record, rather than somebody himself. */
const OF_MARK = /['’]s?\s|\b(?:records?|mark|best|time|standard|that|those|figures|score)\b/;
/** What was spoken of before. */
const IT = /\b(?:it|that|this|(?:old|previous|former|existing)\s(?:mark|one|best|record|figures|standard))\b/;
const WON = /\b(?:gold|win|winner|victory|title|champion)\b/;
const SILVER = /\b(?:silver|runner-up|second)\b/;
const BRONZE = /\b(?:bronze|podium|medals?)\b/;

/** @param own the mark of whoever is told of */
export async function othersOf(
  scene: Scene,
  said: Said,
  own: Achievement,
  subject: Person,
): Promise<readonly GapSide[]> {
  const words = scene.reading.lower.slice(said.start, said.end);
  const isIn = ({ start, end }: { readonly start: number; readonly end: number }) =>
    start >= said.start && end <= said.end;
  const named = castOf(scene).find(
    ({ span, person }) => isIn(span) && span.via !== 'pronoun' && person.id !== subject.id,
  );
  if (named) {
    const isOfThen = spansOf(scene, 'date').some((each) => isIn(each) && !overlaps(each.date, own.date));
    const rival = OF_MARK.test(words) || isOfThen ? undefined : inRaceOf(scene, own, named.person);
    if (rival) return [rivalSide({ person: named.person, each: rival }, named.sure)];
    // `faster than Ayana, who ran 2:17:20`: the mark that is told of whoever is named.
    const told = marksTold(scene).filter(
      ({ person, each, span, back }) =>
        back === 0 &&
        person.id === named.person.id &&
        each.discipline === own.discipline &&
        span.start >= said.end &&
        /^,\s(?:who|whose)\s[^,;]{0,40}$/.test(scene.reading.lower.slice(said.end, span.start)),
    );
    if (told.length > 0)
      return told.slice(0, 1).map(({ each }) => rivalSide({ person: named.person, each }, named.sure));
    const fallen = await fallenBy(scene, own, subject);
    const theirs = fallen.filter(({ before }) => before && isHeldBy(before, named.person));
    if (theirs.length > 0) return theirs.flatMap((each) => recordSide(each, named.sure));
    if (said.side === undefined && !OF_MARK.test(words)) return [];
    const sides = await targetsOf(scene, said, own, subject);
    // The record or the best of somebody who has done better at no time before is no other mark of his.
    const isBest = sides.length === 1 && /\b(?:record|best)\b/.test(words) && named.person.marks.length >= WELL_KNOWN;
    return isBest ? sides.map((each) => ({ ...each, certain: named.sure })) : sides;
  }
  const stranger = spansOf(scene, 'person').some(
    (span) => isIn(span) && span.via !== 'pronoun' && span.via !== 'epithet',
  );
  if (stranger) return [];
  if (spansOf(scene, 'amount').some(isIn)) return targetsOf(scene, said, own, subject);
  const place = WON.test(words) ? 1 : SILVER.test(words) ? 2 : BRONZE.test(words) ? 3 : undefined;
  if (place !== undefined && !/\brecord\b/.test(words))
    return (await atPlace(scene, own, subject.sex, place)).map((each) => rivalSide(each, true));
  const record = spansOf(scene, 'record').find(isIn);
  if (record || /\brecord\b/.test(words) || IT.test(words) || said.of === 'mark') {
    const areas = record && record.scope !== 'any' ? areasOf(subject, record) : undefined;
    const fallen = record?.scope === 'personal' ? [] : await fallenBy(scene, own, subject);
    // `At the European Championships he improved the 50km record`: of the championships, or of the world.
    const isOpen = areas !== undefined && areas.length === 0;
    const sides = fallen
      .filter(({ list }) => areas === undefined || isOpen || areas.includes(list.area))
      .flatMap((each) => recordSide(each, !isOpen));
    if (sides.length > 0) return sides;
    const standing = record && !IT.test(words) ? await targetsOf(scene, said, own, subject) : [];
    if (standing.length > 0) return standing;
    return [...beforeOf(scene, own, subject), ...toldOfOthers(scene, own, subject)];
  }
  if (said.start === said.end && isOfPossessor(scene, said)) return toldOfOthers(scene, own, subject);
  if (said.start !== said.end) return [];
  const old = said.of === undefined ? await toldFallen(scene, own, subject) : [];
  return old.length > 0 ? old : raceSides(scene, said, own, subject);
}

/** `Donkova had run 12.21. Harrison was one hundredth faster`: than the record that is told, or what is told of others. */
async function toldFallen(scene: Scene, own: Achievement, subject: Person): Promise<readonly GapSide[]> {
  const fallen = await fallenBy(scene, own, subject);
  const amounts = [scene, ...scene.before.slice(0, 2)].flatMap((each) => spansOf(each, 'amount'));
  const told = fallen.filter(
    ({ before }) => before && amounts.some(({ readings }) => readings.some((reading) => isSame(reading, before))),
  );
  if (told.length === 0) return [];
  const others = toldOfOthers(scene, own, subject).filter(({ value }) =>
    told.every(({ before }) => before?.value !== value),
  );
  return [...told.flatMap((each) => recordSide(each, others.length === 0)), ...others];
}

/** Nobody is named: behind it is the winner or whoever came before, ahead of it whoever came next. */
async function raceSides(scene: Scene, said: Said, own: Achievement, subject: Person): Promise<readonly GapSide[]> {
  const { place } = own;
  const behind = said.side === 'worse';
  if (place !== undefined) {
    const places = behind ? (said.further ? [place - 1] : [...new Set([1, place - 1])]) : [place === 1 ? 2 : 1];
    const found: Rival[] = [];
    for (const each of places) if (each > 0) found.push(...(await atPlace(scene, own, subject.sex, each)));
    if (found.length > 0) return found.map((each) => rivalSide(each, places.length === 1 && found.length === 1));
  }
  const people = new Map(
    [scene, ...scene.before].flatMap((where) => castOf(where)).map(({ person }) => [person.id, person]),
  );
  const rivals = [...people.values()].flatMap((person): Rival[] => {
    const each = person.id === subject.id ? undefined : inRaceOf(scene, own, person);
    return each && person.sex === subject.sex && isAhead(each, own) === behind ? [{ person, each }] : [];
  });
  return rivals.map((each) => rivalSide(each, false));
}

/** What a mark was better than: the best of the same person before it, and what is told of him before. */
function beforeOf(scene: Scene, own: Achievement, subject: Person): readonly GapSide[] {
  const earlier = achievementsOf(subject, scene.facts.lexicons.rules)
    .filter(
      ({ discipline, environment, value, aided, date }) =>
        discipline === own.discipline &&
        environment === own.environment &&
        value !== null &&
        !aided &&
        date.last < own.date.first,
    )
    .sort((a, b) => compareMarks(own.discipline.kind, a.value as number, b.value as number));
  const told = marksTold(scene).filter(({ person, each }) => person.id === subject.id && earlier.includes(each));
  return [...earlier.slice(0, 1), ...told.map(({ each }) => each)].map((each) =>
    rivalSide({ person: subject, each }, false),
  );
}

/** `Eaton's score was 81 points lower`: than what is told of somebody else. */
function isOfPossessor(scene: Scene, { from }: Said): boolean {
  const last = castOf(scene).findLast(({ span }) => span.end <= from);
  return (
    last?.span.possessive === true &&
    /\b(?:was|is|had been)\s(?:[a-z]+\s){0,3}$/.test(scene.reading.lower.slice(0, from))
  );
}

const toldOfOthers = (scene: Scene, own: Achievement, subject: Person): readonly GapSide[] =>
  marksTold(scene)
    .filter(({ person, each }) => person.id !== subject.id && each.discipline === own.discipline)
    .map((each) => rivalSide(each, false));

/** The records that a mark broke, each with the one before it. */
async function fallenBy(scene: Scene, own: Achievement, subject: Person): Promise<readonly Broken[]> {
  const found: Broken[] = [];
  for (const held of subject.records) {
    if (held.mark !== own.mark || held.set !== own.date.text || held.discipline !== own.discipline.id) continue;
    const broken = await brokenBy(scene.facts, held, scene.today.last);
    if (broken) found.push(broken);
  }
  return found;
}

const recordSide = ({ list, before }: Broken, certain: boolean): readonly GapSide[] =>
  before
    ? [
        {
          name: `the ${recordWords(list)} of ${holdersOf(before)}`,
          mark: before.mark,
          value: before.value,
          step: before.step,
          sources: before.sources,
          certain,
        },
      ]
    : [];

const rivalSide = ({ person, each }: Rival, certain: boolean): GapSide => ({
  name: person.name,
  mark: each.mark as string,
  value: each.value as number,
  step: each.step,
  sources: each.sources,
  certain,
});
