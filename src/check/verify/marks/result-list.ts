/**
 * Results of one race in a row: `1 Letsile Tebogo (BOT) 19.46, 2 Kenneth Bednarek (USA) 19.62`.
 *
 * Where one of them stands with the place and the mark he has of a race, the others who ran it have their marks of it.
 */
import type { Person } from '../../../dataset/entries.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { type Achievement, achievementsOf, overlaps } from '../achievements.ts';
import { isNews } from './mark-meant.ts';
import { readingOf } from './mark-words.ts';
import { isSame } from './performance.ts';

interface Row {
  readonly place: number;
  readonly person: Person;
  readonly sure: boolean;
  readonly span: AmountSpan;
}

/** What somebody in a row of results truly has of the race, where the row says something else. */
export function misplacedInList(
  scene: Scene,
  span: AmountSpan,
): { readonly person: Person; readonly achievement: Achievement } | undefined {
  if (!/(?:^|[,;:|]\s)1[.)]?\s/.test(scene.reading.lower) || PART.test(scene.reading.lower)) return undefined;
  const rows = spansOf(scene, 'amount').flatMap((each) => rowOf(scene, each) ?? []);
  const own = rows.find((each) => each.span === span);
  if (!own?.sure) return undefined;
  const finals = ({ person }: Row) =>
    achievementsOf(person, scene.facts.lexicons.rules).filter(
      (each) =>
        each.value !== null &&
        each.place !== undefined &&
        each.event !== undefined &&
        each.date.precision === 'day' &&
        (each.round === undefined || each.round === 'final') &&
        isNews(scene, each),
    );
  const races = rows
    .filter((row) => row !== own)
    .flatMap((row) =>
      finals(row).filter(
        (each) => each.place === row.place && row.span.readings.some((reading) => isSame(reading, each)),
      ),
    );
  const mine = finals(own).filter((each) =>
    races.some(
      ({ event, discipline, date }) =>
        each.event === event && each.discipline === discipline && overlaps(each.date, date),
    ),
  );
  const [only] = mine;
  if (!only || mine.some(({ value }) => value !== only.value)) return undefined;
  const amount = readingOf(span, only);
  if (amount.unit !== only.unit || span.readings.some((reading) => isSame(reading, only))) return undefined;
  return Math.abs(amount.value / (only.value as number) - 1) < 0.1
    ? { person: own.person, achievement: only }
    : undefined;
}

/** Words of a part of a race, or of lists of another kind. */
const PART =
  /\b(?:heats?|semi-?finals?|qualif[a-z]+|rounds?|ever|all-time|records?|lists?|season|year|world lead[a-z]*)\b/;

function rowOf(scene: Scene, span: AmountSpan): Row | undefined {
  const { lower } = scene.reading;
  for (const { span: at, person, sure } of castOf(scene)) {
    if (
      at.end > span.start ||
      !/^\s?(?:\([a-z .’'-]{2,24}\)|,?\s[a-z]{3})?,?\s?$/.test(lower.slice(at.end, span.start))
    )
      continue;
    const place = /(?:^|[,;:|]\s)([1-8])[.)]?\s$/.exec(lower.slice(Math.max(0, at.start - 6), at.start))?.[1];
    if (place !== undefined) return { place: Number(place), person, sure, span };
  }
  return undefined;
}
