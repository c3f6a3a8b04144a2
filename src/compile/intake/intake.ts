/** Facts on their way from rows to files: sorted by whoever they are of, then by the file they go into. */

import type { DisciplineKind } from '../../domain/discipline.ts';
import { isMark, readMark } from '../../domain/mark.ts';
import { markOrder } from '../canonical.ts';
import { byText, distinct } from '../import/grouping.ts';
import * as schema from '../schema.ts';
import type { Scratch } from '../stream/scratch.ts';
import { Sorter } from '../stream/sorter.ts';
import type { RecordDraft } from './rows-of-records.ts';
import type { Draft } from './rows-of-results.ts';
import type { Place } from './tally.ts';

type Mark = schema.Mark;

/** A fact of somebody who has no identifier yet. */
export interface Fact {
  readonly key: string;
  readonly place: Place;
  readonly mark?: Draft;
  readonly record?: RecordDraft;
  /** The row, where refused rows are wanted. */
  readonly cells?: Readonly<Record<string, string>>;
}

/** Facts by the words of the name they are under; to be asked in order of them. */
export class Facts {
  readonly #sorter: Sorter;
  #sorted: Iterator<readonly [string, string]> | undefined;
  #next: IteratorResult<readonly [string, string]> | undefined;

  constructor(scratch: Scratch) {
    this.#sorter = new Sorter(scratch);
  }

  add(group: string, fact: Fact): void {
    this.#sorter.add(group, JSON.stringify(fact));
  }

  *of(group: string): Generator<Fact> {
    this.#sorted ??= this.#sorter.sorted();
    this.#next ??= this.#sorted.next();
    for (; !this.#next.done && this.#next.value[0] <= group; this.#next = this.#sorted.next()) {
      if (this.#next.value[0] === group) yield JSON.parse(this.#next.value[1]) as Fact;
    }
  }
}

/** Where a mark comes from: what stood there counts as the first of two. */
type Origin = 'old' | 'new';

/** Marks by the file they go into, each once. */
export class Marks {
  readonly #sorter: Sorter;
  /** New marks that were there already, or twice. */
  merged = 0;
  /** New marks that are written. */
  added = 0;

  constructor(scratch: Scratch) {
    this.#sorter = new Sorter(scratch);
  }

  add(mark: Mark, origin: Origin): void {
    const { discipline, sex, date, person, team = '' } = mark;
    const order = origin === 'old' ? '0' : '1';
    const owner = person ?? team.replace(/[\t\n]/g, ' ');
    this.#sorter.add(`${discipline}\u0000${sex}\u0000${date}\u0000${owner}`, `${order}${JSON.stringify(mark)}`);
  }

  /** Lines in canonical order, with the discipline of each. */
  *all(
    kindOf: (discipline: string) => DisciplineKind,
  ): Generator<{ readonly discipline: string; readonly line: string }> {
    for (const [key, texts] of this.#sorter.groups()) {
      const discipline = key.slice(0, key.indexOf('\u0000'));
      const [only = ''] = texts;
      if (texts.length === 1) {
        if (only.startsWith('1')) this.added += 1;
        yield { discipline, line: only.slice(1) };
      } else
        for (const mark of this.#united(texts, kindOf(discipline))) yield { discipline, line: JSON.stringify(mark) };
    }
  }

  /** Marks of one owner and day. */
  #united(texts: readonly string[], kind: DisciplineKind): Mark[] {
    const marks: { mark: Mark; origin: Origin }[] = [];
    for (const text of texts) {
      const mark = JSON.parse(text.slice(1)) as Mark;
      const origin: Origin = text.startsWith('0') ? 'old' : 'new';
      const same = origin === 'old' ? undefined : marks.find((other) => isSame(other.mark, mark, kind));
      if (!same) marks.push({ mark, origin });
      else {
        same.mark = both(same.mark, mark);
        this.merged += 1;
      }
    }
    this.added += marks.filter(({ origin }) => origin === 'new').length;
    return marks.map(({ mark }) => mark).sort((a, b) => byText(markOrder(a), markOrder(b)));
  }
}

/** One performance told twice: what both say is the same, and what only one says contradicts nothing. */
function isSame(a: Mark, b: Mark, kind: DisciplineKind): boolean {
  const agree = (key: 'round' | 'place' | 'outcome' | 'event' | 'nation') =>
    a[key] === undefined || b[key] === undefined || a[key] === b[key];
  if (a.environment !== b.environment || (a.mark === undefined) !== (b.mark === undefined)) return false;
  if (!agree('round') || !agree('place') || !agree('outcome') || !agree('event') || !agree('nation')) return false;
  if (a.mark === undefined || b.mark === undefined) return a.round === b.round;
  if (a.mark === b.mark) return true;
  const [x, y] = [readMark(a.mark, kind), readMark(b.mark, kind)];
  return isMark(x) && isMark(y) && x.value === y.value && x.step === y.step;
}

function both(first: Mark, second: Mark): Mark {
  const { person: _person, team: _team, ...rest } = second;
  const sources = distinct([...first.sources, ...second.sources]).sort(byText);
  // The schema puts keys into their order.
  return schema.Mark.parse({ ...rest, ...first, sources });
}
