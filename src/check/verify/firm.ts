/** Whether a text surely means somebody, where what it says of him disagrees: a namesake would explain that, too. */
import type { Person } from '../../dataset/entries.ts';
import { type Scene, spansOf } from '../scene.ts';
import { type Achievement, achievementsOf } from './achievements.ts';
import { isSame } from './marks/performance.ts';

/** Results from which on a person is no unknown of whom another of the name might be better known. */
const KNOWN = 4;

/** What a person did that a sentence gives the mark of. */
export function markedIn(scene: Scene, person: Person): readonly Achievement[] {
  const { spans } = scene.reading;
  let people = MARKED.get(spans);
  if (!people) {
    people = new Map();
    MARKED.set(spans, people);
  }
  let marked = people.get(person);
  if (!marked) {
    const amounts = spansOf(scene, 'amount').flatMap(({ readings }) => readings);
    // What came after the text is not what it tells of.
    const day = (scene.published?.last ?? Number.POSITIVE_INFINITY) + 1;
    marked =
      amounts.length === 0
        ? []
        : achievementsOf(person, scene.facts.lexicons.rules).filter(
            (each) => each.date.first <= day && amounts.some((amount) => isSame(amount, each)),
          );
    people.set(person, marked);
  }
  return marked;
}

/** Many readers ask it of the same people in the same sentence. */
const MARKED = new WeakMap<Scene['reading']['spans'], Map<Person, readonly Achievement[]>>();

/** Of namesakes the one who won or set a record these days. */
export const isInNews = ({ news }: Scene, { id }: Person): boolean =>
  news.some(({ entry }) => entry.people.some((each) => each.id === id));

/** A mark of the sentence or the news of the day show who is meant; else a whole name of somebody known does. */
export function isFirm(scene: Scene, person: Person): boolean {
  if (isInNews(scene, person)) return true;
  if (markedIn(scene, person).length > 0) return true;
  const known =
    person.records.some(({ stood }) => stood) ||
    person.marks.length >= KNOWN ||
    person.life.length > 0 ||
    // Of few is the death known: those whom texts tell of.
    person.statements.some(({ property }) => property === 'died');
  const named = [scene, ...scene.before].some(({ people }) =>
    [...people].some(
      ([{ via, label }, who]) =>
        who.person.id === person.id && (who.isNamed || label !== undefined || via === 'full' || via === 'misspelt'),
    ),
  );
  return named && (known || isBorneOut(scene, person));
}

/** The sentence has the age, the birth or the death of somebody right: it is no namesake's. */
function isBorneOut({ claims }: Scene, person: Person): boolean {
  return claims.some(
    ({ type, verdict, subject }) =>
      /^(?:age|birth-|death)/.test(type) && verdict === 'supported' && subject?.id === person.id,
  );
}
