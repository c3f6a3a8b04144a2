/** The claims of one sentence: read by every type, and where it is not clear who is meant, for everyone it can be. */
import type { Supposed } from './cast/cast.ts';
import type { Claim, ClaimReader } from './claim.ts';
import { withCrossed } from './claims/crossed-mark.ts';
import { withDeeds } from './claims/deed.ts';
import { withDeedMarks } from './claims/deed-mark.ts';
import { withFallen } from './claims/fallen.ts';
import { withHostYears } from './claims/hosted.ts';
import { claimReaders } from './claims/index.ts';
import { misnamed } from './claims/nationality.ts';
import { withOldRecord } from './claims/old-record.ts';
import { withRaceMarks } from './claims/race-mark.ts';
import type { PersonSpan } from './reading/span.ts';
import type { Scene } from './scene.ts';
import { meetsRival } from './verify/ages/rivals.ts';
import { secondLook } from './verify/doubts/second-look.ts';

/** Ways to read a sentence with unclear pronouns that are tried. */
const READINGS = 4;

/** How much more of another has to be true. */
const HAIR = 0.3;

/** A sentence in its place, before it is known who is meant. */
export type Setting = Omit<Scene, 'people' | 'claims'>;

/** Who was found to be meant, and what is claimed of them. */
export type Outcome = Pick<Scene, 'people'> & { readonly claims: readonly Claim[] };

/**
 * The claims of a sentence. Where a pronoun or an epithet can mean one of several, they are read for each of them, and
 * those stay that the facts bear out best: of two men, the one who has set the record six times is "he".
 */
export async function likeliest(
  place: Setting,
  people: Scene['people'],
  supposed: ReadonlyMap<PersonSpan, Supposed> = new Map(),
): Promise<Outcome> {
  const readers = readersOf(place.reading);
  const outcome = await clearest(place, people, readers);
  for (const [span, who] of supposed) {
    const found = await supposing(place, outcome, readers, span, who);
    if (found) return found;
  }
  return outcome;
}

/** What is told of one person alone, and seldom true of another. */
const TELLING = new Set([
  'mark',
  'birth-date',
  'birth-year',
  'personal-best',
  'season-best',
  'record-holder',
  'race-winner',
  'record-gap',
  'previous-record',
  'coach-of',
]);

/**
 * `The Mexican was 25 then`, where nobody from Mexico was spoken of, but a Cuban was: if it is he of whom the sentence is
 * true, its nation is wrong.
 */
async function supposing(
  place: Setting,
  { people, claims }: Outcome,
  readers: readonly ClaimReader[],
  span: PersonSpan,
  { person, isAlone }: Supposed,
): Promise<Outcome | undefined> {
  const isNation = ({ type, start }: Claim) => type === 'nationality' && start === (span.nationStart ?? span.start);
  if (claims.some(isNation)) return undefined;
  const supposed = new Map([...people, [span, { person, sure: true }] as const]);
  const read = (await claimsIn(place, supposed, readers)).filter((claim) => !isNation(claim));
  // What stands behind it, and nobody else between.
  const next = Math.min(...[...people.keys()].filter(({ start }) => start > span.start).map(({ start }) => start));
  const own = read.filter(
    ({ subject, start, type }) =>
      subject?.id === person.id &&
      ((start > span.start && start < next) || !claims.some((each) => each.start === start && each.type === type)),
  );
  // Of some age there are many: it tells only where nobody else was spoken of, or who ran against those who are.
  const alone = place.before.every((each) => [...each.people.values()].every((who) => who.person.id === person.id));
  const told = alone || meetsRival({ ...place, people: supposed, claims: [] }, person);
  const fits = own.some((each) => isTrue(each) && (TELLING.has(each.type) || (told && each.type === 'age')));
  // `The Ethiopian ran 2:02:55`, which is no mark of his: somebody else, whom the text does not name.
  const isElse = own.some((each) => each.type !== 'age' && !isTrue(each));
  if (own.some(({ verdict }) => verdict === 'contradicted') || !(fits || (isAlone && !isElse))) return undefined;
  const claim = await misnamed({ ...place, people: supposed, claims: read }, span, person);
  return claim.verdict === 'contradicted' ? { people: supposed, claims: [...read, claim] } : undefined;
}

