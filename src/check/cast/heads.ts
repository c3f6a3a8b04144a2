/** Whom a line is of that names nobody: whom its row or its heading names, or whom the text is about. */
import type { Person } from '../../dataset/entries.ts';
import { hasVerb } from '../clauses/words.ts';
import type { Reading } from '../reading/read.ts';
import type { PersonSpan } from '../reading/span.ts';
import type { Block, Cell } from '../text/block.ts';
import { impliedIn } from './implied.ts';
import type { Who } from './stage.ts';
import { Table } from './table.ts';

type Place = Pick<Block, 'kind' | 'cell'>;

export class Heads {
  readonly #table = new Table();
  /** Rows of tables that name somebody. */
  readonly #named = new Set<string>();
  #headed: Who | undefined;

  /** @param blocks of each of the sentences of a section */
  introduce(readings: readonly Reading[], blocks: readonly Place[]): void {
    for (const [at, { cell }] of blocks.entries())
      if (cell && readings[at]?.spans.some((span) => span.kind === 'person' && span.via === 'full'))
        this.#named.add(rowOf(cell));
  }

  /** @param people whom the line names or means */
  note({ kind, cell }: Place, { text }: Reading, people: ReadonlyMap<PersonSpan, Who>): void {
    const who = onlyOf(people);
    // A name alone, or a name and what is told of it; what a sentence tells may be of others, too.
    if (kind === 'heading' && people.size > 0) this.#headed = !who?.sure || hasVerb(text) ? undefined : who;
    if (cell) this.#table.note(cell, text, who);
  }

  /** The place and the person of a line that names nobody, which was noted last. */
  implied({ kind, cell }: Place, reading: Reading, topic: Person | undefined): [PersonSpan, Who] | undefined {
    const rowed = cell && this.#table.who;
    if (cell && !rowed && this.#named.has(rowOf(cell))) return undefined;
    const who = rowed ?? this.#headed ?? (topic && { person: topic, sure: true });
    const span = who && impliedIn(reading, { kind, label: cell && this.#table.label }, who.person.sex);
    return span && [span, { person: who.person, sure: who.sure }];
  }
}

const rowOf = ({ table, row }: Cell): string => `${table} ${row}`;

/** The only one whom a line names. */
function onlyOf(people: ReadonlyMap<PersonSpan, Who>): Who | undefined {
  const [who, other] = new Map([...people.values()].map((each) => [each.person.id, each])).values();
  return other ? undefined : who;
}
