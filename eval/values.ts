/**
 * Values as written, made comparable: `two hours and 35 seconds`, `2:00:35` and `7235 s` are one quantity, `Sept. 3,
 * 2004` and `2004-09-03` one day. Kept apart from the pipeline's own reading on purpose: a fault there must show here.
 */
import { words } from '../src/domain/name.ts';
import { plainNumbers } from './number-words.ts';

type Unit = 's' | 'm' | 'days' | 'years' | 'points' | 'date' | 'none';

/** A quantity, with every value that its spelling can mean; dates as EDTF text. */
interface Quantity {
  readonly unit: Unit;
  readonly values: readonly (number | string)[];
}

interface Reading {
  readonly quantities: readonly Quantity[];
  readonly words: readonly string[];
}

interface Form {
  readonly form: RegExp;
  readonly read: (...groups: string[]) => Quantity;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const NUMBER = '(\\d*\\.?\\d+)';
const HOURS = '(\\d+) ?(?:hours?|hrs?|h)(?![a-z])[ ,]*(?:and )?';
const MINUTES = '(\\d+) ?(?:minutes?|mins?|min)(?![a-z])[ ,]*(?:and )?';
const SECONDS = `${NUMBER} ?(?:seconds?|secs?|s)(?![a-z])`;

const PARTS = { ten: 10, hundred: 100, thousand: 1000 } as const;

/** In the order they are looked for: each takes its words out of the text, so that nothing is read twice. */
const FORMS: readonly Form[] = [
  { form: /\b(\d{4}-\d\d(?:-\d\d)?)\b/g, read: (iso) => ({ unit: 'date', values: [iso] }) },
  form(`(?<![\\w:.])(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? (\\d{4})\\b`, (day, month, year) =>
    date(year, month, day),
  ),
  form(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, (month, day, year) => date(year, month, day)),
  form(`\\b${MONTH},? (?:of )?(\\d{4})\\b`, (month, year) => date(year, month)),
  form('\\b(\\d+) ?: ?(\\d\\d) ?: ?(\\d\\d(?:\\.\\d+)?)(?!\\d)', (h, m, s) => time(h, m, s)),
  form('\\b(\\d+) ?: ?(\\d\\d)(?:\\.(\\d+))?(?!\\d)', (a, b, c) => colonTime(a, b, c)),
  form(`${HOURS}(?:${MINUTES})?(?:${SECONDS})?`, (h, m, s) => time(h, m, s)),
  form(`${MINUTES}(?:${SECONDS})?`, (m, s) => time('0', m, s)),
  form(`${NUMBER} (ten|hundred|thousand)ths?(?: of (?:a|1) second)?(?![a-z])`, (n, part) =>
    measured('s', Number(n) / (PARTS[part as keyof typeof PARTS] ?? 1)),
  ),
  form(SECONDS, (s) => time('0', '0', s)),
  form(`${NUMBER}[ -]?(?:centimet(?:re|er)s?|cm)(?![a-z])`, (n) => measured('m', Number(n) / 100)),
  form(`${NUMBER}[ -]?(?:met(?:re|er)s?|m)(?![a-z])`, (n) => measured('m', Number(n))),
  form(`${NUMBER}[ -]?(?:points?|pts)(?![a-z])`, (n) => measured('points', Number(n))),
  form(`${NUMBER}[ -]?weeks?(?![a-z])`, (n) => measured('days', 7 * Number(n))),
  form(`${NUMBER}[ -]?days?(?![a-z])`, (n) => measured('days', Number(n))),
  form(`${NUMBER}[ -]?years?(?![a-z])`, (n) => measured('years', Number(n))),
  form(`(?<![\\w.])${NUMBER}(?:st|nd|rd|th)?(?!\\w)`, (n) => measured('none', Number(n))),
];

function form(pattern: string, read: Form['read']): Form {
  return { form: new RegExp(pattern, 'g'), read };
}

function date(year: string | undefined, month = '', day?: string): Quantity {
  const number = MONTHS.indexOf(month.slice(0, 3)) + 1;
  const parts = [year, String(number).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])];
  return { unit: 'date', values: [parts.join('-')] };
}

function time(h: string | undefined, m: string | undefined, s: string | undefined): Quantity {
  return measured('s', Number(h ?? 0) * 3600 + Number(m ?? 0) * 60 + Number(s ?? 0));
}

