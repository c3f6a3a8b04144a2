/** Who is said to be the first at championships, of whom, and in what. */
import type { Person } from '../../dataset/entries.ts';
import { yearOf } from '../../domain/date.ts';
import type { EventSpan } from '../reading/span.ts';
import { castOf, eventOf, type Scene, spansOf } from '../scene.ts';
import { demonymsOf, type FirstOf } from './people/firsts.ts';

export interface SaidFirst {
  readonly start: number;
  readonly end: number;
  readonly person: Person;
  readonly sure: boolean;
  readonly claimed: string;
  readonly series: string;
  /** Codes of the nations one of which an earlier one has. */
  readonly nations: readonly string[];
  readonly sex: 'M' | 'W' | undefined;
  /** None where any will do. */
  readonly disciplines: readonly string[];
  readonly places: readonly number[];
  /** `since Justin Gatlin in 2004`: not the first of all. */
  readonly since: { readonly person: string | undefined; readonly year: number | undefined } | undefined;
}

const FIRST = /\bfirst\s(?:ever\s)?(?:(african|european|asian|south american)(?=\s))?/g;
const WINS =
  /^\s?(?:(?:wo)?m[ae]n|athlete|sprinter|runner|jumper|thrower|hurdler|person|champion)?\s?(?:ever\s)?(?:to\s(?:win|take|claim|capture|earn|secure|land|clinch|strike)\b|olympic\b|world\b|gold\b|medal)/;
/** `to win a world title in a field event`: of a kind of contest, and not of all. */
const OF_SOME =
  /^[^.;]{0,70}\bin\s(?:an?|any|the)\s(?:(?:individual|long|short|middle|technical|outdoor|indoor|flat|combined)[\s-])?(?:field|track|throw(?:s|ing)|jump(?:s|ing)|technical|combined|road|distance|middle-distance|long-distance|sprint(?:s|ing)?|individual|walk(?:s|ing)?)(?:\s(?:events?|disciplines?|races?|competition))?\b/;
/** `to win three gold medals at one Games`: of so many, and not of one. */
const OF_MANY =
  /^[^.;,]{0,60}\b(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\d|both|several|multiple|consecutive|successive|back-to-back|straight|(?:more|better) than one|twice|double|treble|hat-trick|same|second|third|fourth|fifth)\b/;
const AREAS: Readonly<Record<string, string>> = {
  african: 'africa',
  european: 'europe',
  asian: 'asia',
  'south american': 'south-america',
};
const SERIES = new Set(['olympics', 'world-championships']);

