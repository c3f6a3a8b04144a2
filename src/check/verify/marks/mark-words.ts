/** How marks are told in a finding. */
import { englishCity } from '../../../domain/city.ts';
import { formatMark } from '../../../domain/mark.ts';
import type { Amount, AmountSpan } from '../../reading/span.ts';
import type { Achievement } from '../achievements.ts';

/** The reading of an amount that is nearest to a mark. */
export function readingOf(span: AmountSpan, each: Achievement): Amount {
  const same = span.readings.filter(({ unit }) => unit === each.unit);
  return (
    [...same].sort((a, b) => Math.abs(a.value - (each.value ?? 0)) - Math.abs(b.value - (each.value ?? 0)))[0] ??
    (span.readings[0] as Amount)
  );
}

/** `2:01:09`, `6.22 m`, `5055 points`. */
export function markWords({ value, unit, step, misprint }: Amount): string {
  if (misprint !== undefined) return asPrinted(misprint);
  return `${formatMark(value, unit, step > 1000 ? 1000 : step)}${unit === 'mm' ? ' m' : unit === 'points' ? ' points' : ''}`;
}

/** `Berlin 2022-09-25`. */
export function where({ city, country, date, event }: Achievement): string {
  return [city === undefined ? (event ?? country) : englishCity(city), date.text]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** `2:01:09 in the marathon, Berlin 2022-09-25`. */
export function did(each: Achievement): string {
  return `${each.mark ?? `place ${each.place}`} in the ${each.discipline.name.toLowerCase()}, ${where(each)}`;
}

/** `2:07:93` of `020793`. */
function asPrinted(misprint: string): string {
  const [hours = '', minutes = '', seconds = ''] = misprint.match(/\d\d/g) ?? [];
  const parts = Number(hours) > 0 ? [hours, minutes, seconds] : [minutes, seconds];
  return parts.join(':').replace(/^0/, '');
}
