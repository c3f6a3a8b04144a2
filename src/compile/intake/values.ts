/** Cells as people write them, made into values; or why they are none. Nothing is guessed. */
import { isDate, readDate } from '../../domain/date.ts';
import { readTypedDate } from '../../domain/date-input.ts';
import type { Discipline } from '../../domain/discipline.ts';
import { isMark, type Mark, readMark } from '../../domain/mark.ts';
import { readTypedMark } from '../../domain/mark-input.ts';
import { fold } from '../../domain/name.ts';
import type { Country } from '../schema.ts';

export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;

export type DateOrder = (typeof DATE_ORDERS)[number];

/** Why a cell is no value. */
export interface Fault {
  readonly fault: string;
}

export function isFault(read: unknown): read is Fault {
  return typeof read === 'object' && read !== null && 'fault' in read;
}

const quoted = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}...` : text);

/** EDTF text. Figures whose order of day and month is not plain are taken only in the order that is said. */
export function dateOfCell(cell: string, order: DateOrder | undefined): string | Fault {
  const text = cell.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1');
  if (isDate(readDate(text))) return text;
  const parts = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})$/.exec(text);
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (packed) return day(cell, packed[1], packed[2], packed[3]);
  if (parts) {
    const [, a = '', , b = '', c = ''] = parts;
    if (a.length === 4 && c.length <= 2) return day(cell, a, b, c);
    if (c.length !== 4 || a.length > 2) return { fault: `${quoted(cell)} has no year of four figures` };
    if (order === 'dmy') return day(cell, c, b, a);
    if (order === 'mdy') return day(cell, c, a, b);
    return { fault: `${quoted(cell)}: the order of day and month is not certain; say --date-order dmy or mdy` };
  }
  const read = readTypedDate(text);
  if (isDate(read)) return read.text;
  return { fault: `${quoted(cell)} is no date: ${read.problem}` };
}

function day(cell: string, year = '', month = '', date = ''): string | Fault {
  const text = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const read = readDate(text);
  return isDate(read) ? text : { fault: `${quoted(cell)} is no date: ${read.problem}` };
}

const OUTCOMES: Readonly<Record<string, 'DNF' | 'DNS' | 'DQ' | 'NM' | 'NH'>> = {
  DNF: 'DNF',
  AB: 'DNF',
  DNS: 'DNS',
  DQ: 'DQ',
  DSQ: 'DQ',
  NM: 'NM',
  ND: 'NM',
  NH: 'NH',
};

export interface ReadMark {
  readonly mark?: Mark;
  readonly outcome?: 'DNF' | 'DNS' | 'DQ' | 'NM' | 'NH';
  /** Set where its dot was read as a colon. */
  readonly doubt?: string;
}

/** A mark of a discipline, or why there is none. Of several readings the one that is plausible there is taken. */
export function markOfCell(cell: string, discipline: Discipline): ReadMark | Fault {
  const outcome = OUTCOMES[cell.toUpperCase()];
  if (outcome) return { outcome };
  // What lists print behind a mark says of it what its place in the list says too.
  const text = cell.replace(/\s(?:[QqR]|[PS]B|[NWEAC]R|=?[NW]R|WL|DLR|MR)$/, '').trimEnd();
  const limits = limitsOf(discipline);
  const fits = ({ value }: Mark) => value >= limits.least && value <= limits.most;
  const strict = readMark(text, discipline.kind);
  if (isMark(strict) && fits(strict)) return { mark: strict };
  const readings = readTypedMark(text, discipline);
  if (!Array.isArray(readings)) {
    const problem = 'problem' in readings ? readings.problem : '';
    return { fault: `${quoted(cell)} is no mark of ${discipline.id}: ${problem}` };
  }
  const possible = readings.filter(({ mark }) => fits(mark));
  const [first, ...others] = possible;
  if (!first) {
    const [low, high] = discipline.plausible;
    return { fault: `${quoted(cell)} is outside ${low} to ${high}, what is plausible for ${discipline.id}` };
  }
  if (others.some(({ mark }) => mark.value !== first.mark.value)) {
    const all = possible.map(({ mark }) => mark.text).join(' or ');
    return { fault: `${quoted(cell)} can be ${all}` };
  }
  return first.dot === 'colon' ? { mark: first.mark, doubt: 'a dot was read as a colon' } : { mark: first.mark };
}

const known = new WeakMap<Discipline, { least: number; most: number }>();

function limitsOf(discipline: Discipline): { least: number; most: number } {
  let limits = known.get(discipline);
  if (!limits) {
    const [low, high] = discipline.plausible.map((text) => readMark(text, discipline.kind));
    limits = {
      least: low && isMark(low) ? low.value : 0,
      most: high && isMark(high) ? high.value : Number.POSITIVE_INFINITY,
    };
    known.set(discipline, limits);
  }
  return limits;
}

const SEXES: Readonly<Record<string, 'M' | 'W' | 'X'>> = Object.fromEntries([
  ...[
    'm',
    'man',
    'men',
    'mens',
    'male',
    'males',
    'boy',
    'boys',
    'h',
    'homme',
    'hommes',
    'herren',
    'manner',
    'mann',
    'menn',
  ].map((word) => [word, 'M'] as const),
  ...[
    'w',
    'f',
    'woman',
    'women',
    'womens',
    'female',
    'females',
    'girl',
    'girls',
    'femme',
    'femmes',
    'frauen',
    'damen',
    'kvinner',
    'k',
  ].map((word) => [word, 'W'] as const),
  ...['x', 'mixed', 'mx'].map((word) => [word, 'X'] as const),
]);

export function sexOfWord(word: string): 'M' | 'W' | 'X' | undefined {
  return Object.hasOwn(SEXES, word) ? SEXES[word] : undefined;
}

export function sexOfCell(cell: string): 'M' | 'W' | 'X' | Fault {
  return sexOfWord(fold(cell)) ?? { fault: `${quoted(cell)} is none of M, W, X` };
}

/** From what people write for nations to the code; a code of the sport goes before one of ISO with the same letters. */
export function nationReader(countries: readonly Country[]): (cell: string) => string | Fault {
  const codes = new Set(countries.map(({ code }) => code));
  const names = new Map<string, string | null>();
  const add = (name: string, code: string) => {
    const key = fold(name);
    const other = names.get(key);
    names.set(key, other === undefined || other === code ? code : null);
  };
  for (const { code, name, aliases = [], iso, to } of countries) {
    // States of the past have names of their own; where they share one, it is the present state that is meant.
    if (to === undefined || !names.has(fold(name))) for (const each of [name, ...aliases]) add(each, code);
    if (iso !== undefined && !codes.has(iso)) add(iso, code);
  }
  return (cell) => {
    const code = cell.toUpperCase();
    if (codes.has(code)) return code;
    const found = names.get(fold(cell));
    if (found) return found;
    return { fault: `${quoted(cell)} is no nation${found === null ? ' for certain: several go by it' : ''}` };
  };
}

/** Text on one line, without what cannot be seen. */
export function textOfCell(cell: string): string {
  if (PLAIN.test(cell)) return cell;
  return cell
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Nothing to mend: most cells. */
const PLAIN = /^(?:[!-~]+(?: [!-~]+)*)?$/;
