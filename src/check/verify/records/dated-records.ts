import { dateOf, type PartialDate } from '../../../domain/date.ts';
import type { RecordSpan, SpanOf } from '../../reading/span.ts';
import { between, castOf, type Scene, sexOf, spansOf } from '../../scene.ts';
import { markedIn } from '../firm.ts';
import { isAbsolute } from '../marks/dated-marks.ts';
import { holdersOf, isHeldBy, recordLists, recordWords, standingOn } from './progression.ts';
import { areasOf, disciplinesAt, isUnheld } from './record-meant.ts';

export interface DatedRecord {
  readonly date: SpanOf<'date'>;
  readonly subject: { readonly id: string; readonly name: string };
  readonly sure: boolean;
  /** What can be meant, each with its day. */
  readonly meant: readonly { readonly day: PartialDate; readonly what: string; readonly sources: readonly string[] }[];
}

const SINCE =
  /^(?:[,\s]|(?:that|which|has|had|have|it|stood|standing|unbroken|unbeaten|untouched|lasted|dating|dates|dated|back|goes|was|set|of)[,\s]){1,7}(?:since|from|to|in|on)\s$/;

/** `1987 women's high jump world record`: what can stand between a year and the record it is of. */
const OF_WHAT =
  /^(?:\s(?!(?:and|but|to|for|in|at|with|by|from|of|on|over|after|before|when|a|an|the|his|her)\s)[a-z\d,'’-]+){0,6}\s$/;

/** Whether a date is that of the record whose words follow it. */
export function standsBy(scene: Scene, date: { readonly end: number }, record: { readonly start: number }): boolean {
  return date.end <= record.start && OF_WHAT.test(between(scene, date, record));
}

export async function datedRecords(scene: Scene): Promise<readonly DatedRecord[]> {
  return [...(await standing(scene))];
}

/** `a high jump record that had stood since 1987`: the record that stood before the news. */
async function standing(scene: Scene): Promise<readonly DatedRecord[]> {
  const { published, facts } = scene;
  if (published?.precision !== 'day') return [];
  const found: DatedRecord[] = [];
  for (const record of spansOf(scene, 'record')) {
    const date = spansOf(scene, 'date').find((each) => each.start >= record.end && isAbsolute(each));
    if (!date || isUnheld(scene, record) || record.scope === 'personal' || record.scope === 'course') continue;
    if (!SINCE.test(between(scene, record, date)) || !/stood|stand|since|dat/.test(between(scene, record, date)))
      continue;
    const [discipline, other] = disciplinesAt(scene, record);
    const actor = castOf(scene)[0]?.person ?? castOf(scene.before[0] ?? scene)[0]?.person;
    const sex = sexOf(scene) ?? actor?.sex;
    if (!discipline || other || !sex) continue;
    const people = castOf(scene).map(({ person }) => person);
    // `Bekele's 26:17.53, a world record since 2005`, after a sentence about another distance.
    const marked = people.flatMap((person) => markedIn(scene, person));
    if (marked.length > 0 && !marked.some((each) => each.discipline.id === discipline.id)) continue;
    const meant = [];
    let name = '';
    let isTheirs = people.length === 0;
    for (const area of areasOf(actor, record).slice(0, 1)) {
      for (const list of await recordLists(facts, area, discipline, scene.today.last)) {
        if (list.sex !== sex || list.category !== 'open' || (list.environment === 'indoor') !== isIndoor(scene, record))
          continue;
        name = recordWords(list);
        for (const { step } of standingOn(list, { first: published.first - 8, last: published.last })) {
          isTheirs ||= people.some((person) => isHeldBy(step, person));
          meant.push({
            day: dateOf(step.set),
            what: `${step.mark}, ${holdersOf(step)}, ${step.set}`,
            sources: step.sources,
          });
        }
      }
    }
    // `O'Sullivan had held the outdoor record since 1994`: one that nobody named here has had is another.
    if (meant.length > 0 && isTheirs)
      found.push({
        date,
        subject: { id: discipline.id, name },
        sure: /since/.test(between(scene, record, date)),
        meant,
      });
  }
  return found;
}

function isIndoor({ reading }: Scene, { start }: RecordSpan): boolean {
  return /\bindoor\b/.test(reading.lower.slice(Math.max(0, start - 40), start + 20));
}
