/**
 * Time between two days that a text has to do with: of records that are told and those they replaced, of marks that are
 * told, and of the text itself. No verb is asked for: `took it from him 46 days later`, `thirteen days separated the two`,
 * `the 24-year-old 1:55.82`.
 */
import type { Person, RecordEntry } from '../../../dataset/entries.ts';
import { yearsBetween } from '../../../domain/calendar.ts';
import { dateOf, type PartialDate } from '../../../domain/date.ts';
import { fold } from '../../../domain/name.ts';
import { type Basis, type Claim, contradicted, supported } from '../../claim.ts';
import type { PeriodSpan } from '../../reading/span.ts';
import { after, before, castOf, type Scene, spansOf } from '../../scene.ts';
import { achievementsOf } from '../achievements.ts';
import { isWritten } from '../marks/performance.ts';
import { type Broken, brokenBy, holdersOf, isHeldBy, recordWords } from '../records/progression.ts';
import { disciplinesAt } from '../records/record-meant.ts';
import { isWhole, periodWords, type WholePeriod } from '../reigns/lengths.ts';
import { roleOf } from '../role.ts';
import { wordingOf } from './gap-wording.ts';
import { marksTold, type Told } from './told.ts';

/** What a period is said of: two things that happened, how long a record lasted, or how long ago it was set. */
type Kind = 'apart' | 'reign' | 'age';

interface Stretch {
  readonly from: PartialDate;
  readonly to: PartialDate;
  /** Who had the record, or did what was first. */
  readonly of: Pick<Person, 'id' | 'name'> | undefined;
  readonly reason: string;
  readonly sources: readonly string[];
  /** Whether all of it is in the sentence. */
  readonly here: boolean;
}

const APART = /^\s(?:later|after|earlier|before|apart|separat[a-z]+|between|passed|on\b)/;
const LASTED =
  /\b(?:stood|stands?|standing|last(?:s|ed)?|surviv[a-z]+|endur[a-z]+|reign[a-z]*|unbroken|unbeaten|belonged|remain[a-z]*)\b[^.;]{0,50}$|\b(?:held|holding|been|had(?!\s(?:not|never))|kept|owned)\b[^.;]{0,60}\bfor\s(?:[a-z]+\s){0,3}$/;
/** `Lewis, who had been unbeaten for ten years`: somebody, and no record. */
const UNBEATEN =
  /\b(?:who|he|she)(?:\s(?:had|has|was|is|were|been|gone|remained|stayed|went|still)){1,3}\s(?:unbeaten|unmatched|untouched)\b[^.;]{0,50}$/;
