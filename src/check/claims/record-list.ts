/**
 * Entries of a list of world records, each held against the records of whoever stands in it: its mark, its day and its
 * place. `World record: 2:00:35, Kelvin Kiptum, Chicago 2023`.
 */
import type { RecordEntry } from '../../dataset/entries.ts';
import { dateOf } from '../../domain/date.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, supported } from '../claim.ts';
import type { ClaimType } from '../finding.ts';
import type { Span } from '../reading/span.ts';
import type { Scene } from '../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../verify/achievements.ts';
import { did, markWords, readingOf, where } from '../verify/marks/mark-words.ts';
import { isInOtherCity } from '../verify/marks/other-city.ts';
import { isSame, slipsBetween } from '../verify/marks/performance.ts';
import { type RecordEntryTold, recordEntries } from '../verify/records/entries.ts';
import { holdersOf, recordLists } from '../verify/records/progression.ts';

export const recordList: ClaimReader = {
  types: ['mark', 'event-date'],
  ofPeople: true,
  needs: ['amount'],
  async read(scene) {
    if (![scene, ...scene.before].some(({ reading }) => reading.spans.some(({ kind }) => kind === 'record'))) return [];
    const claims: Claim[] = [];
    for (const entry of recordEntries(scene)) {
      const judged = await judge(scene, entry);
      if (entry.ofWorld || judged.every(({ verdict }) => verdict === 'supported')) claims.push(...judged);
    }
    return claims;
  },
};

async function judge(scene: Scene, entry: RecordEntryTold): Promise<readonly Claim[]> {
  const { mark, who, date, disciplines } = entry;
  const { published, today, facts } = scene;
  const all = achievementsOf(who.person, facts.lexicons.rules).filter(
    (each) => each.value !== null && each.date.first <= (published ?? today).last + 1,
  );
  const isIt = (each: Parameters<typeof isSame>[1]) => mark.readings.some((reading) => isSame(reading, each));
  const told = basisOf(entry);
  const fits = (day: Pick<Achievement, 'date'>['date']) => !date || overlaps(day, date.date);
  const records = all.filter(
    (each) =>
      each.records.includes('world') &&
      (disciplines.length === 0 || disciplines.some(({ id }) => id === each.discipline.id)),
  );
  const same = all.filter(isIt);
  const [slip] = records
    .filter((each) => mark.readings.some((reading) => reading.unit === each.unit && slipsBetween(reading, each) === 1))
    .sort((a, b) => Number(fits(b.date)) - Number(fits(a.date)));
  // Of what somebody ran besides, no list of records tells.
  const then =
    same.find((each) => records.includes(each) && fits(each.date)) ??
    same.find((each) => records.includes(each)) ??
    (slip && disciplines.length > 0 ? undefined : (same.find((each) => fits(each.date)) ?? same[0]));
  if (then) return ofMark(scene, entry, then, same.length === 1);
  const other = same.length > 0 ? undefined : await heldByOther(scene, entry);
  const dated = records.filter((each) => date && fits(each.date));
  const only = slip ?? (dated.length === 1 ? dated[0] : undefined);
  if (other && !(slip && date && fits(slip.date) && !fits(dateOf(other.set)))) {
    const claimed = mark.readings.find(({ unit }) => unit === other.unit);
    const by = holdersOf(other);
    const basis = {
      ...told('mark', mark, claimed ? markWords(claimed) : other.mark),
      asOf: other.set,
      sources: other.sources,
    };
    return [
      contradictedIf(who.sure, basis, {
        actual: `${other.mark} by ${by}`,
        reason: `${by}, not ${who.person.name}, had the record with ${other.mark} (${other.set})`,
      }),
    ];
  }
  if (!only || !isNear(mark, only)) return [];
  return [
    contradictedIf(who.sure, told('mark', mark, markWords(readingOf(mark, only)), only), {
      actual: only.mark as string,
      reason: `the world record of ${who.person.name} was ${did(only)}`,
    }),
  ];
}

/** A record of the discipline with the mark, of somebody else. */
async function heldByOther(
  scene: Scene,
  { mark, who, disciplines }: RecordEntryTold,
): Promise<RecordEntry | undefined> {
  const { facts, published, today } = scene;
  // Where no word says which, it is one of those he had records in.
  const own = who.person.records.flatMap(({ area, discipline }) =>
    area === 'world' ? (facts.lexicons.rules.get(discipline) ?? []) : [],
  );
  for (const discipline of new Set(disciplines.length > 0 ? disciplines : own))
    for (const list of await recordLists(facts, 'world', discipline, today.last))
      for (const { step, stood } of list.sex === who.person.sex ? list.steps : [])
        if (
          stood &&
          mark.readings.some((reading) => isSame(reading, step)) &&
          dateOf(step.set).first <= (published ?? today).last
        )
          return step;
  return undefined;
}

const isNear = ({ readings }: RecordEntryTold['mark'], { value, unit }: Achievement): boolean =>
  readings.some((each) => each.unit === unit && Math.abs(each.value / (value as number) - 1) < 0.1);

/** The mark is right: and so are the day and the place, or they are not. */
async function ofMark(
  scene: Scene,
  entry: RecordEntryTold,
  then: Achievement,
  isOnly: boolean,
): Promise<readonly Claim[]> {
  const { mark, who, date, place } = entry;
  const told = basisOf(entry);
  const reason = `${who.person.name} has ${did(then)}`;
  const claims: Claim[] = [];
  const isElse = place !== undefined && isOnly && (await isInOtherCity(scene.facts, place.name, then));
  const basis = told('mark', mark, markWords(readingOf(mark, then)), then);
  claims.push(
    isElse
      ? contradictedIf(who.sure, basis, { actual: `${then.mark}, ${where(then)}`, reason })
      : supported(basis, { actual: then.mark, reason }),
  );
  if (!date) return claims;
  const day = told('event-date', date, date.date.text, then);
  const judged = { actual: then.date.text, reason };
  claims.push(
    overlaps(then.date, date.date)
      ? supported(day, judged)
      : contradictedIf(who.sure && isOnly && then.records.includes('world'), day, judged),
  );
  return claims;
}

const basisOf =
  ({ who: { person } }: RecordEntryTold) =>
  (type: ClaimType, span: Pick<Span, 'start' | 'end'>, claimed: string, then?: Achievement): Basis => ({
    type,
    span,
    subject: person,
    claimed,
    asOf: then?.date.text,
    sources: then?.sources ?? [],
  });
