/** Whose barrier it is, in which discipline, and among whom. */
import type { Discipline, Person } from '../../../dataset/entries.ts';
import { isLowerBetter } from '../../../domain/discipline.ts';
import { actorAt } from '../../clauses/clauses.ts';
import type { Amount } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { achievementsOf } from '../achievements.ts';
import { marksTold } from '../differences/told.ts';
import { isObject } from '../object.ts';
import { disciplinesAt } from '../records/record-meant.ts';
import type { Barrier } from './barrier-words.ts';
import { isThrough } from './barriers.ts';

/** `women`, `man`, as the sentence says. */
export function spansSex(scene: Scene): 'M' | 'W' | undefined {
  return /\bwom[ae]n/.test(scene.reading.lower) ? 'W' : /\bm[ae]n\b/.test(scene.reading.lower) ? 'M' : undefined;
}

const DONE_BY =
  /^(?:\s(?:barrier|marathon|mile|mark|run|clocking|time))?(?:\s(?:in|at|for|over)\s[A-Za-zÀ-ɏ\d\s-]{1,30}?)?\s(?:was|came|is|were)(?:\s[a-z]+){0,2}\s(?:by|from)\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,3}$/;

/** `until Beatrice Chebet did it`, `Before Bannister nobody had`. */
const UNTIL = /^[^.;!?]{0,40}\b(?:until|till|before)\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,4}$/;
const BEFORE = /\sbefore\s(?:[a-zà-ɏ'’-]+\s){0,3}(?:\d\d-year-old)?$/;
const OPENING = /^\W*(?:until|till|before)\s(?:[A-Za-zÀ-ɏ'’-]+\s){0,4}$/;

const WHO_WAS = /,\swho\s(?:[a-z\d,-]+\s){0,4}(?:was|became|had\sbeen|is)\s(?:also\s|then\s)?(?:the\s)?$/;

/** `the first men under 45, and the record that Jones had set was gone`: of somebody else. */
const NEXT_CLAUSE = /(?:;|,\s(?:and|but|while|though))\s/;

/** `They were the first`, `Both became`. */
const SEVERAL =
  /(?:^|[\s,;:])(?:they|both(?:\smen|\swomen)?|the\s(?:two|pair|three|trio))\s(?:(?:were|are|became|had|been|have|become|thus|also|now)\s){1,3}(?:the\s)?$/;

/** One of the several whom the sentence before tells of: which of them is said of all. */
function oneOfBefore({ before }: Scene): { person: Person; sure: boolean } | undefined {
  const told = before.slice(0, 2).map((each) => castOf(each).map(({ person }) => person));
  const [several] = told.filter((people) => new Set(people.map(({ id }) => id)).size > 1);
  const [person] = several ?? [];
  return person && { person, sure: false };
}

/** `The 30-year-old got rid of Mutai and is the first`: whoever the sentence is about goes on doing. */
function goingOn(scene: Scene, start: number, preceding: ReturnType<typeof castOf>) {
  if (!AND_IS.test(scene.reading.lower.slice(Math.max(0, start - 40), start))) return undefined;
  const actor = actorAt(scene, start);
  return actor?.is === 'known' ? preceding.find(({ span }) => span === actor.member.span) : undefined;
}

const AND_IS =
  /,?\sand\s(?:(?:so|thus|thereby|now|then|also)\s)?(?:is|was|became|has\sbecome|had\sbecome|becomes)\s(?:(?:now|also|thus|thereby|still)\s)?(?:the\s)?$/;

/** Who is said to be the first: `Chebet's victory made her the first`, `Jim Hines, first man to`. */
export function subjectOf(
  scene: Scene,
  { start, end, none, readings }: Barrier,
): { person: Person; sure: boolean } | undefined {
  const people = castOf(scene);
  if (none) {
    const { lower } = scene.reading;
    const until = people.find(
      ({ span }) => span.start >= end && !span.possessive && UNTIL.test(lower.slice(end, span.start)),
    );
    const opening = people.find(({ span }) => span.end <= start && OPENING.test(lower.slice(0, span.start)));
    // `No woman before the 30-year-old had`
    const inside = people.find(
      ({ span }) => span.start > start && span.end < end && BEFORE.test(lower.slice(start, span.start)),
    );
    return until ?? opening ?? inside;
  }
  const preceding = people.filter(({ span }) => span.end <= start);
  const named = preceding.filter(({ span }) => !span.possessive);
  // `The 2:00:35 finish beat the record set by Kipchoge; it's the first time anyone has`: whose mark it is.
  if (IT_IS.test(scene.reading.lower.slice(0, start))) {
    const [runner, other] = throughAt(scene, 0, readings);
    if (runner && !other) return { person: runner, sure: true };
  }
  // `from Paul Tergat, 2:04:55, who in 2003 was the first`: whoever the clause is about.
  const who = WHO_WAS.exec(scene.reading.lower.slice(0, start));
  const told = who && named.findLast(({ span }) => span.end <= who.index && who.index - span.end < 24);
  if (told) return told;
  // `lost it to John Walker, the first man under 3:50, who ran 3:49.4`: whose name it stands behind.
  const called = named.findLast(({ span }) => /^,\sthe\s$/.test(scene.reading.lower.slice(span.end, start)));
  if (called && /^first\s(?:wo)?man\b[^.;]{3,60},\s(?:who|with)\s/.test(scene.reading.lower.slice(start)))
    return called;
  // `shook off Mutai to become the first`: not who is left behind.
  const free = named.filter(({ span }) => !isObject(scene, span));
  const acting = free.length > 0 ? free : named;
  // `the first sub-2:06 was recorded by Khalid Khannouchi`.
  const doer = people.find(({ span }) => span.start >= end && DONE_BY.test(scene.reading.text.slice(end, span.start)));
  if (doer) return doer;
  const last = acting.at(-1) ?? preceding.at(-1);
  if (last) return goingOn(scene, start, preceding) ?? last;
  // `The first man under 2:02, Kipchoge`, `The first man under four minutes was Roger Bannister`.
  const next = people.find(({ span }) => span.start >= end && !span.possessive);
  const gap = next && scene.reading.lower.slice(end, next.span.start);
  if (gap !== undefined && gap.length < 60 && !NEXT_CLAUSE.test(gap)) return next;
  if (SEVERAL.test(scene.reading.lower.slice(0, start))) return oneOfBefore(scene);
  for (const earlier of scene.before.slice(0, 2)) {
    const found = castOf(earlier);
    const [runner, another] = THIS_IS.test(scene.reading.lower.slice(0, start))
      ? throughIn(scene, earlier, readings)
      : [];
    if (runner && !another) return { person: runner, sure: true };
    const distinct = new Set(found.map(({ person }) => person.id));
    const subject = found.find(({ span }) => !span.possessive) ?? found[0];
    if (subject) return { person: subject.person, sure: subject.sure && distinct.size === 1 };
  }
  return undefined;
}

/** `It is also the first time anybody has`: what the sentence before tells of. */
const THIS_IS = /^\W*(?:it|this|that)\s(?:is|was|marks|marked)\s(?:also\s|only\s)?(?:the\s)?$/;

const IT_IS =
  /[;,–—]\s(?:and\s)?(?:it|this|that|which)(?:['’]s|\sis|\swas|\smarks|\smarked)\s(?:also\s|only\s)?(?:the\s)?$/;

/** Whose marks of an earlier sentence went through a barrier. */
function throughIn(scene: Scene, earlier: Scene, barrier: readonly Amount[]): readonly Person[] {
  return throughAt(scene, scene.before.indexOf(earlier) + 1, barrier);
}

/** @param back how many sentences before */
function throughAt(scene: Scene, back: number, barrier: readonly Amount[]): readonly Person[] {
  const told = marksTold(scene).filter(
    (each) =>
      each.back === back &&
      barrier.some(
        (amount) =>
          isBarrierOf(each.each.discipline, amount) &&
          isThrough(each.each.discipline, each.each.value as number, amount.value),
      ),
  );
  return [...new Set(told.map(({ person }) => person))];
}

/** The discipline in which the barrier is one, with the reading of its amount. */
export function disciplineOf(
  scene: Scene,
  barrier: Barrier,
  person: Person | undefined,
): { discipline: Discipline; amount: Amount } | undefined {
  const rules = scene.facts.lexicons.rules;
  const named = disciplinesAt(scene, barrier);
  const own = person
    ? new Set(achievementsOf(person, rules).map(({ discipline }) => discipline))
    : new Set<Discipline>();
  // `the first man under 3:50: 3:49.4 in Gothenburg`: the mark tells which, where no word of the sentence does.
  const shown =
    person &&
    spansOf(scene, 'discipline').length === 0 &&
    marksTold(scene).find((each) => each.back === 0 && each.person.id === person.id);
  const amount = shown && barrier.readings.find((each) => isBarrierOf(shown.each.discipline, each));
  if (shown && amount && Math.abs((shown.each.value as number) / amount.value - 1) < 0.02)
    return { discipline: shown.each.discipline, amount };
  for (const discipline of named) {
    const amount = barrier.readings.find((each) => isBarrierOf(discipline, each));
    if (amount) return { discipline, amount };
  }
  // `the first under 57 minutes for the distance, with a best of 39:47 for 15 km on the way`: of another of the sentence.
  for (const { disciplines } of [scene, ...scene.before.slice(0, 1)].flatMap((each) => spansOf(each, 'discipline')))
    for (const discipline of disciplines) {
      const amount = barrier.readings.find((each) => isBarrierOf(discipline, each));
      if (amount && [...own].some(({ id }) => id === discipline.id)) return { discipline, amount };
    }
  // What was spoken of before, and cannot be meant: what whoever it is does himself tells.
  if (named.length > 0 && (!person || spansOf(scene, 'discipline').length > 0)) return undefined;
  // `She blazed to 13:58.06, the first time a woman has clocked a sub-14`: of what the mark beside it is of.
  const told = person && marksTold(scene).find((each) => each.back < 2 && each.person.id === person.id);
  const beside = told && barrier.readings.find((each) => isBarrierOf(told.each.discipline, each));
  if (told && beside && Math.abs((told.each.value as number) / beside.value - 1) < 0.1)
    return { discipline: told.each.discipline, amount: beside };
  const fitting = [...own].flatMap((discipline) => {
    const amount = barrier.readings.find((each) => isBarrierOf(discipline, each));
    return amount ? [{ discipline, amount }] : [];
  });
  return fitting.length === 1 ? fitting[0] : person && nearestOf(person, fitting, rules);
}

interface Contested {
  readonly discipline: Discipline;
  readonly amount: Amount;
}

/** `Kipyegon is the first woman under 3:49`: the discipline whose best is far nearer to the barrier than all others. */
function nearestOf(
  person: Person,
  fitting: readonly Contested[],
  rules: ReadonlyMap<string, Discipline>,
): Contested | undefined {
  const done = achievementsOf(person, rules);
  const far = ({ discipline, amount }: Contested) => {
    const marks = done.flatMap((each) => (each.discipline === discipline && !each.aided ? (each.value ?? []) : []));
    const best = isLowerBetter(discipline.kind) ? Math.min(...marks) : Math.max(...marks);
    return Math.abs(best / amount.value - 1);
  };
  const [first, second] = fitting.map((each) => ({ each, off: far(each) })).sort((a, b) => a.off - b.off);
  return first && first.off < CLOSE && (second === undefined || second.off > 4 * first.off) ? first.each : undefined;
}

/** How near the best of somebody must come to a barrier. */
const CLOSE = 0.03;

/** Millimetres between which a barrier of a jump or throw makes sense: `the first to break 9000` is none of a jump. */
const REACH: Readonly<Record<string, readonly [least: number, most: number]>> = {
  'high-jump': [1500, 2700],
  'pole-vault': [2500, 7000],
  'long-jump': [5000, 10_000],
  'triple-jump': [10_000, 20_000],
  'shot-put': [10_000, 26_000],
  'discus-throw': [25_000, 85_000],
  'hammer-throw': [30_000, 95_000],
  'javelin-throw': [30_000, 110_000],
};

/** Speeds, in metres a second, between which a barrier makes sense. */
function isBarrierOf({ kind, metres, id }: Discipline, { unit, value }: Amount): boolean {
  if (kind === 'time') {
    if (unit !== 'ms' || !metres) return false;
    const speed = metres / (value / 1000);
    return speed > (/walk/.test(id) ? 2 : 3.6) && speed < 11.5;
  }
  if (kind === 'points') return unit === 'points';
  const [least, most] = REACH[id] ?? [1500, 108_000];
  return unit === 'mm' && value >= least && value <= most;
}

export async function nationsOf(scene: Scene, { codes, area }: Barrier): Promise<ReadonlySet<string> | undefined> {
  if (codes.length > 0) return new Set(codes);
  if (!area) return undefined;
  return new Set(scene.facts.lexicons.countries.filter((country) => country.area === area).map(({ code }) => code));
}
