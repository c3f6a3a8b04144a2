/** Which records with no word of their scope are of the world: `holds the half marathon record`. */

import type { RecordSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { achievementsOf } from '../achievements.ts';
import { isSame } from '../marks/performance.ts';
import { belongingTo } from './belonging.ts';
import { shownBy } from './shown.ts';

/** `holds the half marathon record`, `the holder of the 400m hurdles record`: with no word more, that of the world. */
export function worldOf(scene: Scene, record: RecordSpan): RecordSpan | undefined {
  const { lower } = scene.reading;
  if (isOfWorld(scene, record) || isTheirs(scene, record) || isOfNews(scene, record))
    return { ...record, scope: 'world', areas: ['world'] };
  const named = spansOf(scene, 'discipline').find(
    ({ end }) => end <= record.start && /^(?:['’]s)?\s?$/.test(lower.slice(end, record.start)),
  );
  const left = named && lower.slice(Math.max(0, named.start - 50), named.start);
  if (!named || !left || /holder/.test(lower.slice(record.start, record.end))) return undefined;
  if (!/\b(?:holds?|owns?|has held|(?:holder|owner) of)\sthe\s(?:(?:men|women)['’]s\s)?$/.test(left)) return undefined;
  const indoors = /\bindoor/.test(lower);
  const had = castOf(scene).some(({ person }) =>
    person.records.some(
      ({ area, environment, discipline }) =>
        area === 'world' &&
        (environment === 'indoor') === indoors &&
        named.disciplines.some(({ id }) => id === discipline),
    ),
  );
  return had ? { ...record, scope: 'world', areas: ['world'] } : undefined;
}

/** `The record remains in the hands of Marita Koch, who ran 47.60`: the mark shows which. */
function isTheirs(scene: Scene, record: RecordSpan): boolean {
  const owner = /\bthe\s$/.test(scene.reading.lower.slice(0, record.start)) ? belongingTo(scene, record) : undefined;
  return owner !== undefined && shownBy(scene, owner.person).length > 0;
}

/** `Until that night the record belonged to Tsegay`, behind a sentence that tells of a record of the world. */
function isOfNews(scene: Scene, record: RecordSpan): boolean {
  const [last] = scene.before;
  const { lower } = scene.reading;
  return (
    last !== undefined &&
    /^\W*(?:until|till|before|up\sto)\s/.test(lower) &&
    /\bthe\s$/.test(lower.slice(0, record.start)) &&
    belongingTo(scene, record) !== undefined &&
    castOf(last).some(({ person }) => shownBy(last, person).length > 0)
  );
}

/** `The mile record of 3:43.13 has belonged to`: by its mark the record of the world. */
function isOfWorld(scene: Scene, record: RecordSpan): boolean {
  const mark = spansOf(scene, 'amount').find(
    ({ start }) =>
      start >= record.end &&
      /^\s(?:of|is(?:\sstill)?|remains|stands\sat)\s(?:the\s)?$/.test(scene.reading.lower.slice(record.end, start)),
  );
  return (
    mark !== undefined &&
    castOf(scene).some(({ person }) =>
      achievementsOf(person, scene.facts.lexicons.rules).some(
        (each) => each.records.includes('world') && mark.readings.some((reading) => isSame(reading, each)),
      ),
    )
  );
}
