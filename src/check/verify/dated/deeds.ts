/**
 * Days of deeds, in whatever order the words come: `On October 8, 2023, the record fell to Kiptum`, `the mark Čeplak set
 * on March 3, 2002`, `was the first man past 18 metres, in Gothenburg in 1995`.
 *
 * The stretch between the day and whoever stands nearest to it must tell of a record or a mark of his. His records, or
 * the only day he has that mark from, are what is meant.
 */
import { actorAt } from '../../clauses/clauses.ts';
import { before, castOf, type Scene, spansOf } from '../../scene.ts';
import { achievementsOf, overlaps } from '../achievements.ts';
import { isAbsolute, isOfTheirs, isYearless } from '../marks/dated-marks.ts';
import { isSame } from '../marks/performance.ts';
import { ownerOf } from '../owner.ts';
import { isOfBreaker, isOfOldTitle, isOfOtherDay, isOfTitleBefore } from '../said-of-else.ts';
import { away, isPast, sole } from './days.ts';
import { type DatedDeed, type DateSpan, deedOf, isBeatenBy, isSetBy, type Runner } from './deed.ts';
import { sinceDeed } from './since.ts';

/** Behind a day, what it is the day of: `the 1987 record`, `the 2024 champion`. */
const NAMED = /^(?:['’]s)?[-\s](?:[a-z]+\s){0,2}(?:champion|winner|medall?ist|season|race|edition|title|final|film)\b/;

/** Before a day: `the Olympic champion of 2016`. */
const TITLE_OF = /\b(?:champion|winner|medall?ist|finalist)s?\s(?:of|in|from)\s$/;

export function datedDeeds(scene: Scene, taken: readonly { start: number; end: number }[]): readonly DatedDeed[] {
  const found: DatedDeed[] = [];
  for (const date of spansOf(scene, 'date')) {
    if (taken.some(({ start, end }) => start < date.end && date.start < end)) continue;
    if (!isAbsolute(date) && !isYearless(scene, date) && !isPast(date)) continue;
    if (NAMED.test(scene.reading.lower.slice(date.end)) || TITLE_OF.test(before(scene, date, 30))) continue;
    const deed = sinceDeed(scene, date) ?? ofMark(scene, date) ?? deedOn(scene, date);
    // Of a title that was won before, those who read wins know more.
    const { subject, agrees } = deed ?? {};
    if (subject && !agrees && (isOfOldTitle(scene, date) || isOfBreaker(scene, subject, date.date))) continue;
    if (!agrees && (isOfTitleBefore(scene, date) || (subject && isOfTheirs(scene, date, subject)))) continue;
    if (!agrees && isOfOtherDay(before(scene, date, 80))) continue;
    if (deed) found.push(deed);
  }
  return found;
}

/** `the 2002 time of 2:22:31 held by Okayo`: a year right before a mark. */
function ofMark(scene: Scene, date: DateSpan): DatedDeed | undefined {
  const mark = spansOf(scene, 'amount').find(
    (each) => each.start > date.end && YEAR_OF.test(scene.reading.lower.slice(date.end, each.start)),
  );
  const owner = mark && isAbsolute(date) ? ownerOf(scene, mark) : undefined;
  const subject = castOf(scene).find(({ person }) => person.id === owner?.person.id);
  if (!mark || !owner || !subject) return undefined;
  const [first, ...rest] = achievementsOf(owner.person, scene.facts.lexicons.rules)
    .filter((each) => mark.readings.some((reading) => isSame(reading, each)))
    .sort((a, b) => away(a, date) - away(b, date));
  if (!first) return undefined;
  const agrees = overlaps(first.date, date.date);
  const sure = owner.sure && sole([first, ...rest]);
  return agrees || sure ? { date, subject: { ...subject, sure }, meant: [first, ...rest], agrees, sure } : undefined;
}

const YEAR_OF =
  /^\s(?:(?:world|european|african|course|national|olympic)\s)?(?:record|mark|best|time|standard|run|figures|throw|jump|effort)\sof\s$/;

function deedOn(scene: Scene, date: DateSpan): DatedDeed | undefined {
  const tried: DatedDeed[] = [];
  for (const subject of subjectsOf(scene, date)) {
    const deed = deedOf(scene, date, subject);
    if (deed?.agrees) return deed;
    if (deed) tried.push(deed);
  }
  const [only] = tried;
  return only && tried.every((each) => each.subject.person.id === only.subject.person.id) ? only : undefined;
}

/** Who acts where the day stands, whoever stands before it, and where it opens the sentence, whoever comes first. */
function subjectsOf(scene: Scene, date: DateSpan): readonly Runner[] {
  const people = castOf(scene);
  const setter = people.find(({ span }) => isSetBy(scene, date, span) || isBeatenBy(scene, date, span));
  if (setter) return [setter];
  const last = people.filter(({ span }) => span.end <= date.start).at(-1);
  const actor = actorAt(scene, date.start);
  const next = last ? undefined : people.find(({ span }) => span.start >= date.end);
  const all = [last, actor?.is === 'known' ? people.find(({ span }) => span === actor.member.span) : undefined, next];
  return all.filter((each): each is Runner => each !== undefined).filter((each, at, own) => own.indexOf(each) === at);
}
