/** A row by its fields, with its troubles; and what the rows of every kind have in common: people, days, places. */

import { remembered } from '../../domain/memo.ts';
import { fold } from '../../domain/name.ts';
import { readPrinted } from '../import/identity/printed-name.ts';
import type { ReadContest } from './contests.ts';
import type { Field } from './fields.ts';
import type { Mapping } from './mapping.ts';
import type { Row } from './rows.ts';
import type { Place } from './tally.ts';
import { isFault, sexOfCell, textOfCell } from './values.ts';

const printedName = remembered(readPrinted);

/** A row that cannot be taken, and why. */
export class Refused extends Error {}

/** What the cells are read by. */
export interface Reader {
  readonly contest: ReadContest;
  readonly nation: (cell: string) => string | { readonly fault: string };
  readonly date: (cell: string) => string | { readonly fault: string };
  /** The identifiers of the sources a cell names. */
  readonly sources: (cell: string) => readonly string[];
  /** The source of a row that names none. */
  readonly own: string;
}

export class Fields {
  readonly place: Place;
  readonly reader: Reader;
  /** What was left out of the row, or taken with a doubt. */
  readonly doubts: string[] = [];
  readonly #row: Row;
  readonly #mapping: Mapping;

  constructor(row: Row, mapping: Mapping, reader: Reader, file: string) {
    this.#row = row;
    this.#mapping = mapping;
    this.reader = reader;
    this.place = { file, line: row.line };
  }

  /** The text of a field; empty where there is none. */
  text(field: Field): string {
    const constant = this.#mapping.constants.get(field);
    if (constant !== undefined) return constant;
    const at = this.#mapping.columns.get(field);
    return at === undefined ? '' : textOfCell(this.#row.cells[at] ?? '');
  }

  /** A field that a row cannot do without. @throws Refused */
  needed(field: Field): string {
    const text = this.text(field);
    if (text === '') throw new Refused(`no ${field}`);
    return text;
  }

  /** A value, or nothing; what cannot be read is left out, and told. */
  optional<Value>(field: Field, read: (text: string) => Value | { readonly fault: string }): Value | undefined {
    const text = this.text(field);
    if (text === '') return undefined;
    const value = read(text);
    if (!isFault(value)) return value;
    this.doubts.push(`${field} left out: ${value.fault}`);
    return undefined;
  }

  /** @throws Refused */
  value<Value>(field: Field, read: (text: string) => Value | { readonly fault: string }): Value {
    const value = read(this.needed(field));
    if (isFault(value)) throw new Refused(`${field}: ${value.fault}`);
    return value as Value;
  }

  date(field: Field): string {
    return this.value(field, this.reader.date);
  }

  optionalDate(field: Field): string | undefined {
    return this.optional(field, this.reader.date);
  }

  /** @throws Refused */
  nation(): string {
    if (this.text('nation') === '') {
      const mapped =
        this.text('country') === '' ? '' : ', or --map COLUMN=nation where the country is that of the athlete';
      throw new Refused(`no nation: add a column, or --set nation=KEN${mapped}`);
    }
    return this.value('nation', this.reader.nation);
  }

  /** @param told what the name of the contest says @throws Refused */
  sex(told?: 'M' | 'W' | 'X'): 'M' | 'W' | 'X' {
    if (this.text('sex') === '') {
      if (told) return told;
      throw new Refused('no sex: add a column, or --set sex=W');
    }
    return this.value('sex', sexOfCell);
  }

  sources(): string[] {
    const text = this.text('source');
    if (text === '') return [this.reader.own];
    const ids = this.reader.sources(text);
    return ids.length > 0 ? [...ids] : [this.reader.own];
  }

  /** The name of a person as it should be shown, with its parts where they are known. @throws Refused */
  name(): { readonly name: string; readonly given?: string; readonly family?: string } {
    const whole = this.text('name');
    const parts = [this.text('given'), this.text('family')].filter((part) => part !== '');
    // `Kiptum, Kelvin` is the family name first.
    const [, family, given] = /^([^,]+),([^,]+)$/.exec(whole) ?? [];
    const printed = whole === '' ? parts.join(' ') : given === undefined ? whole : `${given.trim()} ${family}`;
    const read = printedName(printed);
    if (fold(read.name) === '') throw new Refused('no name');
    return read;
  }

  where(): { readonly venue?: string; readonly city?: string; readonly country?: string } {
    const [venue, city] = [this.text('venue'), this.text('city')];
    const country = this.optional('country', this.reader.nation);
    return { ...(venue && { venue }), ...(city && { city }), ...(country && { country }) };
  }
}
