/** A mark of somebody else of the same surname. */
import { type Basis, type Claim, contradicted } from '../../claim.ts';
import type { AmountSpan } from '../../reading/span.ts';
import type { Scene } from '../../scene.ts';
import { achievementsOf } from '../achievements.ts';
import { did, markWords, readingOf } from '../marks/mark-words.ts';
import { conflictsOf, isSame } from '../marks/performance.ts';
import type { Owner } from '../owner.ts';
import type { Setting } from '../setting.ts';
import { isNews } from '../slips/mark-meant.ts';

/** The best known of a surname: a text takes one whom its readers know for another, and each of them has to be read. */
const KNOWN = 3;

/** Somebody else of the same surname has just this mark, there and then. */
export async function namesake(
  scene: Scene,
  span: AmountSpan,
  { person }: Owner,
  setting: Setting,
): Promise<Claim | undefined> {
  const told = setting.dates.length > 0 || setting.events.length > 0;
  if (!told && scene.published?.precision !== 'day') return undefined;
  const surname = person.name.toLowerCase().split(' ').at(-1) ?? '';
  const others = (await scene.facts.names(surname))
    .filter(({ id }) => id !== person.id)
    .sort((a, b) => b.fame - a.fame)
    .slice(0, KNOWN);
  for (const { id } of others) {
    const other = await scene.facts.person(id);
    if (!other || other.sex !== person.sex || isSameName(other.name, person.name)) continue;
    for (const each of achievementsOf(other, scene.facts.lexicons.rules)) {
      if (
        !span.readings.some((reading) => isSame(reading, each)) ||
        (!told && !isNews(scene, each)) ||
        (await conflictsOf(scene.facts, each, setting)).length > 0
      )
        continue;
      const basis: Basis = {
        type: 'mark',
        span,
        subject: person,
        claimed: markWords(readingOf(span, each)),
        asOf: each.date.text,
        sources: each.sources,
      };
      return contradicted(basis, { actual: other.name, reason: `${other.name}, not ${person.name}, has ${did(each)}` });
    }
  }
  return undefined;
}

/** Desi and Desiree Linden may be one person, listed twice. */
function isSameName(a: string, b: string): boolean {
  return a.slice(0, 3).toLowerCase() === b.slice(0, 3).toLowerCase();
}