/** `2:04` and `2:04.42`: minutes and seconds, or hours and minutes with a dot for the second colon. */
function colonTime(a = '0', b = '0', c?: string): Quantity {
  const [minutes] = time('0', a, c === undefined ? b : `${b}.${c}`).values;
  const hours = c?.length === 2 ? time(a, b, c).values : time(a, b, '0').values;
  return { unit: 's', values: [minutes ?? 0, ...hours] };
}

function measured(unit: Unit, value: number): Quantity {
  return { unit, values: [value] };
}

/** The quantities and the folded words of a value as written, or of anything that holds text and numbers. */
export function readValue(value: unknown): Reading {
  let rest = plainNumbers(textOf(value));
  const quantities: Quantity[] = [];
  for (const { form, read } of FORMS) {
    rest = rest.replace(form, (...match: unknown[]) => {
      quantities.push(read(...(match.slice(1) as string[])));
      return ' ';
    });
  }
  return { quantities, words: words(rest) };
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  return Object.values(value).map(textOf).join(' ; ');
}

/** A day, a month, or a number that is a year. */
export function isDay({ unit, values: [first] }: Quantity): boolean {
  return unit === 'date' || (unit === 'none' && Number(first) > 1850 && Number(first) < 2100);
}

/** Whether two quantities can be the same. A number without a unit fits any; a year fits the dates in it. */
export function isSame(a: Quantity, b: Quantity): boolean {
  return a.values.some((one) => b.values.some((other) => sameOne(one, a.unit, other, b.unit)));
}

function sameOne(a: number | string, unit: Unit, b: number | string, other: Unit): boolean {
  if (typeof a === 'number' && typeof b === 'number') {
    return (unit === other || unit === 'none' || other === 'none') && Math.abs(a - b) < 1e-6;
  }
  const [one, two] = [String(a), String(b)];
  return one.startsWith(two) || two.startsWith(one);
}

/**
 * Whether a computed value says what the label says is right. Of the label the part before a bracket, comma or
 * semicolon counts: all its quantities must be in the value; where it has none, its last word (a surname, a country).
 * A label that asks for a day is not met by the month or the year alone. Alternatives are parted by ` | `.
 */
export function saysValue(actual: unknown, expected: string): boolean {
  const found = readValue(actual);
  return expected.split(' | ').some((alternative) => {
    const asked = readValue(firstPart(alternative));
    if (asked.quantities.length === 0) return found.words.includes(asked.words.at(-1) ?? '');
    const about = ABOUT.exec(alternative)?.[0];
    return asked.quantities.every((each) =>
      found.quantities.some(
        (other) =>
          asExact(other, each) && (isSame(each, other) || (about !== undefined && isAbout(about, each, other))),
      ),
    );
  });
}

/** The part before a bracket, comma or semicolon; the comma of `July 13, 1985`, `4 minutes, 7.64 seconds` parts nothing. */
const firstPart = (label: string): string | undefined =>
  label.replace(/(\d),(?=\d{3}\b)|\b([a-z]+\.? \d{1,2}|\d+ (?:hours?|minutes?)),(?= \d)/gi, '$1$2').split(/[(;,]/)[0];

const ABOUT = /\b(?:nearly|almost|just under|less than|more than|over|just over)\b/;

/** `nearly five seconds` is 4.53 and `more than ten seconds` 10.3: by less than one of what is counted. */
function isAbout(about: string, asked: Quantity, found: Quantity): boolean {
  const [a, b] = [Number(asked.values[0]), Number(found.values[0])];
  const more = /more|over/.test(about) ? b - a : a - b;
  return asked.unit === found.unit && asked.unit !== 'date' && more >= 0 && more < 1;
}

function asExact(found: Quantity, asked: Quantity): boolean {
  if (asked.unit !== 'date') return true;
  return String(found.values[0]).length >= String(asked.values[0]).length;
}

/** How much of a labelled value a quote or a claimed value holds: 0 nothing, 1 all of it. Quantities weigh most. */
export function likeness(labelled: string, found: unknown): number {
  const [label, other] = [readValue(labelled), readValue(found)];
  const quantities = label.quantities.filter((each) => other.quantities.some((one) => isSame(each, one))).length;
  const held = label.words.filter((word) => other.words.includes(word)).length;
  const all = 3 * label.quantities.length + label.words.length;
  return all === 0 ? 0 : (3 * quantities + held) / all;
}

/** Whether a value holds the first mark, gap or date of a labelled one, which may say more: `2:01:09 Berlin 2022`. */
export function holdsMeasure(labelled: string, found: unknown): boolean {
  const measure = readValue(labelled).quantities.find(({ unit }) => unit !== 'none');
  return measure !== undefined && readValue(found).quantities.some((other) => isSame(measure, other));
}