const DEED =
  /^(?:['’]s?)?\s(?:[a-z-]+\s){0,2}(?:jump|leap|throw|vault|run|race|win|victory|triumph|feat|title|gold|medal|final|death|birth|fall|defeat)\b/;
const BEFORE_DEED = /^\s(?:before|after)\s[a-z]/;
/** `The record was 27 years old`. */
const OLD = /\b(?:record|mark|it)\s(?:that\s|which\s)?(?:was|is|turn(?:s|ed))\s(?:[a-z]+\s){0,2}$/;
const STANDS = /\b(?:has|have|still|will)\b/;
const RECORD = /\b(?:records?|mark|best|standard|it)\b/;

/**
 * @param type `duration` of two things that happened, `record-duration` of how long a record stood
 * @returns undefined where the words tell of no such time, or its ends are not known
 */
export async function timeTold(
  scene: Scene,
  span: WholePeriod,
  type: 'duration' | 'record-duration',
): Promise<Claim | undefined> {
  const kind = kindOf(scene, span);
  // `Ten years after Munich she won in Athens with 2.02m`: from what was done there.
  if (kind === 'apart' && isAfterPlace(scene, span)) return undefined;
  if (!kind || (kind === 'apart') !== (type === 'duration')) return undefined;
  const told = marksTold(scene);
  const all =
    kind === 'age'
      ? ages(scene, span, told)
      : [
          ...(await reigns(scene, span, told, kind)),
          ...(kind === 'apart' ? [...pairs(scene, span, told), ...titles(scene, span, told)] : []),
        ];
  const people = castOf(scene);
  // `held for 14 years by Paula Radcliffe`: hers, and not what she broke.
  const own = kind === 'reign' ? all.filter(({ of }) => people.some(({ person }) => person.id === of?.id)) : [];
  const likely = own.length > 0 ? own : all;
  const open = likely.filter(({ to }) => to.first === (scene.published ?? scene.today).first);
  const stretches = kind === 'reign' && STANDS.test(before(scene, span, 40)) && open.length > 0 ? open : likely;
  const [first] = stretches;
  if (!first) return undefined;
  const wording = wordingOf(before(scene, span, 30));
  const basis = ({ of, to, sources }: Stretch): Basis => ({
    type,
    span,
    subject: of?.id === undefined ? undefined : { id: of.id, name: of.name },
    claimed: periodWords(span),
    asOf: to.text,
    sources,
  });
  const true_ = [...stretches, ...all].find((each) => fits(each, span, wording));
  if (true_) return supported(basis(true_), { actual: lengthOf(true_, span), reason: true_.reason });
  const certain = stretches.filter(({ here }) => here);
  // With two times in a sentence, each is between ends of its own.
  const only = kind !== 'apart' || (spansOf(scene, 'period').length === 1 && !goesOn(scene, span));
  const sure = only && new Set(certain.map((each) => lengthOf(each, span))).size === 1;
  if (!sure || wording !== 'plain' || people.some((each) => !each.sure)) return undefined;
  const sole = certain[0] as Stretch;
  return contradicted(basis(sole), { actual: lengthOf(sole, span), reason: sole.reason });
}

const isAfterPlace = (scene: Scene, { end }: PeriodSpan): boolean =>
  [...spansOf(scene, 'place'), ...spansOf(scene, 'event')].some(
    ({ start }) => start >= end && /^\s(?:after|since)\s(?:the\s)?$/.test(scene.reading.lower.slice(end, start)),
  );

function kindOf(scene: Scene, span: PeriodSpan): Kind | undefined {
  const [left, right] = [before(scene, span, 80), after(scene, span, 40)];
  if (span.old) {
    if (OLD.test(left)) return 'reign';
    const mark = spansOf(scene, 'amount').find(({ start }) => start > span.end);
    return mark && /^\s(?:[a-z]+\s){0,2}$/.test(scene.reading.lower.slice(span.end, mark.start)) ? 'age' : undefined;
  }
  if (BEFORE_DEED.test(right) && isDeedOfAnother(scene, span)) return undefined;
  if (APART.test(right) || /\b(?:separated by|within|in the space of)\s(?:[a-z]+\s){0,2}$/.test(left)) return 'apart';
  return LASTED.test(left) && !UNBEATEN.test(left) && RECORD.test(scene.reading.lower) ? 'reign' : undefined;
}

/** `Four days before Beamon's jump, Hines ran 9.95`: counted from what is told of somebody whose mark does not stand here. */
function isDeedOfAnother(scene: Scene, { end }: PeriodSpan): boolean {
  const { lower } = scene.reading;
  const who = castOf(scene).find(({ span }) => span.start >= end && span.possessive);
  return (
    who !== undefined &&
    /^\s(?:before|after)\s$/.test(lower.slice(end, who.span.start)) &&
    DEED.test(lower.slice(who.span.end)) &&
    !castOf(scene).some(({ span, person }) => !span.possessive && person.id === who.person.id)
  );
}

/** The mark an age stands before: from its day to that on which it was beaten, or to the day of the text. */
function ages(scene: Scene, span: PeriodSpan, told: readonly Told[]): readonly Stretch[] {
  const { published } = scene;
  const mark = spansOf(scene, 'amount').find(({ start }) => start > span.end);
  if (!published || !mark) return [];
  return told
    .filter((each) => each.span === mark && each.back === 0)
    .map(({ person, each }) => ({
      from: each.date,
      to: published,
      of: person,
      reason: `${person.name} had ${each.mark} on ${each.date.text}`,
      sources: each.sources,
      here: true,
    }));
}

/** `7.27, better than the 7.30 of Jackson that lasted 27 years`: the mark that stands before it is another. */
function isOfOtherMark(scene: Scene, { start }: PeriodSpan, step: RecordEntry): boolean {
  const mark = spansOf(scene, 'amount').findLast(({ end }) => end <= start);
  return (
    mark !== undefined &&
    /^[^;.]{0,40}\s(?:that|which)\s/.test(scene.reading.lower.slice(mark.end, start)) &&
    !isWritten(mark, step)
  );
}

/** `makes his debut two months after he ran 56:42, inside Kejelcha's record`: after what the breaker did himself. */
function isAfterOwn(scene: Scene, { end }: PeriodSpan, breaker: string | undefined): boolean {
  const next = castOf(scene).find(({ span }) => span.start >= end);
  return next?.person.id === breaker && /^\safter\s$/.test(scene.reading.lower.slice(end, next?.span.start));
}

/** The records that are told, and those they replaced, from one to the next. */
async function reigns(scene: Scene, at: PeriodSpan, told: readonly Told[], kind: Kind): Promise<readonly Stretch[]> {
  const { published, today } = scene;
  const day = published ?? today;
  const here = castOf(scene).map(({ person }) => person);
  const known = new Map(
    [scene, ...scene.before].flatMap((each) => castOf(each)).map(({ person }) => [person.id, person]),
  );
  const found = new Map<string, Stretch>();
  const named = disciplinesAt(scene, at).map(({ id }) => id);
  const add = (broken: Broken, back: number) => {
    const { list, step, before: old, set, ended } = broken;
    const [holder] = step.holders;
    const [earlier] = old?.holders ?? [];
    if (old && set.first <= day.last && (kind === 'apart' ? isAnyOf(old.holders, known) : true))
      found.set(`${old.set}/${step.set}`, {
        from: dateOf(old.set),
        to: set,
        of: earlier?.id === undefined ? undefined : { id: earlier.id, name: earlier.name },
        reason: `the ${recordWords(list)} of ${old.mark} by ${holdersOf(old)} stood from ${old.set} to ${step.set}`,
        sources: [...old.sources, ...step.sources],
        here:
          back === 0 &&
          list.area === 'world' &&
          (kind === 'reign' ||
            (isByTwo(old, step, here) && !isTakenBack(old, here, scene, at) && !isAfterOwn(scene, at, holder?.id))),
      });
    const end = ended !== null && dateOf(ended).first <= day.last ? dateOf(ended) : kind === 'reign' ? day : undefined;
    if (end && kind === 'reign')
      found.set(`${step.set}/${end.text}`, {
        from: set,
        to: end,
        of: holder?.id === undefined ? undefined : { id: holder.id, name: holder.name },
        reason: `the ${recordWords(list)} of ${step.mark} by ${holdersOf(step)} was set on ${step.set}`,
        sources: step.sources,
        here: back === 0 && list.area === 'world' && !isOfOtherMark(scene, at, step),
      });
  };
  // `It had stood for 41 years`: what the sentence before told.
  const isIt =
    here.length === 0 && /^\W*(?:it|that|this|the (?:old |previous )?(?:record|mark))\b/.test(scene.reading.lower);
  for (const { person, each, back: sentences } of told) {
    if (sentences > 2) continue;
    const back = isIt && sentences === 1 ? 0 : sentences;
    for (const held of person.records) {
      if (held.mark !== each.mark || held.set !== each.date.text) continue;
      const broken = await brokenBy(scene.facts, held, today.last);
      if (broken) add(broken, back);
    }
  }
  // `Sixteen years later Cheptegei lowered it`: no mark, and the one who had it before is known.
  for (const person of found.size === 0 && kind === 'apart' ? here : [])
    for (const held of person.records) {
      if (held.area !== 'world' || (named.length > 0 && !named.includes(held.discipline))) continue;
      const broken = await brokenBy(scene.facts, held, today.last);
      if (broken?.before && !isHeldBy(broken.before, person)) add(broken, 1);
    }
  return [...found.values()];
}

/** Whether one whom a sentence names took it from another whom it names. */
const isByTwo = (old: RecordEntry, step: RecordEntry, people: readonly Person[]): boolean =>
  people.some((one) => isHeldBy(old, one) && people.some((two) => two.id !== one.id && isHeldBy(step, two)));

/** `Tergat set a record, which Gebrselassie improved a year later`: not the time since he had set the one before. */
const isTakenBack = (
  old: RecordEntry,
  people: readonly Person[],
  scene: Scene,
  { start, end }: PeriodSpan,
): boolean => {
  const last = people.at(-1);
  return (
    last !== undefined &&
    isHeldBy(old, last) &&
    people.some(({ id }) => id !== last.id) &&
    /^\slater\b/.test(scene.reading.lower.slice(end, end + 8)) &&
    /\b(?:which|that|but|before|and|until)\s[^;]{0,80}$/.test(scene.reading.lower.slice(0, start))
  );
};

const isAnyOf = (holders: readonly { readonly id?: string }[], people: ReadonlyMap<string, unknown>): boolean =>
  holders.some(({ id }) => id !== undefined && people.has(id));

/** `Four days later he ran`, `Six days before that she had run`: counted from the sentence before. */
const goesOn = (scene: Scene, span: PeriodSpan): boolean =>
  /^\W*(?:(?:just|only|barely|exactly)\s)?$/.test(before(scene, span)) &&
  /^\s(?:later|earlier|(?:before|after)\s(?:that|this|then))\b/.test(after(scene, span, 16));

/** Marks that are told, of one discipline or one athlete's, from one day to another. */
function pairs(scene: Scene, span: PeriodSpan, told: readonly Told[]): readonly Stretch[] {
  const found: Stretch[] = [];
  const near = told.filter(({ back, each }) => back < 2 && each.date.precision === 'day');
  const marks = spansOf(scene, 'amount').filter((each) => roleOf(scene, each) === 'mark').length;
  for (const one of near)
    for (const two of near) {
      if (one.span === two.span || one.each.date.last >= two.each.date.first) continue;
      const isOfBoth =
        one.each.discipline === two.each.discipline ||
        (one.back !== two.back && one.person.id === two.person.id && goesOn(scene, span));
      if (!isOfBoth || Math.max(one.back, two.back) > (one.back === two.back ? 0 : 1)) continue;
      found.push({
        from: one.each.date,
        to: two.each.date,
        of: two.person,
        reason: `${one.person.name} had ${one.each.mark} on ${one.each.date.text}, ${two.person.name} ${two.each.mark} on ${two.each.date.text}`,
        sources: [...one.each.sources, ...two.each.sources],
        here: one.back === 0 && two.back === 0 && marks === 2 && castOf(scene).length < 3,
      });
    }
  return found;
}

/** `11 days after her Olympic title`, `12 years after his win in Helsinki`: from what was won there to a mark that is told. */
function titles(scene: Scene, span: PeriodSpan, told: readonly Told[]): readonly Stretch[] {
  const right = scene.reading.lower.slice(span.end, span.end + 80);
  const won = WON.exec(right);
  if (!won) return [];
  const end = span.end + (/[,;]|\.(?!\d)/.exec(right)?.index ?? right.length);
  const isIn = (each: { readonly start: number; readonly end: number }) => each.start >= span.end && each.end <= end;
  const series = spansOf(scene, 'event')
    .filter(isIn)
    .flatMap((each) => each.series);
  const places = spansOf(scene, 'place').filter(isIn);
  if (series.length + places.length === 0) return [];
  return told
    .filter(({ back }) => back === 0)
    .flatMap(({ person, each }) =>
      achievementsOf(person, scene.facts.lexicons.rules)
        .filter(
          ({ place, discipline, date, event, city = '' }) =>
            place === 1 &&
            discipline === each.discipline &&
            date.last < each.date.first &&
            (series.some((id) => event?.startsWith(`${id}-`)) || places.some(({ name }) => fold(city).includes(name))),
        )
        .map((title) => ({
          from: title.date,
          to: each.date,
          of: person,
          reason: `${person.name} won in ${title.mark ?? 'the race'} on ${title.date.text}, and had ${each.mark} on ${each.date.text}`,
          sources: [...title.sources, ...each.sources],
          here: false,
        })),
    );
}

const WON = /^\s(?:after|since)\s(?:[a-z\d’'-]+\s){1,5}?(?:win|title|victory|gold|triumph|crown|success)(?![a-z])/;

const PER: Readonly<Record<PeriodSpan['unit'], number>> = { year: 365.2425, month: 30.44, week: 7, day: 1 };

function fits(
  { from, to }: Stretch,
  { unit, count, half, rest }: WholePeriod,
  wording: ReturnType<typeof wordingOf>,
): boolean {
  if (rest && (wording === 'plain' || wording === 'exact')) return isWhole({ from, to }, { unit, count, rest });
  const days = to.first - from.first;
  const long = days / PER[unit];
  if (wording === 'more' || wording === 'least') return long >= count - 0.02 && long < count * 1.5 + 1;
  if (wording === 'nearly' || wording === 'less')
    return long <= count && long > count - (unit === 'day' ? count / 10 : 1);
  if (wording === 'about') return Math.abs(long - count) <= Math.max(1, count * 0.15);
  if (unit === 'day') return days === count;
  if (unit === 'week') return Math.abs(days - count * 7) <= 4;
  if (unit === 'month') return Math.abs(days - count * PER.month) <= 20;
  if (half) return Math.abs(long - count) <= 0.6;
  const calendar = Number.parseInt(to.text, 10) - Number.parseInt(from.text, 10);
  return [yearsBetween(from.first, to.first), Math.round(long), calendar].includes(count);
}

/** In the unit of the claim. */
function lengthOf({ from, to }: Stretch, { unit, rest }: WholePeriod): string {
  const days = to.first - from.first;
  const whole = unit === 'year' ? yearsBetween(from.first, to.first) : Math.round(days / PER[unit]);
  if (rest) return `${whole} years ${Math.round(days - whole * PER.year)} days`;
  if (unit === 'day' || whole === 0) return `${days} days`;
  const words = `${whole} ${unit}${whole === 1 ? '' : 's'}`;
  return unit === 'year' && whole < 3 ? `${words} (${days} days)` : words;
}
