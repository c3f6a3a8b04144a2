/** Whether somebody held a record on the day of a text, and holds it still. */
import type { Discipline, Person, RecordEntry } from '../../../dataset/entries.ts';
import { dateOf } from '../../../domain/date.ts';
import { isRecognised } from '../../../domain/record.ts';
import { type Basis, type Claim, contradictedIf, outdated, supported, unknown } from '../../claim.ts';
import type { Span, SpanOf } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { achievementsOf, overlaps } from '../achievements.ts';
import { pastDays } from '../past-days.ts';
import type { HeldClaim } from './held-claim.ts';
import { holdersOf, isHeldBy, type RecordList, recordLists, recordWords, standingOn } from './progression.ts';
import { areasOf, asWalked, disciplinesAt } from './record-meant.ts';

/** One claim, or one of each discipline of a list: `the 5,000 metres and 10,000 metres record-holder`. */
export async function judgeHolder(scene: Scene, held: HeldClaim): Promise<readonly Claim[]> {
  const after = listedAfter(scene, held);
  const before = listedBefore(scene, held, after.length > 0);
  const listed = after.length > before.length ? after : before;
  if (listed.length > 1) {
    const claims: Claim[] = [];
    for (const { disciplines, start, end } of listed)
      claims.push(await judge(scene, { ...held, span: { start, end } }, disciplines, true));
    return claims;
  }
  const named = held.disciplines ?? listed[0]?.disciplines ?? disciplinesAt(scene, held.record);
  const here = held.disciplines !== undefined || listed.length > 0 || spansOf(scene, 'discipline').length > 0;
  return [await judge(scene, held, named, here)];
}

/** `the world records for 100m and 200m`. */
function listedAfter(scene: Scene, { record }: HeldClaim): readonly SpanOf<'discipline'>[] {
  const { lower } = scene.reading;
  const found: SpanOf<'discipline'>[] = [];
  let end = record.end;
  for (const span of spansOf(scene, 'discipline')) {
    if (span.start < end) continue;
    const between = lower.slice(end, span.start);
    const joined =
      found.length === 0
        ? /^\s(?:for|in|at|over|of)\s(?:both\s)?(?:the\s)?(?:men['’]s\s|women['’]s\s)?$/
        : /^(?:,\s|,?\s(?:and|as well as|&)\s)(?:the\s)?$/;
    if (!joined.test(between)) break;
    found.push(span);
    end = span.end;
  }
  return found;
}

const TITLE_AND = /^\s(?:(?:olympic|world|european|commonwealth)\s)?(?:champion|gold\smedall?ist)\sand\s/;

/** The disciplines that stand right before the record, with `and`, commas and marks in brackets between them. */
function listedBefore(scene: Scene, { record }: HeldClaim, isNamed: boolean): readonly SpanOf<'discipline'>[] {
  const { lower } = scene.reading;
  const found: SpanOf<'discipline'>[] = [];
  let end = record.start;
  for (const span of [...spansOf(scene, 'discipline')].reverse()) {
    if (span.end > end) continue;
    const words = lower.slice(span.end, end);
    // `the 10,000m Olympic champion and world record holder`, where nothing behind it tells of which race.
    const between = isNamed ? words : words.replace(TITLE_AND, ' ');
    const joined =
      found.length === 0
        ? /^\s(?:\([^)]{0,20}\)\s)?(?:(?:world|road|track|men['’]s|women['’]s)[\s-]){0,3}$/
        : /^\s(?:\([^)]{0,20}\)\s?)?(?:,\s|and\s|,\sand\s|&\s)$/;
    if (!joined.test(between)) break;
    found.unshift(span);
    end = span.start;
  }
  return found;
}

