/**
 * A record, whose it is, and its mark, in whatever words the three stand together: `Harrison's world record of 12.20`,
 * `the record of Ukraine's Dobrynska, 5,013 points`, `the 3:50.46 record that Qu had set`, `Radcliffe's 2:15:25 lasted`.
 *
 * Nothing is asked of the verb. That somebody had such a record confirms it; a mark one figure away from the only one he
 * had, or the record of somebody else, is wrong.
 */
import type { HeldRecord, Person, RecordEntry } from '../../../dataset/entries.ts';
import { dateOf } from '../../../domain/date.ts';
import { unitOf } from '../../../domain/discipline.ts';
import { isMark, readMark } from '../../../domain/mark.ts';
import { type Basis, type Claim, contradicted, outdated, supported } from '../../claim.ts';
import type { AmountSpan, RecordSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { achievementsOf } from '../achievements.ts';
import { isSame, slipsBetween } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import { roleOf } from '../role.ts';
import { brokenBy, holdersOf, isHeldBy, type RecordList, recordLists, recordWords, standingOn } from './progression.ts';
import { areasOf, disciplinesAt } from './record-meant.ts';
import { isPlainly } from './told-holder.ts';

type Member = ReturnType<typeof castOf>[number];

/** From an owner to his record: nothing that acts. */
const HIS =
  /^(?:['’]s?)?\s(?:(?!(?:and|but|in|at|by|with|from|to|than|on|beat|broke|ran|won|set|is|was|has|had|for|remain(?:s|ed)|aims?|goal|target|dream|ambition)\s)[a-zà-ɏ\d:.,“”"'’-]+\s){0,6}$/;
/** From a record, or its mark, to its owner. */
const OF_HIM =
  /^(?:m|\smet(?:re|er)s|\sseconds|\spoints)?,?(?:\s(?:world|record|mark|that|which|was|is|has|had|been|still|now|previously|jointly|points|the|set|held|owned|run)){0,5}\s(?:of|by|from|belong(?:s|ed|ing)?\sto|that|which)\s(?:[a-zà-ɏ]+['’]s\s|(?!(?:and|but|than|in|at|she|he)\s)[a-zà-ɏ-]+\s){0,3}$/;
const HAS =
  /^\s(?:(?:also|still|once|previously|had|has|now)\s){0,2}(?:held|holds|holding|had|has|set|owned|owns)\s(?:the|an?|his|her)\s(?:[a-z\d-]+\s){0,4}$/;
const HAD = /^\s(?:had|has)\s(?:set|held|run|owned|thrown|jumped|scored|clocked)\b/;
/** What tells that a mark is a record, where no word says so. */
const LASTS =
  /^(?:m|\smet(?:re|er)s|\sseconds|\spoints)?(?:\s(?:in|for|over)\s(?:the\s)?[a-z\d,]+(?:\s(?:met(?:re|er)s|hurdles|jump|put|vault|steeplechase|throw)){0,2})?(?:,\sby\scontrast)?,?\s(?:(?:that|which|had|has|have|been|was|is|remains|now|once|then|also|both|still|from\s\d{4}|of\s\d{4}|in\s\d{4})\s){0,4}(?:stood|stands|lasted|surviv|endured|history|gone|erased|unbroken|unbeaten|(?:an?|the)\s(?:[a-zà-ɏ]+\s){0,2}record(?![\s-]holder))/;

/** Behind a record and its mark, that it is one on the day of the text. */
const IS = /^(?:m|\smet(?:re|er)s|\sseconds|\spoints)?,?\s(?:is|dates|stands|remains)\b/;

const NOW = /^\s(?:(?:still|now)\s)?(?:belongs\sto|is\s(?:still\s|now\s)?(?:held|owned)\sby|remains)\b/;

/** @returns undefined where nobody stands with the record, or nothing is known of it */
export async function ownedRecord(scene: Scene, record: RecordSpan): Promise<Claim | undefined> {
  const { lower } = scene.reading;
  const people = castOf(scene);
  const possessor = people.findLast(
    ({ span }) => span.possessive && span.end <= record.start && HIS.test(lower.slice(span.end, record.start)),
  );
  const amounts = spansOf(scene, 'amount').filter((each) => !each.adjective && roleOf(scene, each) === 'mark');
  const behind = amounts.find(
    ({ start }) =>
      start >= record.end &&
      /^[,:]?\s(?:(?:of|at|stood|is|was|has|been)\s){0,3}\(?$/.test(lower.slice(record.end, start)),
  );
  const from = behind?.end ?? record.end;
  const owner =
    possessor ??
    people.find(
      ({ span }) =>
        !span.possessive &&
        span.start >= from &&
        OF_HIM.test(lower.slice(from, span.start)) &&
        (!/\b(?:that|which)\s(?:[a-zà-ɏ'’-]+\s){0,3}$/.test(lower.slice(from, span.start)) ||
          HAD.test(lower.slice(span.end))),
    );
  // `Kevin Young held the record of 46.78`.
  const having =
    behind && people.findLast(({ span }) => span.end <= record.start && HAS.test(lower.slice(span.end, record.start)));
  const who = owner ?? having;
  if (!who) return undefined;
  const between = amounts.find(
    ({ start, end }) =>
      (start >= who.span.end && end <= record.start) || (record.start - end >= 0 && record.start - end < 12),
  );
  const apposed = amounts.find(
    ({ start }) => start >= who.span.end && /^(?:,|\s\()\s?$/.test(lower.slice(who.span.end, start)),
  );
  const mark = behind ?? between ?? (possessor ? undefined : apposed);
  // Of `his record` it is the mark that shows whose.
  return who.span.via === 'pronoun' && !mark ? undefined : judge(scene, record, who, mark);
}

async function judge(
  scene: Scene,
  record: RecordSpan,
  { person, sure, span }: Member,
  mark: AmountSpan | undefined,
): Promise<Claim | undefined> {
  const { published, today, facts } = scene;
  const day = published ?? today;
  const areas = record.scope === 'any' ? undefined : areasOf(person, record);
  const own = person.records.filter(
    ({ area, stood, set }) => stood && (areas === undefined || areas.includes(area)) && dateOf(set).first <= day.last,
  );
  const named = disciplinesAt(scene, record).map(({ id }) => id);
  const had = mark && own.find((held) => isOf(scene, mark, held));
  const inDiscipline = own.filter(({ discipline }) => named.length === 0 || named.includes(discipline));
  const outdoors = inDiscipline.filter(({ environment }) => environment !== 'indoor');
  const held = had ?? (mark ? undefined : latest(outdoors.length > 0 ? outdoors : inDiscipline));
  const place = mark
    ? { start: Math.min(record.start, mark.start), end: Math.max(record.end, mark.end) }
    : { start: record.start, end: record.end };
  const basis = (sources: readonly string[], asOf?: string): Basis => ({
    type: record.scope === 'nation' || record.scope === 'area' ? 'national-record' : 'record-holder',
    span: place,
    subject: person,
    claimed: `${scene.reading.lower.slice(place.start, place.end)} of ${person.name}`,
    asOf,
    sources,
  });
  if (held) {
    const broken = await brokenBy(facts, held, today.last);
    if (!broken) return undefined;
    const { list, step, ended } = broken;
    const isRoofed = list.environment === 'indoor' && !/\bindoor/.test(scene.reading.lower);
    if (isRoofed && !mark && (await hasOutdoors(scene, list))) return undefined;
    if (ended !== null && STANDS.test(scene.reading.lower.slice(record.end))) {
      const [now] = standingOn(list, { first: day.last, last: day.last });
      const isPast = dateOf(ended).last < day.first - SETTLED;
      // `His record still stands`: it does not.
      if (!now || !isPast || isHeldBy(now.step, person)) return undefined;
      const isWorld = list.area === 'world' && isPlainly(scene, { record, disciplines: [list.discipline] }, { person });
      return isWorld && sure
        ? contradicted(basis([...step.sources, ...now.step.sources], day.text), {
            actual: `${now.step.mark}, ${holdersOf(now.step)}`,
            reason: `the ${recordWords(list)} of ${person.name} fell on ${ended}; on ${day.text} it was ${now.step.mark} by ${holdersOf(now.step)} (${now.step.set})`,
          })
        : undefined;
    }
    // `The 5000m record belongs to Dibaba`: hers no longer.
    if (
      ended !== null &&
      dateOf(ended).first <= day.first &&
      NOW.test(scene.reading.lower.slice(record.end, record.end + 24))
    )
      return undefined;
    const reason = `${person.name} had the ${recordWords(list)} with ${step.mark} (${step.set})${ended ? ` until ${ended}` : ''}`;
    // `Her record of 50.68 is from Eugene`: it was on that day, and is none today.
    if (
      ended !== null &&
      dateOf(ended).first > day.last &&
      IS.test(scene.reading.lower.slice(Math.max(place.end, span.end)))
    ) {
      const [now] = standingOn(list, { first: today.last, last: today.last });
      return outdated(basis([...step.sources, ...(now?.step.sources ?? [])], step.set), {
        ...(now ? { actual: `${now.step.mark}, ${holdersOf(now.step)}` } : {}),
        until: ended,
        reason,
      });
    }
    return supported(basis(step.sources, step.set), { actual: `${step.mark}, ${holdersOf(step)}`, reason });
  }
  if (!mark || !sure || (areas !== undefined && !areas.includes('world'))) return undefined;
  // One figure away from his own record it is that one, however it is written.
  if (own.some((each) => isSlip(scene, mark, each))) return undefined;
  const other = await heldByOther(scene, mark, named, person);
  return other && !hasDone(scene, person, mark)
    ? contradicted(basis(other.sources, other.set), {
        actual: holdersOf(other),
        reason: `${holdersOf(other)}, not ${person.name}, had the record with ${other.mark} (${other.set})`,
      })
    : undefined;
}

/** Days after which a text knows that a record fell. */
const SETTLED = 14;

/** Behind a record, that it is none of the past. */
const STANDS =
  /^(?:\s(?:in|for|over|of)\s[^.;:,]{2,50}?)?\s(?:still\s(?:stands?|survives?|unbroken)|stands?\sto\sthis|survives?\b|(?:has|have)\s(?:survived|never\sbeen|not\sbeen)|(?:is|are)\s(?:(?:still|now|nearly|almost|already)\s){0,2}[a-z\d-]{1,14}\syears\sold|remains?\s(?:un|out\sof|intact|safe))/;

/** Whether there is a record of the world outdoors as well. */
const hasOutdoors = async ({ facts, today }: Scene, { area, discipline }: RecordList): Promise<boolean> =>
  (await recordLists(facts, area, discipline, today.last)).some(({ environment }) => environment !== 'indoor');

const latest = (records: readonly HeldRecord[]): HeldRecord | undefined =>
  [...records].sort((a, b) => Number(b.area === 'world') - Number(a.area === 'world') || b.set.localeCompare(a.set))[0];

const hasDone = (scene: Scene, person: Person, { readings }: AmountSpan): boolean =>
  achievementsOf(person, scene.facts.lexicons.rules).some((each) => readings.some((reading) => isSame(reading, each)));

/** The only record of the world with a mark, of somebody else of the same sex. */
async function heldByOther(
  scene: Scene,
  { readings }: AmountSpan,
  named: readonly string[],
  { id, sex }: Person,
): Promise<RecordEntry | undefined> {
  const found = new Map<string, RecordEntry>();
  for (const discipline of named.flatMap((each) => scene.facts.lexicons.rules.get(each) ?? []))
    for (const list of await recordLists(scene.facts, 'world', discipline, scene.today.last))
      for (const { step, stood } of list.sex === sex ? list.steps : [])
        if (stood && readings.some((reading) => isSame(reading, step))) found.set(holdersOf(step), step);
  const [only] = found.values();
  return found.size === 1 && only && !only.holders.some((each) => each.id === id) ? only : undefined;
}

/** Whether an amount is the mark of a record. */
function isOf(scene: Scene, { readings }: AmountSpan, held: HeldRecord): boolean {
  const mark = markOf(scene, held);
  return mark !== undefined && readings.some((reading) => isSame(reading, mark));
}

function markOf(scene: Scene, held: HeldRecord) {
  const rules = scene.facts.lexicons.rules.get(held.discipline);
  const read = rules && readMark(held.mark, rules.kind);
  return rules && read && isMark(read) ? { value: read.value, unit: unitOf(rules.kind), step: read.step } : undefined;
}

/** `the record of Hägg, 4:04.1`: one figure, or two beside each other, from the only record he can have had. */
export function recordMiswritten(scene: Scene, span: AmountSpan, owner: Owner | undefined): HeldRecord | undefined {
  if (!owner?.sure || !isRecordAt(scene, span, owner) || hasDone(scene, owner.person, span)) return undefined;
  const day = (scene.published ?? scene.today).last;
  const slips = owner.person.records.filter(
    (held) => held.stood && dateOf(held.set).first <= day && isSlip(scene, span, held),
  );
  const marks = new Set(slips.map(({ mark }) => mark));
  return marks.size === 1 ? (slips.find(({ area }) => area === 'world') ?? slips[0]) : undefined;
}

function isSlip(scene: Scene, { readings }: AmountSpan, held: HeldRecord): boolean {
  const mark = markOf(scene, held);
  return (
    mark !== undefined && readings.some((reading) => reading.unit === mark.unit && slipsBetween(reading, mark) === 1)
  );
}

/** Whether words make it a record: it is called so right beside it, or it lasted. */
function isRecordAt(scene: Scene, span: AmountSpan, { possessor, span: at }: Owner): boolean {
  const { lower } = scene.reading;
  if (LASTS.test(lower.slice(span.end, span.end + 90))) return possessor;
  const [from, to] = at.end <= span.start ? [at.end, span.start] : [span.end, at.start];
  const around = lower.slice(Math.max(0, Math.min(at.start, span.start) - 45), Math.max(at.end, span.end) + 20);
  const near = to - from < 60 && !/[;!?]|\b(?:off|inside|outside|short)\b/.test(lower.slice(from, to));
  return (
    near &&
    /\b(?:previous|old|former|world|national|[a-z]+an|the|['’]s)\s(?:[a-z\d-]+\s){0,3}(?:record|mark)\b/.test(around)
  );
}
