/** Which column is which field: by the headings, by what the person says, and what is the same in every row. */
import { closest, distance } from 'fastest-levenshtein';
import { decided, FIELDS, type Field, fieldOf, KINDS, type Kind } from './fields.ts';
import { Refusal } from './refusal.ts';

export interface Wishes {
  /** `COLUMN=FIELD`, or `COLUMN=` for one that is to be left out. */
  readonly map: readonly string[];
  /** `FIELD=VALUE`: what every row has. */
  readonly set: readonly string[];
  readonly kind: string | undefined;
}

export interface Mapping {
  readonly kind: Kind;
  /** Field to the place of its column. */
  readonly columns: ReadonlyMap<Field, number>;
  readonly constants: ReadonlyMap<Field, string>;
  /** Columns of which nothing is made. */
  readonly unused: readonly string[];
}

/** @throws Refusal for headings that name no table, and wishes that fit none */
export function mappingOf(name: string, columns: readonly string[], wishes: Wishes): Mapping {
  const doubled = columns.filter((column, at) => column !== '' && columns.indexOf(column) !== at);
  if (doubled.length > 0) {
    const hint = 'name them apart: which of them counts cannot be told';
    throw new Refusal('data', `${name}: two columns are called ${JSON.stringify(doubled[0])}`, hint);
  }
  const asked = askedOf(columns, wishes.map, name);
  const constants = constantsOf(wishes.set);
  const found = new Map<Field, number>();
  const place = (field: Field, at: number) => {
    if (!found.has(field) && !constants.has(field)) found.set(field, at);
  };
  for (const [at, column] of columns.entries()) {
    const wished = asked.get(column);
    if (wished) found.set(wished, at);
  }
  const open = columns.map((column, at) => ({ column, at })).filter(({ column }) => !asked.has(column));
  const ambiguous = new Set(['event', 'country']);
  for (const { column, at } of open) {
    const field = fieldOf(column);
    if (field && !ambiguous.has(column.trim().toLowerCase())) place(field, at);
  }
  const named = new Set([...found.keys(), ...constants.keys()]);
  for (const [column, field] of decided(
    open.map(({ column }) => column),
    named,
  )) {
    place(field, columns.indexOf(column));
  }
  for (const { column, at } of open) {
    const field = fieldOf(column);
    if (field && ![...found.values()].includes(at)) place(field, at);
  }
  const used = new Set(found.values());
  const kind = kindOf(name, new Set([...found.keys(), ...constants.keys()]), wishes.kind, columns);
  return { kind, columns: found, constants, unused: columns.filter((column, at) => column !== '' && !used.has(at)) };
}

function askedOf(columns: readonly string[], map: readonly string[], name: string): Map<string, Field | undefined> {
  const asked = new Map<string, Field | undefined>();
  for (const wish of map) {
    const cut = wish.lastIndexOf('=');
    const [column, field] = [wish.slice(0, cut), wish.slice(cut + 1)];
    if (cut < 1) throw new Refusal('usage', `--map: "${wish}" is not COLUMN=FIELD`, 'for example: --map "Chip=mark"');
    if (!columns.includes(column)) {
      throw new Refusal('usage', `--map: ${name} has no column "${column}"`, `its columns: ${columns.join(', ')}`);
    }
    asked.set(column, field === '' ? undefined : known(field, '--map'));
  }
  return asked;
}

function constantsOf(set: readonly string[]): Map<Field, string> {
  const constants = new Map<Field, string>();
  for (const wish of set) {
    const cut = wish.indexOf('=');
    if (cut < 1) throw new Refusal('usage', `--set: "${wish}" is not FIELD=VALUE`, 'for example: --set nation=KEN');
    constants.set(known(wish.slice(0, cut), '--set'), wish.slice(cut + 1).trim());
  }
  return constants;
}

function known(field: string, option: string): Field {
  const found = FIELDS.find((each) => each === field);
  if (found) return found;
  const near = closest(field, FIELDS);
  const meant = distance(field, near) <= 2 ? ` (did you mean ${near}?)` : '';
  throw new Refusal('usage', `${option}: "${field}" is no field${meant}`, `fields: ${FIELDS.join(', ')}`);
}

/** What a kind of table cannot do without; the first that has all is meant. */
const NEEDS: readonly (readonly [Kind, readonly (readonly Field[])[]])[] = [
  ['records', [['mark'], ['discipline'], ['area', 'status', 'category']]],
  [
    'results',
    [
      ['mark', 'place', 'outcome'],
      ['name', 'given', 'family', 'team'],
      ['date', 'year', 'event'],
    ],
  ],
  [
    'people',
    [
      ['name', 'given', 'family'],
      ['born', 'nation', 'sex', 'died', 'club'],
    ],
  ],
  [
    'events',
    [
      ['series', 'competition', 'name'],
      ['year', 'date', 'edition'],
    ],
  ],
];

function kindOf(name: string, has: ReadonlySet<Field>, asked: string | undefined, columns: readonly string[]): Kind {
  if (asked !== undefined) {
    const kind = KINDS.find((each) => each === asked);
    if (!kind) throw new Refusal('usage', `--kind: "${asked}" is none of ${KINDS.join(', ')}`);
    const missing = NEEDS.find(([each]) => each === kind)?.[1].find(
      (fields) => !fields.some((field) => has.has(field)),
    );
    if (missing) throw new Refusal('data', `${name}: no column for ${missing.join(' or ')}`, hintFor(columns));
    return kind;
  }
  const fits = NEEDS.find(([, needs]) => needs.every((fields) => fields.some((field) => has.has(field))));
  if (fits) return fits[0];
  throw new Refusal('data', `${name}: its columns name neither ${KINDS.join(', nor ')}`, hintFor(columns));
}

function hintFor(columns: readonly string[]): string {
  return `its columns: ${columns.join(', ')}. Say what they are: --map COLUMN=FIELD; fields: ${FIELDS.join(', ')}`;
}
