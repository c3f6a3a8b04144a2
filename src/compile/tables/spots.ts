/** Where the marks of each nation and of each year stand in the lists: `dataset/spots.ts` says how it is spelt. */
import { FIRST_SPOTS, firstSpotsKey, MORE_SPOTS, moreSpotsKey, spotsText } from '../../dataset/spots.ts';
import type { StoredMark } from '../../dataset/stored.ts';
import { calendarOf } from '../../domain/calendar.ts';
import { dateOf } from '../../domain/date.ts';
import type { Entry } from '../page-writer.ts';
import type { Scratch } from '../stream/scratch.ts';
import { Sorter } from '../stream/sorter.ts';

/** A piece that is not full yet. */
interface Piece {
  spots: number[];
  /** Pieces before it. */
  number: number;
}

/** Of one list at a time the pieces that are being filled; what is full is sorted beside. */
export class SpotIndex {
  readonly #sorter: Sorter;
  #list = '';
  #pieces = new Map<string, Piece>();

  constructor(scratch: Scratch) {
    this.#sorter = new Sorter(scratch);
  }

  /**
   * Lists come one after another, their marks in order.
   *
   * @param first the place of the first of the marks
   */
  add(list: string, first: number, marks: readonly StoredMark[]): void {
    if (list !== this.#list) this.#end();
    this.#list = list;
    for (const [at, { nation, date }] of marks.entries()) {
      this.#see(nation, first + at);
      const year = yearOf(date);
      if (year !== undefined) this.#see(year, first + at);
    }
  }

  *entries(): Generator<Entry> {
    this.#end();
    for (const [key, value] of this.#sorter.sorted()) yield { key, value };
  }

  #see(quality: string, spot: number): void {
    const piece = this.#pieces.get(quality) ?? { spots: [], number: 0 };
    this.#pieces.set(quality, piece);
    piece.spots.push(spot);
    if (piece.spots.length === (piece.number === 0 ? FIRST_SPOTS : MORE_SPOTS)) this.#write(quality, piece);
  }

  #write(quality: string, piece: Piece): void {
    if (piece.spots.length === 0) return;
    const { spots, number } = piece;
    const key = number === 0 ? firstSpotsKey(this.#list, quality) : moreSpotsKey(this.#list, quality, number);
    this.#sorter.add(key, spotsText(spots));
    piece.spots = [];
    piece.number += 1;
  }

  #end(): void {
    for (const [quality, piece] of this.#pieces) this.#write(quality, piece);
    this.#pieces = new Map();
  }
}

/** The year by whose end a mark was made for certain; undefined for a date without an end. */
function yearOf(date: string): string | undefined {
  const { last } = dateOf(date);
  return Number.isFinite(last) ? String(calendarOf(last).year).padStart(4, '0') : undefined;
}
