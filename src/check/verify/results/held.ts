/** Results that are counted up behind one word: `won Chicago in 2002 and London in 2003`, each with what stands with it. */
import { yearOf } from '../../../domain/date.ts';
import type { Anchor } from './scope.ts';

export interface Held {
  readonly place: string | undefined;
  readonly series: readonly string[] | undefined;
  readonly disciplines: readonly string[];
  readonly years: readonly number[];
  readonly start: number;
  readonly end: number;
}

type Item = { -readonly [Key in keyof Held]: Held[Key] } & { years: number[]; disciplines: string[] };

/** Each race, city or contest with the years that stand with it; none where there is but one. */
export function heldOf(anchors: readonly Anchor[]): readonly Held[] {
  const held: Item[] = [];
  const leading: number[] = [];
  for (const each of anchors) {
    const { kind, start, end } = each;
    const last = held.at(-1);
    if (kind === 'date') {
      const year = each.date.precision === 'year' ? yearOf(each.date) : undefined;
      if (year === undefined) continue;
      (last?.years ?? leading).push(year);
      if (last) last.end = end;
    } else if (kind !== 'amount') {
      const isNew =
        !last || last.years.length > 0 || (kind !== 'discipline' && (last.place ?? last.series) !== undefined);
      const item: Item = isNew ? { place: undefined, series: undefined, disciplines: [], years: [], start, end } : last;
      if (isNew) held.push(item);
      item.end = end;
      if (kind === 'place') item.place = each.name;
      else if (kind === 'discipline') item.disciplines.push(...each.disciplines.map(({ id }) => id));
      else {
        item.series = each.series;
        if (each.year !== undefined) item.years.push(each.year);
      }
    }
  }
  // `the 200m in Osaka in 2007 and Berlin in 2009`: both over that distance.
  for (const [at, each] of held.entries())
    if (at > 0 && held[0]?.years.length && each.disciplines.length === 0)
      each.disciplines.push(...(held[at - 1]?.disciplines ?? []));
  // `London and Chicago in 2013`, `the 2013 London and Chicago champion`: both of that year.
  if (held.every(({ years }) => years.length === 0)) for (const { years } of held) years.push(...leading);
  for (const [at, each] of held.entries()) if (each.years.length === 0) each.years.push(...(held[at + 1]?.years ?? []));
  return held.length > 1 ? held : [];
}
