/** What a person's record or best was an improvement on, and by how much. */
import type { Person } from '../../../dataset/entries.ts';
import { compareMarks, unitOf } from '../../../domain/discipline.ts';
import { formatMark, type MarkUnit } from '../../../domain/mark.ts';
import type { Amount, AmountSpan, RecordSpan } from '../../reading/span.ts';
import { eventOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { isSame } from '../marks/performance.ts';
import { unrecognised } from '../old-records/unrecognised.ts';
import { ownerOf } from '../owner.ts';
import { markCalled } from '../records/apposed-record.ts';
import { bestBefore } from '../records/best-before.ts';
import { courseImprovement } from '../records/course-record.ts';
import { type Broken, holdersOf, recordLists, recordWords, standingOn } from '../records/progression.ts';
import { areasOf, disciplinesAt, fitsSex, isUnheld, recordsMeant } from '../records/record-meant.ts';
import { roleOf } from '../role.ts';
import { settingOf } from '../setting.ts';

export interface Improvement {
  readonly value: number;
  readonly unit: MarkUnit;
  readonly step: number;
  /** Whether it alone is meant where several are found. */
  readonly certain: boolean;
  /** The mark that was improved on. */
  readonly over?: number;
  /** Who had it. */
  readonly from?: readonly string[];
  readonly asOf?: string;
  readonly reason: string;
  readonly sources: readonly string[];
}

export interface Found {
  readonly improvements: readonly Improvement[];
  readonly pinned: boolean;
  /** Enough to confirm, not what is meant. */
  readonly also?: readonly Improvement[];
}

/** `four seconds off his best since he began to work with her`: of several steps together. */
const OVER_YEARS =
  /\bsince (?:he|she|they|then|joining|beginning|starting|moving|last|\d{4})\b|\bin (?:just |only |the space of )?(?:two|three|four|five|six|\d+) (?:years|months|seasons|races)\b|\bover the (?:last|past)\b/;
const NONE: Found = { improvements: [], pinned: false };

/** The improvements that words about a record can mean, the likeliest first. */
export async function improvementsOf(
  scene: Scene,
  at: AmountSpan,
  person: Person,
  record: { readonly scope: RecordSpan['scope']; readonly span: RecordSpan | undefined },
): Promise<Found> {
  const { scope, span } = record;
  if (scope === 'personal') return ownBest(scene, at, person);
  const course =
    scope === 'course' || (span && isOfEvent(scene, span)) ? await courseImprovement(scene, at, person) : undefined;
  if (scope === 'olympic' && span && !course) return bestBefore(scene, at, person, span);
  if (scope === 'course' || scope === 'olympic' || scope === 'championship' || course) return course ?? NONE;
  const areas = areasOf(person, span);
  const world = await ofRecords(scene, at, person, areas, span);
  if (world.improvements.length === 0 && scope === 'nation' && span) return bestBefore(scene, at, person, span);
  if (world.improvements.length > 0 || scope !== 'any') return world;
  const elsewhere = [...new Set(person.records.map(({ area }) => area))];
  const other = elsewhere.length > 0 ? await ofRecords(scene, at, person, elsewhere, span) : NONE;
  if (other.improvements.length > 0) return { ...other, pinned: false };
  const told = span ? undefined : toldBeforeIt(scene);
  const ofNation = told ? await bestBefore(scene, at, person, told) : NONE;
  if (ofNation.improvements.length > 0) return ofNation;
  const event = eventOf(scene) ? await courseImprovement(scene, at, person) : undefined;
  return event ? { ...event, pinned: false } : NONE;
}

/** `Hall's American record has fallen. Mantz ran 59:17 to break it by 26 seconds`: the only one of the sentence before. */
function toldBeforeIt(scene: Scene): RecordSpan | undefined {
  const [earlier] = scene.before;
  const [only, other] = earlier ? spansOf(earlier, 'record') : [];
  return only && !other && only.scope === 'nation' && earlier && !isUnheld(earlier, only) ? only : undefined;
}

/** `the Chicago Marathon record`. */
function isOfEvent(scene: Scene, record: RecordSpan): boolean {
  return spansOf(scene, 'event').some(
    ({ end }) => end <= record.start && /^(?:['’]s)?\s?$/.test(scene.reading.lower.slice(end, record.start)),
  );
}

async function ofRecords(
  scene: Scene,
  at: AmountSpan,
  person: Person,
  areas: readonly string[],
  span: RecordSpan | undefined,
): Promise<Found> {
  const { broken, also, pinned } = await recordsMeant(scene, person, at, areas, {
    category: span?.category,
    called: span && markCalled(scene, span),
  });
  const of = (list: readonly Broken[]) =>
    list
      .filter(({ list }) => fitsSex(scene, list.sex) || list.sex === person.sex)
      .flatMap((each) => improvementOf(person, each) ?? []);
  const improvements = of(broken);
  const past = broken.flatMap((each) => unrecognised(scene, each).map((old) => overtaking(person, each, old)));
  return {
    improvements,
    also: [...of(also), ...past],
    pinned: pinned && past.length === 0 && broken.length === improvements.length,
  };
}

function improvementOf(person: Person, { list, step, before, set }: Broken): Improvement | undefined {
  if (!before) return undefined;
  const unit = step.unit;
  const digits = Math.max(step.step, before.step);
  return {
    // Of marks to the second and to the tenth the gap can be said either way round.
    value: Math.abs(step.value - before.value),
    unit,
    step: digits,
    certain: false,
    over: before.value,
    from: before.holders.flatMap(({ id }) => id ?? []),
    asOf: set.text,
    reason: `${person.name}'s ${step.mark} of ${step.set} replaced the ${recordWords(list)} of ${before.mark} by ${holdersOf(before)} (${before.set})`,
    sources: [...step.sources, ...before.sources],
  };
}

/** How far past a mark that was better than the record but is in no list of them. */
function overtaking(person: Person, { step, set }: Broken, old: Achievement): Improvement {
  return {
    value: Math.abs(step.value - (old.value as number)),
    unit: step.unit,
    step: Math.max(step.step, old.step),
    certain: false,
    asOf: set.text,
    reason: `${person.name}'s ${step.mark} of ${step.set} was better than the ${old.mark} of ${old.date.text}`,
    sources: [...step.sources, ...old.sources],
  };
}

/** By how much an own best was improved: by the mark the sentence gives, or that of the days before. */
function ownBest(scene: Scene, at: AmountSpan, person: Person): Found {
  const rules = scene.facts.lexicons.rules;
  const disciplines = disciplinesAt(scene, at);
  const all = achievementsOf(person, rules).filter(
    ({ value, discipline, aided }) =>
      value !== null && !aided && (disciplines.length === 0 || disciplines.some(({ id }) => id === discipline.id)),
  );
  const said = spansOf(scene, 'amount').filter((span) => span !== at && roleOf(scene, span) === 'mark');
  const isSaid = (each: Achievement) => said.some((span) => span.readings.some((reading) => isSame(reading, each)));
  const setting = settingOf(scene, at, undefined);
  const { published } = scene;
  const recent = all.filter(
    ({ date }) =>
      published?.precision === 'day' && overlaps(date, { first: published.first - 8, last: published.last }),
  );
  const dated = all.filter(
    ({ date }) => setting.dates.length > 0 && setting.dates.some((each) => overlaps(each.date, date)),
  );
  const marked = all.filter(isSaid);
  const news = [marked, recent, dated].find((list) => list.length > 0);
  if (!news || OVER_YEARS.test(scene.reading.lower)) return NONE;
  const improvements = news.flatMap((each): Improvement[] => {
    const earlier = all.filter(
      (other) => other.discipline === each.discipline && other.date.last < each.date.first && other.value !== null,
    );
    const best = (list: readonly Achievement[]) =>
      [...list].sort((a, b) => compareMarks(each.discipline.kind, a.value as number, b.value as number))[0];
    const bests = [best(earlier.filter(({ environment }) => environment === each.environment)), best(earlier)];
    return bests.flatMap((old): Improvement[] =>
      old && compareMarks(each.discipline.kind, each.value as number, old.value as number) < 0
        ? [betterThan(person, each, old, isSaid(old) || !said.some((span) => span.start > at.end))]
        : [],
    );
  });
  const [first] = improvements;
  // A race that no list holds may have been the best before; it would make the gap smaller.
  return { improvements, pinned: improvements.length > 0 && first?.certain === true };
}

function betterThan(person: Person, each: Achievement, old: Achievement, certain: boolean): Improvement {
  const step = Math.max(each.step, old.step);
  const value = Math.round(Math.abs((each.value as number) - (old.value as number)) / step) * step;
  return {
    value,
    unit: each.unit,
    step,
    certain,
    asOf: each.date.text,
    reason: `${person.name} ran or reached ${each.mark} on ${each.date.text}; the best before was ${old.mark} (${old.date.text})`,
    sources: [...each.sources, ...old.sources],
  };
}

/** `The 19-year-old's jump was three centimetres short`: the mark of the sentence before. */
function toldBefore(scene: Scene, all: readonly Achievement[]): readonly Achievement[] {
  const [earlier] = scene.before;
  if (!earlier || !/\b(?:jump|leap|throw|time|mark|run|effort|clearance|vault|that|it)\b/.test(scene.reading.lower))
    return [];
  const said = spansOf(earlier, 'amount').filter((span) => roleOf(earlier, span) === 'mark');
  return said.length === 1 ? all.filter((each) => said[0]?.readings.some((reading) => isSame(reading, each))) : [];
}

/** How far a mark of the sentence was behind the world record of its day. */
export async function shortfallsOf(scene: Scene, at: AmountSpan, person: Person): Promise<Found> {
  const said = spansOf(scene, 'amount').filter((span) => span !== at && roleOf(scene, span) === 'mark');
  const all = achievementsOf(person, scene.facts.lexicons.rules);
  const marked = all.filter((each) => said.some((span) => span.readings.some((reading) => isSame(reading, each))));
  const done = marked.length > 0 ? marked : toldBefore(scene, all);
  const found: Improvement[] = [];
  const indoors = /\bindoor/.test(scene.reading.lower);
  for (const each of done) {
    for (const list of await recordLists(scene.facts, 'world', each.discipline, scene.today.last)) {
      const roof = list.environment === 'indoor';
      // What was jumped under a roof falls short of the record of all places, unless the words say otherwise.
      const fits = unitOf(each.discipline.kind) === 'ms' ? list.environment === each.environment : roof === indoors;
      if (list.sex !== person.sex || !fits) continue;
      const record = standingOn(list, { first: each.date.first - 1, last: each.date.first - 1 }).at(-1)?.step;
      if (!record || each.value === null) continue;
      const step = Math.max(each.step, record.step);
      found.push({
        value: Math.round(Math.abs(each.value - record.value) / step) * step,
        unit: each.unit,
        step,
        certain: list.category !== 'women-only',
        asOf: each.date.text,
        reason: `the ${recordWords(list)} was ${record.mark} when ${person.name} had ${each.mark} (${each.date.text})`,
        sources: [...each.sources, ...record.sources],
      });
    }
  }
  return { improvements: found, pinned: new Set(done.map(({ value }) => value)).size === 1 };
}

/** The gap between the two marks that stand on both sides of an amount: `2:01:09 to shave 30 off his best of 2:01:39`. */
export function namedMarks(scene: Scene, at: AmountSpan): Improvement | undefined {
  const marks = spansOf(scene, 'amount').filter((span) => span !== at && roleOf(scene, span) === 'mark');
  if (marks.length !== 2) return undefined;
  const [a, b] = marks.map((span) => span.readings[0] as Amount) as [Amount, Amount];
  const [first, second] = marks as [AmountSpan, AmountSpan];
  if (a.unit !== b.unit || Math.abs(a.value / b.value - 1) > 0.2) return undefined;
  const step = Math.max(a.step, b.step);
  const between = first.end <= at.start && at.end <= second.start;
  const close = between && at.start - first.end < 60 && second.start - at.end < 80;
  const stops = scene.reading.lower.slice(first.end, second.start);
  // `1:55.48, three tenths inside her best; silver went in 1:55.83`: another's, told behind it.
  if (/;\s/.test(stops)) return undefined;
  const owner = ownerOf(scene, first);
  // `having won in 59:10, improved by 19 seconds from 58:24`: no improvement, and so of another race.
  const isBetter = compareMarks(a.unit === 'ms' ? 'time' : 'distance', a.value, b.value) < 0;
  const isNew = /\sto\s/.test(scene.reading.lower.slice(at.end, second.start)) ? !isBetter : isBetter;
  return {
    value: Math.abs(a.value - b.value),
    unit: a.unit,
    step,
    certain:
      close &&
      isNew &&
      !/[.!?]\s|,\s(?:and|but|while)\b/.test(stops) &&
      owner !== undefined &&
      first.form === 'clock' &&
      second.form === 'clock',
    reason: `${formatMark(a.value, a.unit, a.step)} and ${formatMark(b.value, b.unit, b.step)} are that far apart`,
    sources: [],
  };
}
