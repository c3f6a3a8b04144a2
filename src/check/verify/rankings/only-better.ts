/**
 * A place in the lists of all time that is told by those who were better: `only eight athletes have scored more`, `only
 * Gebrselassie has ever run faster`, `a height only the Cuban has beaten`, `only Bolt and Gay are ahead of him`.
 */
import type { ListedMark, Person } from '../../../dataset/entries.ts';
import type { Day } from '../../../domain/calendar.ts';
import { dateOf } from '../../../domain/date.ts';
import { compareMarks } from '../../../domain/discipline.ts';
import { CARDINAL, cardinalOf } from '../../reading/numbers.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import type { Achievement } from '../achievements.ts';

export interface OnlyBetter {
  readonly start: number;
  readonly end: number;
  /** How many were better. */
  readonly count: number;
  /** Who they were, where the words name them. */
  readonly named: readonly Person[];
}

const BETTER =
  /\bonly\s((?:(?!(?:the\s(?:second|third)|once|twice|one of|time)\b)[a-zà-ɏ\d’'().:-]+,?\s){1,12}?)(?:(?:has|have|had)\s(?:ever\s|also\s|previously\s)?(?:(?:run|jumped|thrown|vaulted|cleared|scored|gone|been|done|leapt|walked|clocked|achieved|managed)\s(?:[a-z]+\s)?(?:faster|quicker|further|farther|higher|longer|better|more)|beaten|bettered|surpassed|exceeded|topped)|(?:is|are|was|were|stands?|ranks?)\s(?:now\s|still\s)?ahead\sof\s(?:him|her))(?![a-z])/g;
const COUNTED = new RegExp(
  `^(\\d{1,2}|${CARDINAL})\\s(?:other\\s)?(?:(?:wo)?m[ae]n|athletes?|people|persons?|others?|runners?|jumpers?|throwers?|vaulters?|sprinters?|hurdlers?|performers?|decathletes?|heptathletes?)\\s(?:in\\shistory\\s|ever\\s)?$`,
);
/** Of a year, a nation, a place or a kind of race. */
const LIMITED =
  /^[^.;]{0,60}\b(?:this (?:year|season)|in (?:19|20)\d\d|since|indoors?|on (?:this|that|the) course|here|there|at (?:this|that) age|in the (?:race|field|final|world this)|debut|soil)\b/;

/** @returns those of a sentence, in order */
export function onlyBetter(scene: Scene): readonly OnlyBetter[] {
  const { lower } = scene.reading;
  if (!lower.includes('only ')) return [];
  return [...lower.matchAll(BETTER)].flatMap((match): readonly OnlyBetter[] => {
    const [said, who = ''] = match;
    const [start, end] = [match.index, match.index + said.length];
    const [count, named] = countOf(scene, who, start + 5);
    const right = lower.slice(end);
    // `faster than 2:02`: a bound.
    const nation = spansOf(scene, 'nation').some((each) => each.start >= end && each.start - end < 30);
    if (count === undefined || nation || LIMITED.test(right) || /^\sthan\s\d/.test(right)) return [];
    return [{ start, end, count, named }];
  });
}

/** Those who were better than a mark on a day, where none of those named is one of them; undefined where some are, or nobody was. */
export function othersBetter(
  { discipline, value }: Achievement,
  list: readonly ListedMark[],
  day: Day,
  named: readonly Person[],
): string | undefined {
  const better = list.filter(
    (each) => compareMarks(discipline.kind, each.value, value as number) < 0 && dateOf(each.date).first <= day,
  );
  if (named.length === 0 || better.some(({ person }) => named.some(({ id }) => id === person))) return undefined;
  return [...new Set(better.map(({ name }) => name))].join(', ') || undefined;
}

function countOf(scene: Scene, who: string, from: number): readonly [number | undefined, readonly Person[]] {
  const counted = COUNTED.exec(who);
  if (counted?.[1] !== undefined) return [cardinalOf(counted[1]), []];
  const within = ({ span }: { readonly span: { readonly start: number; readonly end: number } }) =>
    span.start >= from && span.end <= from + who.length;
  const named = castOf(scene).filter(within);
  const all = spansOf(scene, 'person').filter((span) => within({ span }));
  const isNamed = named.length > 0 && named.length === all.length && named.every(({ span }) => span.via !== 'pronoun');
  const people = [...new Set(named.map(({ person }) => person))];
  return [isNamed ? people.length : undefined, people];
}
