/** Everyone with everything they did, in order of id, however many there are: two sorted streams side by side. */
import { type AnyPerson, preferredValue } from './index-data.ts';
import type { Totals } from './lint/rule.ts';
import type { DataStream, Placed } from './load.ts';
import type { Mark } from './schema.ts';
import type { Scratch } from './stream/scratch.ts';
import { Sorter } from './stream/sorter.ts';

/** A mark with its number in the order of the files, for what is to stay in that order. */
export interface NumberedMark extends Placed<Mark> {
  readonly number: number;
}

export interface Visitor {
  /** Someone, and their marks in the order of the files. */
  readonly person: (
    person: Placed<AnyPerson>,
    marks: readonly NumberedMark[],
    before: Placed<AnyPerson> | undefined,
  ) => void;
  /** A mark of a team, or of someone who is not there. */
  readonly unowned: (mark: NumberedMark) => void;
}

/** Everything read and sorted, once. */
export interface Crowd {
  readonly visit: (visitor: Visitor) => Totals;
}

/**
 * Reads everyone and every mark.
 *
 * @param see is shown each mark, in the order of the files
 * @returns the way to visit them; once
 */
export function gather(data: DataStream, scratch: Scratch, see: (mark: NumberedMark) => void): Crowd {
  const people = new Sorter(scratch);
  for (const placed of [data.people, data.listed] as const) {
    for (const each of placed) people.add(each.record.id, JSON.stringify(each));
  }
  const marks = new Sorter(scratch);
  let number = 0;
  let counted = 0;
  for (const placed of data.marks) {
    const numbered: NumberedMark = { ...placed, number };
    number += 1;
    if (placed.record.mark !== undefined) counted += 1;
    see(numbered);
    marks.add(placed.record.person ?? '', JSON.stringify(numbered));
  }
  return { visit: (visitor) => visit(people, marks, counted, visitor) };
}

function visit(people: Sorter, marks: Sorter, counted: number, { person, unowned }: Visitor): Totals {
  const totals = { people: 0, born: 0, nation: 0, marks: counted };
  const waiting = marks.sorted();
  let next = waiting.next();
  let before: Placed<AnyPerson> | undefined;
  const read = () => JSON.parse((next.value as readonly [string, string])[1]) as NumberedMark;
  for (const [id, text] of people.sorted()) {
    for (; !next.done && next.value[0] < id; next = waiting.next()) unowned(read());
    const own: NumberedMark[] = [];
    for (; !next.done && next.value[0] === id; next = waiting.next()) own.push(read());
    const placed = JSON.parse(text) as Placed<AnyPerson>;
    person(placed, own, before);
    if (before?.record.id !== id) {
      totals.people += 1;
      if (preferredValue(placed.record, 'born') !== undefined) totals.born += 1;
      if (placed.record.nations.length > 0) totals.nation += 1;
    }
    before = placed;
  }
  for (; !next.done; next = waiting.next()) unowned(read());
  return totals;
}
