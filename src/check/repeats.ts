/**
 * Sentences that a text says again: a line of every page, a paragraph that two reports share, the rows of a table. The
 * same words of the same people after the same sentences claim the same, and need not be read and judged anew.
 */
import type { Supposed } from './cast/cast.ts';
import { Kept } from './kept.ts';
import type { Outcome } from './likeliest.ts';
import type { Reading } from './reading/read.ts';
import type { PersonSpan } from './reading/span.ts';
import type { Scene } from './scene.ts';

/** Sentences kept. */
const KEPT = 2000;
/** Outcomes kept of one sentence. */
const OUTCOMES = 8;

/** A sentence that was judged; its number is that of every other that says the same of the same people. */
export interface Judged extends Outcome {
  readonly number: number;
  /** What the sentences after it look back on. */
  readonly scene: Scene;
}

export class Repeats {
  readonly #readings = new Kept<Reading>(KEPT);
  /** Readings are told apart by numbers: to compare their texts would take longer. */
  readonly #numbers = new WeakMap<Reading, number>();
  readonly #judged = new Kept<Judged>(KEPT);
  readonly #outcomes = new Kept<readonly Judged[]>(KEPT);
  #next = 0;
  #read = 0;

  async reading(text: string, read: () => Promise<Reading>): Promise<Reading> {
    const known = this.#readings.get(text);
    if (known) return known;
    const reading = await read();
    this.#read += 1;
    this.#numbers.set(reading, this.#read);
    this.#readings.set(text, reading);
    return reading;
  }

  /**
   * @param place with `silent`, whether nothing is claimed because nobody has been spoken of yet, and whom else it may mean
   * @param before the sentences it can look back on
   * @param judge what it claims, where that is not known yet
   */
  async judged(
    place: Pick<Scene, 'reading' | 'heading'> & {
      readonly silent: boolean;
      readonly supposed: ReadonlyMap<PersonSpan, Supposed>;
    },
    people: Scene['people'],
    before: readonly Judged[],
    judge: () => Promise<Omit<Judged, 'number'>>,
  ): Promise<Judged> {
    const here = `${this.#numbers.get(place.reading)} ${place.heading} ${place.silent} ${signatureOf(place.supposed)} ${[...place.supposed.values()].map(({ isAlone }) => isAlone)}`;
    const key = `${before.map(({ number }) => number).join(' ')}\n${signatureOf(people)}\n${here}`;
    const known = this.#judged.get(key);
    if (known) return known;
    const judged = await judge();
    const numbered = { ...judged, number: this.#numberOf(here, judged) };
    this.#judged.set(key, numbered);
    return numbered;
  }

  /** The number of those that said the same before, else a new one. Most sentences come once: they are compared with nothing. */
  #numberOf(here: string, judged: Omit<Judged, 'number'>): number {
    const earlier = this.#outcomes.get(here) ?? [];
    const known = earlier.find((each) => isSame(each, judged));
    if (known) return known.number;
    this.#next += 1;
    this.#outcomes.set(here, [...earlier, { ...judged, number: this.#next }].slice(-OUTCOMES));
    return this.#next;
  }
}

function isSame(a: Outcome, b: Outcome): boolean {
  return signatureOf(a.people) === signatureOf(b.people) && JSON.stringify(a.claims) === JSON.stringify(b.claims);
}

/** Who is meant where, and how surely. */
function signatureOf(people: Scene['people']): string {
  let signature = '';
  for (const [{ start }, { person, sure, others = [] }] of people)
    signature += `${start} ${person.id} ${sure} ${others.map(({ person: { id }, behind }) => `${id} ${behind}`).join(' ')};`;
  return signature;
}
