/** The lists of marks: of each discipline, sex and environment, best first, in stretches. */

import type { ListedMark, Result } from '../../dataset/entries.ts';
import { STRETCH, stretchKey } from '../../dataset/layout.ts';
import type { StoredMark } from '../../dataset/stored.ts';
import { dateOf } from '../../domain/date.ts';
import { type Discipline, isLowerBetter } from '../../domain/discipline.ts';
import { isOldJavelin } from '../../domain/javelin.ts';
import { isMark, readMark } from '../../domain/mark.ts';
import { type AnyPerson, type DataIndex, whenOf, whereOf } from '../index-data.ts';
import type { Entry } from '../page-writer.ts';
import type * as schema from '../schema.ts';
import type { Scratch } from '../stream/scratch.ts';
import { Sorter } from '../stream/sorter.ts';
import type { NumberedMark } from '../walk.ts';
import { SpotIndex } from './spots.ts';

/** A mark with what its person and event say of names, days and places; the value the tables share. */
export function resultOf(mark: schema.Mark, index: DataIndex, owner: AnyPerson | undefined): Result {
  const { person, team, debut: _debut, annulled: _annulled, rank: _rank, reason: _reason, note: _note, ...rest } = mark;
  const name = team ?? owner?.name ?? person ?? '';
  const date = whenOf(mark, index);
  return { ...rest, date, ...(person === undefined ? {} : { person }), name, ...whereOf(mark, index) } as Result;
}

/**
 * The lists of marks, sorted as they come. Marks that are known to be wrong, had too much wind, or were thrown with a
 * javelin of old, are in none.
 */
export class MarkLists {
  readonly #sorter: Sorter;
  readonly #index: DataIndex;
  readonly #spots: SpotIndex;

  constructor(scratch: Scratch, index: DataIndex) {
    this.#sorter = new Sorter(scratch);
    this.#index = index;
    this.#spots = new SpotIndex(scratch);
  }

  add({ record, number }: NumberedMark, result: Result): void {
    const discipline = this.#index.disciplines.get(record.discipline);
    const listed = discipline && listedMark(record, discipline, result);
    if (!listed || isOldJavelin(record.discipline, listed.sex, dateOf(listed.date))) return;
    const { value, sex, environment, date } = listed;
    const worse = isLowerBetter(discipline.kind) ? value : HIGHEST - value;
    const key = `${discipline.id}/${sex}/${environment}/${digits(worse, 11)} ${date} ${digits(number, 9)}`;
    this.#sorter.add(key, JSON.stringify(storedMark(listed)));
  }

  /** Stretches of every list: the first of each to `top`, the later ones to `later`; both sorted by key. */
  write(top: (entry: Entry) => void, later: (entry: Entry) => void): void {
    let list = '';
    let number = 0;
    let stretch: StoredMark[] = [];
    const end = () => {
      if (stretch.length === 0) return;
      const cites = new Set(stretch.flatMap(({ sources }) => sources));
      if (number === 0) top({ key: list, value: stretch, cites });
      else later({ key: stretchKey(list, number), value: stretch, cites });
      // The first stretch is read in any case.
      if (number > 0) this.#spots.add(list, number * STRETCH, stretch);
      stretch = [];
    };
    for (const [key, value] of this.#sorter.sorted()) {
      // A date may hold a slash too.
      const own = key.split('/', 3).join('/');
      if (own !== list || stretch.length === STRETCH) {
        end();
        number = own === list ? number + 1 : 0;
      }
      list = own;
      stretch.push(JSON.parse(value));
    }
    end();
  }

  /** Where the marks of each nation and year stand in the lists. To be read when they have been written. */
  spots(): Generator<Entry> {
    return this.#spots.entries();
  }
}

/** More than any mark is. */
const HIGHEST = 99_999_999_999;

/** A number whose text sorts as it does. */
export function digits(number: number, width: number): string {
  return String(number).padStart(width, '0');
}

function listedMark(mark: schema.Mark, discipline: Discipline, result: Result): ListedMark | undefined {
  if (mark.mark === undefined || mark.rank === 'deprecated') return undefined;
  const read = readMark(mark.mark, discipline.kind);
  if (!isMark(read) || read.flags.includes('wind-aided') || read.flags.includes('aided-course')) return undefined;
  return { ...result, mark: mark.mark, value: read.value };
}

/** The key says what is contested; one word for the place is enough in a list. */
function storedMark(mark: ListedMark): StoredMark {
  const {
    discipline: _discipline,
    sex: _sex,
    environment: _environment,
    round: _round,
    venue,
    timing: _timing,
    ...rest
  } = mark;
  const placed = rest.city !== undefined || rest.competition !== undefined;
  return placed || venue === undefined ? rest : { ...rest, venue };
}
