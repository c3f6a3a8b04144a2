/** The lists of marks of two datasets, merged as they are read: best first, and no further than is asked for. */
import { compareMarks, type Discipline } from '../../domain/discipline.ts';
import type { Sourced } from '../dataset.ts';
import type { ListedMark, Sources } from '../entries.ts';
import { byDate, exacter, joined, sameRace, sourcesOf, united } from './joined.ts';

type Stretches = AsyncIterable<Sourced<readonly ListedMark[]>>;

/** Marks that come together at once: enough for most questions. */
const STRETCH = 50;

/** @param kind of the discipline: says which of two marks is better */
export async function* joinedMarks(
  upper: Stretches,
  lower: Stretches,
  kind: Discipline['kind'],
): AsyncGenerator<Sourced<readonly ListedMark[]>> {
  const [own, others] = [new Reading(upper), new Reading(lower)];
  await Promise.all([own.peek(), others.peek()]);
  let marks: ListedMark[] = [];
  const known = new Set<Sources>();
  const flush = () => {
    const stretch = { value: marks, sources: [...known].reduceRight((all, each) => sourcesOf(each, all), {}) };
    marks = [];
    known.clear();
    return stretch;
  };
  while (true) {
    const [a, b] = [await own.peek(), await others.peek()];
    if (!a || !b) break;
    const best = compareMarks(kind, a.value, b.value) <= 0 ? a.value : b.value;
    const block = joined(await own.take(best, known), await others.take(best, known), markKey, joinedMark, sameRace);
    marks.push(...block.sort(byDate));
    if (marks.length >= STRETCH) yield flush();
  }
  if (marks.length > 0) yield flush();
  // What only one of them has left needs no merging.
  yield* own.rest();
  yield* others.rest();
}

/** A list that is read mark by mark. */
class Reading {
  readonly #stretches: AsyncIterator<Sourced<readonly ListedMark[]>>;
  #stretch: Sourced<readonly ListedMark[]> | undefined = { value: [], sources: {} };
  #at = 0;

  constructor(stretches: Stretches) {
    this.#stretches = stretches[Symbol.asyncIterator]();
  }

  /** The next mark; undefined at the end. */
  async peek(): Promise<ListedMark | undefined> {
    while (this.#stretch && this.#at >= this.#stretch.value.length) {
      const { value, done } = await this.#stretches.next();
      this.#stretch = done ? undefined : value;
      this.#at = 0;
    }
    return this.#stretch?.value[this.#at];
  }

  /** The next marks of a value; the sources beside them are added to `known`. */
  async take(value: number, known: Set<Sources>): Promise<ListedMark[]> {
    const taken: ListedMark[] = [];
    for (let next = await this.peek(); next?.value === value; next = await this.peek()) {
      taken.push(next);
      if (this.#stretch) known.add(this.#stretch.sources);
      this.#at += 1;
    }
    return taken;
  }

  async *rest(): AsyncGenerator<Sourced<readonly ListedMark[]>> {
    while (await this.peek()) {
      const { value, sources } = this.#stretch as Sourced<readonly ListedMark[]>;
      const rest = value.slice(this.#at);
      this.#at = value.length;
      yield { value: rest, sources };
    }
  }
}

function markKey({ mark, person, name, nation }: ListedMark): string {
  return `${mark}/${person ?? `${name}, ${nation}`}`;
}

function joinedMark(upper: ListedMark, lower: ListedMark): ListedMark {
  return { ...united(upper, lower), date: exacter(upper.date, lower.date) };
}
