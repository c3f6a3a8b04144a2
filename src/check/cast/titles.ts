/** Whether somebody has the title that he or she is spoken of by: `the Olympic champion`, `the world record holder`. */
import type { Person } from '../../dataset/entries.ts';
import { isPlaceOf } from '../../domain/city.ts';
import type { PartialDate } from '../../domain/date.ts';
import { achievementsOf } from '../verify/achievements.ts';
import type { Facts } from '../verify/facts.ts';

const SERIES: readonly (readonly [RegExp, RegExp])[] = [
  [/\bolympics?\b/, /^olympics-/],
  [/\bworld cross/, /^world-cross-country-championships-/],
  // Of 2006, 2007 and since 2023 the title is that of the championships on the road.
  [/\bworld half/, /^world-(?:half-marathon|road-running)-championships-/],
  [/\bworld\b(?!\s(?:indoor|u20|junior|youth))/, /^world-championships-/],
  [/\beuropean\b(?!\s(?:indoor|u20|junior|youth|under))/, /^european-championships-/],
  [/\bafrican\b/, /^african-championships-/],
];
/** Words before a title that are no city. */
const LEADING: ReadonlySet<string> = new Set(
  'reigning defending former twice double triple current time olympic world european and new'.split(' '),
);
const WOMEN = /\b(?:mother|mum|woman|policewoman|heroine)\b/;
const MEN = /\b(?:father|man|policeman|hero)\b/;

/** `yes` where the dataset has the title; `no` where it has another's; `open` where the words are no title it knows. */
export function titleOf(
  person: Person,
  role: string,
  rules: Facts['lexicons']['rules'],
  published: PartialDate | undefined,
): 'yes' | 'no' | 'open' {
  if (person.sex === (WOMEN.test(role) ? 'M' : MEN.test(role) ? 'W' : undefined)) return 'no';
  if (/\brecord[\s-]?holder\b/.test(role)) {
    if (!/\bworld\b/.test(role)) return 'open';
    return person.records.some(({ area, stood }) => stood && area === 'world') ? 'yes' : 'no';
  }
  const best = /\b(?:champion|gold medall?ist)\b/.test(role)
    ? [1]
    : /\bsilver medall?ist\b/.test(role)
      ? [2]
      : /\bbronze medall?ist\b/.test(role)
        ? [3]
        : /\bmedall?ist\b/.test(role)
          ? [1, 2, 3]
          : undefined;
  const series = SERIES.find(([word]) => word.test(role))?.[1];
  if (!best || !series) return 'open';
  // `the 2019 world champion`
  const year = /\b(?:19|20)\d\d\b/.exec(role)?.[0];
  // `the Tokyo Olympics silver medallist`
  const city = /(?:^|\s)([a-zß-ɏ]{3,12})\s(?:olympics?|games|world|european|(?:gold|silver|bronze)\s)/.exec(role)?.[1];
  const done = achievementsOf(person, rules);
  const isCity =
    city !== undefined &&
    !LEADING.has(city) &&
    done.some((each) => series.test(each.event ?? '') && isPlaceOf(each, city));
  const has = done.some((each) => {
    const { event, place, round, date } = each;
    return (
      event !== undefined &&
      series.test(event) &&
      (year === undefined || event.endsWith(year) || date.text.startsWith(year)) &&
      place !== undefined &&
      best.includes(place) &&
      (round === undefined || round === 'final') &&
      (!isCity || isPlaceOf(each, city)) &&
      (published === undefined || date.first <= published.last)
    );
  });
  return has ? 'yes' : 'no';
}