async function clearest(place: Setting, people: Scene['people'], readers: readonly ClaimReader[]): Promise<Outcome> {
  const judged: (Outcome & { readonly worth: number })[] = [];
  for (const { people: each, behind } of [{ people, behind: 0 }, ...othersOf(people)].slice(0, READINGS)) {
    const claims = await claimsIn(place, each, readers);
    // That something is wrong of whoever comes to mind first does not make it said of somebody of whom nothing is right.
    if (judged.length === 0 || claims.some(isTrue))
      judged.push({
        people: each,
        claims,
        worth: claims.reduce((sum, claim) => sum + worthOf(claim, people), -behind),
      });
  }
  // Whoever comes to mind first stays, where another is borne out by a hair's breadth more.
  const [likely] = judged as [(typeof judged)[number]];
  const [best, second] = [...judged].sort(
    (a, b) => b.worth + (b === likely ? HAIR : 0) - a.worth - (a === likely ? HAIR : 0),
  ) as [(typeof judged)[number], (typeof judged)[number]?];
  const told =
    second !== undefined &&
    best.worth - second.worth >= HAIR &&
    best.claims.some(({ verdict }) => verdict === 'supported');
  if (!told || ![...best.people.values()].some(({ sure }) => !sure)) return best;
  // What is true of one of them only shows who is meant: what else is said can be wrong.
  const sure = new Map([...best.people].map(([span, who]) => [span, { ...who, sure: true }]));
  return { people: sure, claims: await claimsIn(place, sure, readers) };
}

/** Those who have what they need in a sentence, whoever is meant. */
function readersOf({ lower, spans }: Setting['reading']): readonly ClaimReader[] {
  const kinds = new Set(spans.map(({ kind }) => kind));
  return claimReaders.filter(
    ({ cue, needs }) => (!needs || needs.some((kind) => kinds.has(kind))) && (!cue || cue.test(lower)),
  );
}

async function claimsIn(
  place: Setting,
  people: Scene['people'],
  readers: readonly ClaimReader[],
): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  for (const { ofPeople, read } of readers) {
    if (ofPeople && people.size === 0) continue;
    const scene = { ...place, people, claims };
    claims.push(...(await Promise.all((await read(scene)).map((claim) => secondLook(scene, claim)))));
  }
  if (people.size === 0)
    return withHostYears({ ...place, people, claims: await withOldRecord({ ...place, people, claims }) });
  const taken = await withFallen({ ...place, people, claims });
  const fallen = await withOldRecord({ ...place, people, claims: taken });
  const scene = { ...place, people, claims: fallen };
  const doubted = (found: readonly Claim[], known: readonly Claim[]) =>
    Promise.all(found.map((claim) => (known.includes(claim) ? claim : secondLook(scene, claim))));
  const raced = await doubted(withCrossed({ ...scene, claims: await withRaceMarks(scene) }), fallen);
  const done = await doubted(await withDeeds({ ...scene, claims: raced }), raced);
  const marked = await doubted(await withDeedMarks({ ...scene, claims: done }), done);
  return withHostYears({ ...scene, claims: marked });
}

/** The same people, with somebody else for one of those who are not certain. */
function othersOf(people: Scene['people']): { readonly people: Scene['people']; readonly behind: number }[] {
  const doubted = new Map(
    [...people.values()].map((who) => [who.person.id, who] as const).filter(([, who]) => who.others),
  );
  return [...doubted.values()].flatMap((who) =>
    (who.others ?? []).map(({ person, behind }) => ({
      behind,
      people: new Map(
        [...people].map(([span, each]) => [
          span,
          each.person === who.person && each.others ? { ...each, person } : each,
        ]),
      ),
    })),
  );
}

const isTrue = ({ verdict }: Claim) => verdict === 'supported' || verdict === 'outdated';

/** What a claim tells of whom it is said; the age of `the 23-year-old` has been weighed before. */
function worthOf(claim: Claim, people: Scene['people']): number {
  const { type, verdict, cause, end } = claim;
  if (type === 'age' && [...people.keys()].some((span) => span.years !== undefined && Math.abs(span.start - end) < 40))
    return 0;
  // A win or a record is seldom true of another: it weighs more than whoever stands nearer.
  if (isTrue(claim)) return TELLING.has(type) ? 3 : 1;
  return verdict === 'contradicted' || cause === 'ambiguous' ? -1 : 0;
}