export async function saidFirsts(scene: Scene): Promise<readonly SaidFirst[]> {
  const { lower, text } = scene.reading;
  const isOfTitles = ({ series }: EventSpan) => series.length === 1 && SERIES.has(series[0] as string);
  const named = spansOf(scene, 'event').find(isOfTitles);
  // `the first American to win the decathlon since 1996`: at what the text was speaking of.
  const spoken = named || !/\bsince\b/.test(lower) ? undefined : eventOf(scene);
  const event = named ?? (spoken && isOfTitles(spoken) ? spoken : undefined);
  if (!event) return [];
  const found: SaidFirst[] = [];
  for (const match of lower.matchAll(FIRST)) {
    const start = match.index;
    const nation = nationBeside(scene, start, start + match[0].length);
    const area = match[1] && AREAS[match[1]];
    if (!nation && !area) continue;
    const from = Math.max(start + match[0].length, nation && nation.start > start ? nation.end : 0);
    const right = lower.slice(from, from + 160);
    if (
      !WINS.test(right) ||
      OF_SOME.test(right) ||
      OF_MANY.test(right.replace(/\bsince\b.*/, '')) ||
      (named && named.start - from > 70) ||
      /\b(?:hop|aim|bid|want|could|would|will|try|trying)[a-z]*\s/.test(lower.slice(Math.max(0, start - 40), start))
    )
      continue;
    const subject =
      castOf(scene)
        .filter(({ span }) => span.end <= start && !span.possessive)
        .at(-1) ?? castOf(scene).find(({ span }) => span.end <= start);
    if (!subject || castOf(scene).some(({ span }) => span.start >= from && named && span.end <= named.start)) continue;
    const end = from + (/^[^.;]{0,120}?(?=,|\s(?:when|after|with|since|on|in)\s|[.;]|$)/.exec(right)?.[0].length ?? 0);
    const medal = /\b(gold|title|crown|champion|silver|bronze|medal)/.exec(right)?.[1];
    const disciplines = spansOf(scene, 'discipline').filter((each) => each.start >= from && each.end <= from + 90);
    // "to win the Olympic 200 metres": the race, and so gold.
    if ((!medal || !named) && disciplines.length === 0) continue;
    // Of a contest that only the text before names.
    if (disciplines.length === 0 && /\bin (?:the|this|that) (?:event|distance|discipline|race)\b/.test(right)) continue;
    // `Uganda's first medal at London 2012`, `its first gold of the Games`: of those alone.
    if (
      /^\s?(?:[a-z]+\s){0,2}(?:medals?|gold|title)\s(?:(?:of|at)\s(?:the|these|this)\s(?:games|championships)\b|(?:of|at|in)\s(?:the\s)?(?:[a-z]+\s)?(?:19|20)\d\d\b)/.test(
        right,
      )
    )
      continue;
    const woman = /^\s?(?:wom[ae]n|female)\b/.test(right);
    const man = /^\s?(?:m[ae]n|male)\b/.test(right);
    const ids = disciplines.flatMap((each) => each.disciplines.map(({ id }) => id));
    if (/\bsprinter|hurdler|jumper|thrower\b/.test(right.slice(0, 14)) && ids.length === 0) continue;
    found.push({
      start: Math.min(start, nation?.start ?? start),
      end: named ? Math.max(end, Math.min(named.end, from + 90)) : end,
      person: subject.person,
      sure: subject.sure,
      claimed: text.slice(Math.min(start, nation?.start ?? start), end).trim(),
      series: event.series[0] as string,
      nations:
        nation?.codes ?? scene.facts.lexicons.countries.filter((each) => each.area === area).map(({ code }) => code),
      sex: ids.length > 0 ? (subject.person.sex === 'W' ? 'W' : 'M') : woman ? 'W' : man ? 'M' : undefined,
      disciplines: ids,
      places:
        medal === undefined || /gold|title|crown|champion/.test(medal)
          ? [1]
          : medal === 'silver'
            ? [2]
            : medal === 'bronze'
              ? [3]
              : [1, 2, 3],
      since: sinceIn(scene, from),
    });
  }
  return found;
}

/** `Botswana's first`, `the first Venezuelan woman`. */
function nationBeside(scene: Scene, start: number, end: number): FirstOf | undefined {
  const { lower } = scene.reading;
  return (
    spansOf(scene, 'nation').find(
      (each) =>
        each.form === 'name' && each.end < start && /^['’]s?\s(?:(?:very|only)\s)?$/.test(lower.slice(each.end, start)),
    ) ?? demonymsOf(scene).find((each) => each.start >= end - 1 && each.start - end <= 1)
  );
}

function sinceIn(scene: Scene, from: number): SaidFirst['since'] {
  const at = /\bsince\s/.exec(scene.reading.lower.slice(from, from + 140));
  if (!at) return undefined;
  const start = from + at.index;
  const person = castOf(scene).find(
    ({ span }) => span.via !== 'pronoun' && span.start >= start && span.start - start < 30,
  )?.person.name;
  const date = spansOf(scene, 'date').find((each) => each.start >= start - 1 && !each.relative);
  const event = spansOf(scene, 'event').find((each) => each.start >= start);
  return { person, year: (date && yearOf(date.date)) ?? event?.year };
}
