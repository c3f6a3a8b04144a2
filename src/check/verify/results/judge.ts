/** Holds a result that is told against all that somebody did, and against who else had it. */
import { isPlaceOf } from '../../../domain/city.ts';
import { ordinal } from '../../../domain/ordinal.ts';
import { type Claim, supported } from '../../claim.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import type { Achievement } from '../achievements.ts';
import { did } from '../marks/mark-words.ts';
import { CHAMPIONSHIPS } from '../races/championships.ts';
import { isNews } from '../slips/mark-meant.ts';
import { isOfCompetitionTold } from '../told-races/competition.ts';
import { finalsOf, hadBy, isIn, meantOf, said, seriesOf } from './meant.ts';
import { basisOf, nameOf } from './named.ts';
import { heldOtherwise, thenOtherwise, thereOtherwise } from './otherwise.ts';
import type { ResultTold } from './told.ts';

/** Competitions that the dataset does not have, or that are not told from others by their city and year. */
const ELSE =
  /\b(?:u-?\d\d|under-\d\d|juniors?|youth|national|ncaa|collegiate|trials?|cup|universiade|university|military|paralympics?|diamond|teams?|relays?|4\s?x|masters|school|heats?|semi-?finals?|cross[- ]country|us|american|british|kenyan|jamaican|ethiopian)\b/;

export async function judgeResult(scene: Scene, told: ResultTold): Promise<Claim | undefined> {
  const { person, word } = told;
  const { lower } = scene.reading;
  if (ELSE.test(wholeWords(lower, told.start - 20, told.end + 12)) || isOfNation(scene, told)) return undefined;
  const all = await meantOf(scene, told);
  for (const meant of all) {
    const had = hadBy(scene, person, word.places, meant);
    const fits = isEach(had, told) && isNth(scene, had, told) && !(meant.titles && !(await areTitles(scene, had)));
    const [first] = fits ? had : [];
    if (!first) {
      if (had.length > 0 && told.nth !== undefined) return undefined;
      continue;
    }
    if (told.supposed && said(meant) < (isAlone(scene) ? 1 : 2)) continue;
    if (isOfToday(scene, told, first)) return undefined;
    return supported(await basisOf(scene, told, had), {
      actual: [...new Set(had.map(nameOf))].slice(0, 4).join(', '),
      reason: `${person.name} was ${ordinal(first.place as number)}: ${did(first)}`,
    });
  }
  const firm = all.find(({ loosely }) => !loosely);
  if (told.supposed) return undefined;
  const otherwise = firm && (await heldOtherwise(scene, told, firm));
  if (otherwise || firm?.unnamed) return otherwise;
  return (await thenOtherwise(scene, told)) ?? thereOtherwise(scene, told);
}

/** `silver with 8.34m`, of whoever was third with it at what is told, and second with the same elsewhere. */
function isOfToday(scene: Scene, { person, word, marks }: ResultTold, shown: Achievement): boolean {
  const isTold = (each: Achievement) => isNews(scene, each) || isOfCompetitionTold(scene, each);
  return (
    marks.length > 0 &&
    !isTold(shown) &&
    finalsOf(scene, person).some(
      (each) =>
        each.mark === shown.mark &&
        each.discipline === shown.discipline &&
        !word.places.includes(each.place as number) &&
        isTold(each),
    )
  );
}

/** `the German title in Berlin in 2008`: of championships that nobody lists. */
const isOfNation = (scene: Scene, { word }: ResultTold): boolean =>
  word.form === 'thing' &&
  spansOf(scene, 'nation').some(
    ({ end, form }) =>
      form === 'demonym' &&
      /^\s(?:[\d,]+\s?m?[a-z]*\s)?$/.test(scene.reading.lower.slice(end, Math.max(end, word.start))),
  ) &&
  /^(?:titles?|championships?|crown)/.test(scene.reading.lower.slice(word.start));

/** A stretch of a sentence without the words it cuts: `Julius` is nothing of the US. */
const wholeWords = (lower: string, from: number, to: number): string =>
  lower
    .slice(Math.max(0, from - 1), to + 1)
    .replace(from > 0 ? /^[a-zà-ɏ\d-]*/ : /^$/, '')
    .replace(to < lower.length ? /[a-zà-ɏ\d-]*$/ : /^$/, '');

async function areTitles({ facts }: Scene, had: readonly Achievement[]): Promise<boolean> {
  const events = await Promise.all(had.map(({ event }) => (event ? facts.event(event) : undefined)));
  return events.every((each) => CHAMPIONSHIPS.has(each?.series.kind ?? ''));
}

/** Each city has one of them, and in the years that stand with it. */
const isEach = (had: readonly Achievement[], { held }: ResultTold): boolean =>
  held.every(({ place, years }) => {
    if (place === undefined) return true;
    const there = had.filter((each) => isPlaceOf(each, place));
    return there.length > 0 && years.every((year) => there.some((each) => isIn(each, year)));
  });

/** `her first title`: of those in the same contest of the same championship, in the order of their days. */
function isNth(scene: Scene, had: readonly Achievement[], { nth, person, word }: ResultTold): boolean {
  const [shown] = had;
  if (nth === undefined || !shown) return true;
  const all = finalsOf(scene, person)
    .filter(
      (each) =>
        word.places.includes(each.place as number) &&
        each.discipline.id === shown.discipline.id &&
        seriesOf(each) === seriesOf(shown),
    )
    .sort((a, b) => a.date.first - b.date.first);
  return had.includes(all[nth - 1] as Achievement);
}

/** Whether the sentence before spoke of one person alone. */
const isAlone = ({ before: [last] }: Scene): boolean =>
  last !== undefined && new Set(castOf(last).map(({ person }) => person.id)).size === 1;
