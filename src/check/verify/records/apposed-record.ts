/** A mark that is called a record behind it: `threw 90.23 metres in Doha on Friday, an Indian record`, `whose 9:00.85 is an American record`. */
import { dateOf } from '../../../domain/date.ts';
import { compareMarks } from '../../../domain/discipline.ts';
import { type Basis, type Claim, contradictedIf, supported } from '../../claim.ts';
import type { AmountSpan, RecordSpan } from '../../reading/span.ts';
import { after, between, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { isSame } from '../marks/performance.ts';
import { type Owner, ownerOf } from '../owner.ts';
import { roleOf } from '../role.ts';
import { holdersOf, recordLists, recordWords, standingOn } from './progression.ts';
import { areasOf } from './record-meant.ts';

/** From a mark to the record it is called, with when and where it was made between them. */
const CALLED =
  /^(?:\s?m|\smet(?:re|er)s|\sseconds|\spoints)?(?:(?:\s(?:in|at|on|from)\s[^,;:()]{2,34}){0,2},\s(?:(?:which|that)\s(?:is|was)\s)?|\s(?:is|was)\s)(?:also\s|still\s)?(?:an?|the)\s(?:new\s)?(?:(?:world|european|asian|african|[a-zà-ɏ]+)[\s-]){0,2}$/;
/** What follows a record that is no mark: `an Indian record holder`. */
const OTHER = /^[\s-](?:holder|attempt|pace|bid|for\sthe\strack|for\sa\s|in\sa\s|by\sa\s)|^s\b/;
/** Of another list, or not as it seems. */
const ELSE =
  /\b(?:indoor|junior|u-?\d\d|under-\d\d|youth|masters|wind|not|nearly|almost|would|could|unratified|unofficial|pending|equal[a-z]*|tie[ds]?|hand|altitude|women-only|women’s-only|relay)\b/;

/** The mark that is called a record: of `19.32, a world record by thirty-four hundredths` the 19.32. */
export function markCalled(scene: Scene, record: RecordSpan): AmountSpan | undefined {
  const mark = spansOf(scene, 'amount').findLast(
    (each) => each.end <= record.start && record.start - each.end < 110 && !each.adjective,
  );
  return mark && CALLED.test(between(scene, mark, record)) && roleOf(scene, mark) === 'mark' ? mark : undefined;
}

/** @returns undefined where no mark of somebody is called the record, or nothing is known of it */
export async function apposedRecord(scene: Scene, record: RecordSpan): Promise<Claim | undefined> {
  const { lower } = scene.reading;
  if (OTHER.test(after(scene, record, 20)) || ELSE.test(lower)) return undefined;
  const mark = markCalled(scene, record);
  if (!mark) return undefined;
  const owner = ownerOf(scene, mark);
  if (!owner) return undefined;
  const made = achievementsOf(owner.person, scene.facts.lexicons.rules).filter((each) =>
    mark.readings.some((reading) => isSame(reading, each)),
  );
  const areas = areasOf(owner.person, record);
  const own = made.find(({ records }) => records.some((area) => areas.includes(area)));
  if (own)
    return supported(basisOf(record, owner, own), {
      actual: own.mark as string,
      reason: `${owner.person.name}'s ${own.mark} of ${own.date.text} was the record`,
    });
  const [only] = made;
  return record.scope === 'world' && only && made.length === 1 ? noRecord(scene, record, owner, only) : undefined;
}

/** That a mark was no record of the world: a better one stood on its day. */
async function noRecord(scene: Scene, record: RecordSpan, owner: Owner, each: Achievement): Promise<Claim | undefined> {
  const { discipline, date, environment, value } = each;
  if (value === null || environment === 'indoor' || each.aided || date.precision !== 'day') return undefined;
  for (const list of await recordLists(scene.facts, 'world', discipline, scene.today.last)) {
    if (list.sex !== owner.person.sex || list.environment === 'indoor' || list.category === 'women-only') continue;
    const step = standingOn(list, { first: date.first - 1, last: date.first - 1 }).at(-1)?.step;
    if (!step || compareMarks(discipline.kind, step.value, value) >= 0 || dateOf(step.set).last >= date.first) continue;
    return contradictedIf(owner.sure, basisOf(record, owner, each), {
      actual: `${step.mark}, ${holdersOf(step)}`,
      reason: `the ${recordWords(list)} on ${date.text} was ${step.mark} by ${holdersOf(step)} (${step.set})`,
    });
  }
  return undefined;
}

const basisOf = (record: RecordSpan, { person }: Owner, each: Achievement): Basis => ({
  type: record.scope === 'world' ? 'record-holder' : 'national-record',
  span: { start: record.start, end: record.end },
  subject: person,
  claimed: `${each.mark}, a ${record.scope === 'world' ? 'world record' : 'record'}`,
  asOf: each.date.text,
  sources: each.sources,
});