async function judge(scene: Scene, held: HeldClaim, named: readonly Discipline[], here: boolean): Promise<Claim> {
  const { person, record, sure, type } = held;
  const { published, today, facts } = scene;
  const areas = areasOf(person, record);
  const own = person.records.filter(({ area }) => areas.includes(area));
  const spoken = asWalked(named, own, facts.lexicons.rules).map(({ id }) => id);
  // Of another race that was told of before, `who used to be an 800-metre runner`, nobody is said to be the holder.
  const isOfOther = !here && own.length > 0 && !own.some(({ discipline }) => spoken.includes(discipline));
  const ids = named.length > 0 && !isOfOther ? spoken : [...new Set(own.map(({ discipline }) => discipline))];
  const day = published ?? today;
  const basis = (list: RecordList | undefined, sources: readonly string[]): Basis => ({
    type,
    span: held.span,
    subject: person,
    claimed: `${held.former ? 'former ' : ''}${list ? recordWords(list) : `${record.scope} record`} holder`,
    asOf: day.text,
    sources,
  });
  const lists: RecordList[] = [];
  for (const id of ids) {
    const discipline = facts.lexicons.rules.get(id);
    for (const area of areas)
      if (discipline)
        lists.push(
          ...(await recordLists(facts, area, discipline, today.last)).filter(
            ({ sex, category }) => sex === person.sex && (!record.category || category === record.category),
          ),
        );
  }
  // Without the word, a record is the one outdoors; where the person has only the other, too little is said.
  const indoors = /\bindoor/.test(scene.reading.lower);
  lists.sort(
    (a, b) => Number((a.environment === 'indoor') !== indoors) - Number((b.environment === 'indoor') !== indoors),
  );
  const mine = (list: RecordList) => list.steps.filter(({ step }) => isHeldBy(step, person));
  const ever = lists.find((list) => mine(list).some(({ stood }) => stood));
  if (held.untilNow) {
    const claim = judgeUntilNow(scene, held, lists, basis);
    if (claim) return claim;
  }
  if (held.former) {
    const past = ever && mine(ever).find(({ step, stood }) => stood && dateOf(step.set).first <= day.last);
    if (past && ever)
      return supported(basis(ever, past.step.sources), {
        reason: `${person.name} set the ${recordWords(ever)} with ${past.step.mark} on ${past.step.set}`,
      });
    return unknown(basis(lists[0], []), 'not-in-data', `the dataset has no such record of ${person.name}`);
  }
  // A record of the day of publication is old and new on it.
  const when = { first: day.first - 1, last: day.last };
  for (const list of lists) {
    const then = standingOn(list, when)
      .filter(({ step }) => isHeldBy(step, person))
      .at(-1);
    if (!then) continue;
    if (list.environment === 'indoor' && !indoors && lists.some((each) => each.environment !== 'indoor'))
      return unknown(
        basis(list, then.step.sources),
        'ambiguous',
        `${person.name} held the ${recordWords(list)} on ${day.text}, not the one outdoors`,
      );
    const now = standingOn(list, { first: today.last, last: today.last });
    const still = now.some(({ step }) => isHeldBy(step, person));
    const sources = then.step.sources;
    const reason = `${person.name} holds the ${recordWords(list)} since ${firstOf(list, person.id, then.step.set)} (${then.step.mark})`;
    if (!published && !still) continue;
    if (still) return supported(basis(list, sources), { actual: person.name, reason });
    const until = lastOf(list, person.id);
    // `The record belonged to Gidey`, on the day after it fell.
    if (held.belonged && until !== null && dateOf(until).last <= day.last)
      return supported(basis(list, sources), {
        actual: person.name,
        reason: `${reason.replace('holds', 'held')}, until ${until}`,
      });
    const [new_] = now;
    return outdated(basis(list, [...sources, ...(new_?.step.sources ?? [])]), {
      ...(new_ ? { actual: `${holdersOf(new_.step)} (${new_.step.mark})` } : {}),
      ...(until === null ? {} : { until }),
      reason: `${person.name} held the ${recordWords(list)} with ${then.step.mark} until ${until ?? 'later'}`,
    });
  }
  const waiting = lists.some((list) =>
    mine(list).some(({ step }) => !isRecognised(step.status) && dateOf(step.set).first <= day.last),
  );
  const [list] = lists;
  const standing = list && standingOn(list, { first: day.last, last: day.last }).at(-1)?.step;
  if (!published && ever)
    return unknown(
      basis(ever, []),
      'unclear-date',
      `${person.name} held the ${recordWords(ever)} once; the day of the text is not known`,
    );
  if (!list || !standing || named.length === 0 || waiting)
    return unknown(
      basis(list, []),
      'not-in-data',
      `the dataset does not tell that ${person.name} held such a record on ${day.text}`,
    );
  // `has held the record since 2004`, which was so until somebody broke it.
  if (held.since && ever && lastOf(ever, person.id))
    return outdated(basis(ever, standing.sources), {
      actual: `${holdersOf(standing)} (${standing.mark})`,
      until: lastOf(ever, person.id) as string,
      reason: `${person.name} held the ${recordWords(ever)} until ${lastOf(ever, person.id)}`,
    });
  // `beat the world record-holder Ryun in Mexico in 1968`: who held it then.
  const told = pastDays(scene).flatMap((when) =>
    lists.flatMap((each) => standingOn(each, when).map(({ step }) => ({ list: each, step, when }))),
  );
  const his = told.find(({ step }) => isHeldBy(step, person));
  if (his)
    return supported(
      { ...basis(his.list, his.step.sources), asOf: his.when.text },
      {
        actual: person.name,
        reason: `${person.name} held the ${recordWords(his.list)} then (${his.step.mark}, ${his.step.set})`,
      },
    );
  const [then] = told;
  if (then && ever)
    return unknown(basis(ever, []), 'unclear-date', `${person.name} held the ${recordWords(ever)} once`);
  const settled = dateOf(standing.set).last < day.first - 14;
  // Of one who had no record in anything else no other can be meant.
  const only = own.length > 0 && own.every(({ discipline }) => discipline === list.discipline.id);
  // `Australian record holder Lewis, who ran the 200m in Paris`: of which contest is not said.
  const isNamed = record.scope === 'world' || (held.disciplines ?? []).length > 0 || only || isBeside(scene, record);
  const clear =
    sure &&
    (here || only || isAll(scene, person, list)) &&
    isNamed &&
    settled &&
    (record.scope === 'world' || !mine(list).length);
  if (then && then.list === list)
    return contradictedIf(
      clear,
      { ...basis(list, then.step.sources), asOf: then.when.text },
      {
        actual: holdersOf(then.step),
        reason: `the ${recordWords(list)} was then ${then.step.mark} by ${holdersOf(then.step)} (${then.step.set})`,
      },
    );
  return contradictedIf(clear, basis(list, standing.sources), {
    actual: holdersOf(standing),
    reason: `the ${recordWords(list)} on ${day.text} was ${standing.mark} by ${holdersOf(standing)} (${standing.set})`,
  });
}

