/**
 * What is told of a record that fell, in whatever words: whose it was, its mark, when and where it was set, and by how
 * much it was bettered.
 *
 * The step of the progression that is told of is known by its mark, by the news, or by the two who had the record. What
 * agrees with the record before it is right; where all but one thing agrees, that one is wrong, and nothing else is.
 */
import { englishCity } from '../../domain/city.ts';
import { gapWords } from '../../domain/gap.ts';
import { type Basis, type Claim, contradicted, supported } from '../claim.ts';
import { actorAt } from '../clauses/clauses.ts';
import type { ClaimType } from '../finding.ts';
import { castOf, type Scene } from '../scene.ts';
import { type Told, toldOf, type What } from '../verify/deeds/fallen.ts';
import { isOffIt } from '../verify/differences/difference.ts';
import { markWords } from '../verify/marks/mark-words.ts';
import { type Fall, fallsTold } from '../verify/old-records/fall.ts';
import { holdersOf, recordWords } from '../verify/records/progression.ts';
import { isOfTwo } from '../verify/reigns/two-holders.ts';

const TYPES: Readonly<Record<What, ClaimType>> = {
  holder: 'previous-record',
  mark: 'previous-record',
  day: 'event-date',
  place: 'mark',
  gap: 'record-gap',
  made: 'mark',
  fell: 'event-date',
  there: 'mark',
};

/**
 * Reads after all others but the deeds.
 *
 * @returns new claims, and those in the place of claims that were unknown, or are wrong in another way
 */
export async function withFallen(scene: Scene): Promise<readonly Claim[]> {
  const { claims } = scene;
  if (!CUE.test(scene.reading.lower)) return claims;
  const [meant] = (
    await Promise.all((await fallsTold(scene)).map(async (fall) => ({ fall, told: await toldOf(scene, fall) })))
  ).sort((a, b) => worthOf(b.told) - worthOf(a.told));
  const { fall, told } = meant ?? { fall: undefined, told: [] };
  const wrong = told.filter(({ is }) => !is);
  if (!fall || wrong.length > 1) return claims;
  // "The Kenyan" can be somebody else.
  const isSure = castOf(scene).every(({ person, sure }) => sure || person.id !== fall.breaker.id);
  if (wrong.length > 0 && !isSure) return claims;
  const [error] = wrong;
  if (error?.what === 'day' && isOfTwo(scene, error)) return claims;
  if (error?.what === 'gap' && isOffIt(scene, error)) return claims;
  // `Avilov improved it by 156 points, and Jenner took it to 8634`: of who acts where it stands.
  const actor = error?.what === 'gap' ? actorAt(scene, error.start) : undefined;
  if (actor?.is === 'known' && actor.member.person.id !== fall.breaker.id) return claims;
  const mended = error && claimOf(scene, fall, error, told);
  // The day of another mark, which it is.
  if (mended?.type === 'event-date' && claims.some((claim) => claim.verdict === 'supported' && isOneDay(claim, mended)))
    return claims;
  // It is called wrong as it is.
  if (mended && claims.some((claim) => isSaid(claim, mended) && told.some((each) => isOver(claim, each))))
    return claims;
  const isRight = (claim: Claim) => told.some((each) => each.is && isOver(each, claim));
  // Taken for the gap to another record: by this one it is right.
  const isMistaken = (claim: Claim) =>
    claim.verdict !== 'supported' &&
    GAPS.has(claim.type) &&
    told.some((each) => each.is && each.what === 'gap' && isOver(each, claim));
  const isSettled = ({ what, start, end, tale }: Told) =>
    claims.some(
      (claim) =>
        claim.verdict !== 'unknown' &&
        !isMistaken(claim) &&
        isOver(claim, { start, end }) &&
        (what !== 'holder' || (KINDRED.has(claim.type) && claim.subject?.id === tale?.subject.person.id)),
    );
  // With an error that is found, what is called wrong of the rest of it is called so for the same reason.
  const kept = claims.filter(
    (claim) =>
      !isMistaken(claim) &&
      !(error && isOver(claim, error) && claim.verdict !== 'supported') &&
      !(claim.verdict === 'contradicted' && error && isRight(claim)) &&
      !(claim.verdict === 'supported' && error && isOver(claim, error) && KINDRED.has(claim.type)) &&
      !(
        claim.verdict === 'unknown' &&
        told.some((each) => isOver(each, claim) && (TYPES[each.what] === claim.type || each.what === claim.type))
      ),
  );
  const taken = error?.what === 'holder' ? markOf(scene, error, told) : undefined;
  const left = told.filter(
    (each) =>
      each.is &&
      each !== taken &&
      each.what !== 'place' &&
      each.what !== 'there' &&
      !(each.what === 'holder' && !each.isNamed) &&
      !isSettled(each),
  );
  return [...kept, ...left.map((each) => claimOf(scene, fall, each, told)), ...(mended ? [mended] : [])];
}

