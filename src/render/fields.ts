/** The fields and columns of a command's rows, from the schema of its answer. Loaded where they are asked for. */
import { distance } from 'fastest-levenshtein';
import type { Selection } from './format.ts';

/** As much of JSON Schema as the contract uses. */
export interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** What was asked for and is not there. */
export interface UnknownField {
  readonly unknown: string;
  readonly nearest: string | undefined;
  readonly known: readonly string[];
}

interface Field {
  readonly name: string;
  /** A group has a column for each of its parts; what is inside a list has none of its own. */
  readonly kind: 'column' | 'group' | 'inner';
}

/**
 * @param answer the schema of the whole answer
 * @param lists keys of the lists in `data` whose items are its rows
 * @param asked names of fields, in the order wanted; everything when undefined
 */
export function selectionOf(
  answer: Schema,
  lists: readonly string[],
  asked: readonly string[] | undefined,
): Selection | UnknownField {
  const fields = rowsIn(answer, lists);
  if (!asked) return { lists, fields: undefined, columns: fields.map(columnsOf) };
  const known = namesIn(fields);
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown !== undefined) return { unknown, nearest: nearestTo(unknown, known), known };
  const columns = unique(asked.flatMap((name) => spreadOut(name, fields.flat())));
  return { lists, fields: unique(asked), columns: fields.map(() => columns) };
}

/** Every name that may be asked for, in the order of the contract. */
export function fieldNames(answer: Schema, lists: readonly string[]): readonly string[] {
  return namesIn(rowsIn(answer, lists));
}

/** The fields of each kind of row that the answer can have. */
function rowsIn(answer: Schema, lists: readonly string[]): Field[][] {
  const data = answer.properties?.data ?? {};
  const kinds = lists.length === 0 ? [data] : lists.map((key) => data.properties?.[key]?.items ?? {});
  return kinds.map((kind) => [...fieldsOf(kind, '', false)]);
}

function namesIn(kinds: readonly (readonly Field[])[]): string[] {
  return unique(kinds.flat().map(({ name }) => name));
}

function* fieldsOf(schema: Schema, name: string, inList: boolean): Generator<Field> {
  const shapes = shapesOf(schema);
  const properties = shapes.flatMap((shape) => Object.entries(shape.properties ?? {}));
  if (name !== '') yield { name, kind: inList ? 'inner' : properties.length > 0 ? 'group' : 'column' };
  for (const [key, inner] of properties) yield* fieldsOf(inner, name === '' ? key : `${name}.${key}`, inList);
  for (const { items } of shapes) {
    if (items) for (const inner of fieldsOf(items, name, true)) if (inner.name !== name) yield inner;
  }
}

/** What a value may be: each of the alternatives. */
function shapesOf(schema: Schema): readonly Schema[] {
  return schema.anyOf ? schema.anyOf.flatMap(shapesOf) : [schema];
}

function columnsOf(fields: readonly Field[]): string[] {
  return unique(fields.filter(({ kind }) => kind === 'column').map(({ name }) => name));
}

/** The columns of a field: its own, or those of its parts. */
function spreadOut(name: string, fields: readonly Field[]): string[] {
  if (!fields.some((field) => field.name === name && field.kind === 'group')) return [name];
  return columnsOf(fields).filter((column) => column.startsWith(`${name}.`));
}

/** No field's name is so long: to compare more letters with all of them takes long. */
const LONGEST = 100;

/** The field that was probably meant: one that ends so, or one a few letters away. */
function nearestTo(typed: string, known: readonly string[]): string | undefined {
  if (typed.length > LONGEST) return undefined;
  const folded = typed.toLowerCase();
  const farness = (name: string) => {
    const lower = name.toLowerCase();
    if (lower.endsWith(`.${folded}`)) return 0.5;
    return Math.min(distance(folded, lower), distance(folded, lower.split('.').at(-1) ?? '') + 0.5);
  };
  const [nearest] = known.map((name) => ({ name, far: farness(name) })).sort((a, b) => a.far - b.far);
  return nearest && nearest.far <= typed.length / 2 + 0.5 ? nearest.name : undefined;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