/** `the world record holder from Slovenia`, of one who does nothing else. */
function isAll({ facts }: Scene, person: Person, { discipline }: RecordList): boolean {
  const done = achievementsOf(person, facts.lexicons.rules);
  return done.length >= MANY && done.every((each) => each.discipline.id === discipline.id);
}

/** Marks from which on it is known what somebody does. */
const MANY = 5;

/** A discipline right before a record, or behind it: `the 100m record holder`, `holds the record for the mile`. */
const isBeside = (scene: Scene, { start, end }: Span): boolean =>
  spansOf(scene, 'discipline').some((each) =>
    each.end <= start
      ? /^[^,;.]{0,30}$/.test(scene.reading.lower.slice(each.end, start))
      : /^\s(?:holder\s)?(?:in|for|over|at|of)\s(?:both\s)?(?:the\s)?[^,;.]{0,12}$/.test(
          scene.reading.lower.slice(end, each.start),
        ),
  );

/** Days a report may come after the race. */
const REPORTED = 8;

/** `Until that night in July the record belonged to Banks`: of a day that has been told of, not only of the news. */
const THAT_DAY =
  /\b(?:until|till|before)\sthat\s(?:[a-z]+\s)?(?:night|day|evening|afternoon|morning|race|meeting|throw|jump|run|vault|month|year|summer)\b/;

/** `until Sunday the record belonged to Kipchoge`: held against the record that fell in those days. */
function judgeUntilNow(
  scene: Scene,
  { person, sure }: HeldClaim,
  lists: readonly RecordList[],
  basis: (list: RecordList | undefined, sources: readonly string[]) => Basis,
): Claim | undefined {
  const { published } = scene;
  if (published?.precision !== 'day') return undefined;
  const isNews = (ended: string) =>
    overlaps(dateOf(ended), { first: published.first - REPORTED, last: published.last });
  const told = THAT_DAY.test(scene.reading.lower)
    ? new Set(scene.before.flatMap((each) => castOf(each)).map((each) => each.person.id))
    : undefined;
  /** Broken by one of whom the text tells, who did not have it before. */
  const isTold = (list: RecordList, ended: string, { holders }: RecordEntry) =>
    list.steps.some(
      ({ step }) =>
        step.set === ended &&
        step.holders.some(({ id }) => id !== undefined && told?.has(id) && !holders.some((each) => each.id === id)),
    );
  const fallen = lists.flatMap((list) =>
    list.steps
      .filter(
        ({ stood, ended, step }) =>
          stood &&
          ended !== null &&
          dateOf(ended).first <= published.last &&
          (told ? isTold(list, ended, step) : isNews(ended)),
      )
      .map(({ step }) => ({ list, step })),
  );
  const own = fallen.find(({ step }) => isHeldBy(step, person));
  const [only] = fallen;
  const shown = own ?? only;
  if (!shown) return undefined;
  const { list, step } = shown;
  const reason = `the ${recordWords(list)} was ${step.mark} by ${holdersOf(step)} (${step.set}) until it fell`;
  if (own) return supported(basis(list, step.sources), { actual: person.name, reason });
  return fallen.length === 1
    ? contradictedIf(sure, basis(list, step.sources), { actual: holdersOf(step), reason })
    : undefined;
}

const firstOf = (list: RecordList, id: string, set: string) =>
  list.steps.find(({ step, stood }) => stood && step.holders.some((each) => each.id === id))?.step.set ?? set;

/** The day the last of somebody's records of a list was beaten. */
function lastOf(list: RecordList, id: string): string | null {
  return (
    list.steps.filter(({ step, stood }) => stood && step.holders.some((each) => each.id === id)).at(-1)?.ended ?? null
  );
}