const isSaid = ({ verdict, actual }: Claim, mended: Claim): boolean =>
  verdict === 'contradicted' && actual !== null && actual.includes(mended.actual as string);

/** Of two lists a step is in, the one is meant of which more is right. */
const worthOf = (told: readonly Told[]): number =>
  told.filter(({ is }) => is).length - told.filter(({ is }) => !is).length;

/** What records and marks are told by. */
const CUE = /\d|\brecord/;

const GAPS: ReadonlySet<ClaimType> = new Set(['record-gap', 'gap-between']);

/** What a mark that is not the one that fell was taken for. */
const KINDRED: ReadonlySet<ClaimType> = new Set([
  'mark',
  'previous-record',
  'record-holder',
  'record-gap',
  'gap-between',
]);

const isOneDay = (a: Claim, b: Claim): boolean => a.type === b.type && a.start === b.start && a.end === b.end;

type At = { readonly start: number; readonly end: number };

const isOver = (a: At, b: At) => a.start < b.end && b.start < a.end;

/** From whoever is told to have had a record to its mark: `Kipchoge's world record, 2:00:35`. */
const HIS_MARK = /^['’]s?\s(?:[a-z\d,-]+\s){0,4}(?:record|mark|best)(?:,\s|\sof\s|\s\()$/;

/** The mark that is told as somebody's: of somebody else the two are wrong together. */
const markOf = (scene: Scene, { end, tale }: Pick<Told, 'end' | 'tale'>, told: readonly Told[]): Told | undefined =>
  told.find(
    (each) =>
      each.what === 'mark' &&
      each.is &&
      (each.tale === tale || (each.start > end && HIS_MARK.test(scene.reading.lower.slice(end, each.start)))),
  );

function claimOf(scene: Scene, fall: Fall, { what, start, end, is, tale, amount }: Told, told: readonly Told[]): Claim {
  const { before: old, step, list, breaker, set } = fall;
  const [holder] = old.holders;
  const held = holder?.id === undefined ? undefined : { id: holder.id, name: holder.name };
  const named = tale?.subject.person;
  const mark = what === 'holder' && !is ? markOf(scene, { end, tale }, told) : undefined;
  const gap = gapWords(Math.abs(step.value - old.value), step.unit, Math.max(step.step, old.step));
  const reading = amount?.readings.find(({ unit }) => unit === old.unit);
  const [claimed, actual] = {
    holder: [`${named?.name} held the ${recordWords(list)} before`, holdersOf(old)],
    mark: [reading ? markWords(reading) : '', old.mark],
    day: [scene.reading.text.slice(start, end), old.set],
    place: [scene.reading.text.slice(start, end), `${englishCity(old.city ?? '')} ${old.set}`],
    made: [reading ? markWords(reading) : '', step.mark],
    fell: [scene.reading.text.slice(start, end), step.set],
    there: [scene.reading.text.slice(start, end), `${englishCity(step.city ?? '')} ${step.set}`],
    gap: [reading ? gapWords(reading.value, reading.unit, Math.min(1000, reading.step)) : '', gap],
  }[what] as [string, string];
  const basis: Basis = {
    type: TYPES[what],
    span: { start: Math.min(start, mark?.start ?? start), end: Math.max(end, mark?.end ?? end) },
    subject:
      what === 'gap' || what === 'made' || what === 'fell' || what === 'there'
        ? breaker
        : what === 'holder'
          ? named
          : held,
    claimed,
    asOf: set.text,
    sources: [...old.sources, ...step.sources],
  };
  const reason = `${breaker.name}'s ${step.mark} of ${step.set} replaced the ${recordWords(list)} of ${old.mark} by ${holdersOf(old)} (${old.set})`;
  return is ? supported(basis, { actual, reason }) : contradicted(basis, { actual, reason });
}
