/** What pages hold of people, names and marks: what is empty, or goes without saying, is left out, and put back when read. */
import type { ListedMark, NameEntry, Performance, Person, Rank, Statement } from './entries.ts';

/** What a page holds of a mark in a list: the key says the rest. */
export type StoredMark = Omit<ListedMark, 'discipline' | 'sex' | 'environment'>;

/** What a page holds of a person: what is empty or goes without saying is left out. */
export interface StoredPerson extends Partial<Omit<Person, 'id' | 'name' | 'sex' | 'statements' | 'marks'>> {
  readonly name: string;
  readonly sex: Person['sex'];
  readonly statements?: readonly (Omit<Statement, 'rank'> & { readonly rank?: Rank })[];
  /** The nation only where it is not the person's present one. */
  readonly marks?: readonly (Omit<Performance, 'nation'> & { readonly nation?: string })[];
}

/** The whole person behind an id and what a page holds. */
export function personFrom(id: string, stored: StoredPerson): Person {
  const { statements = [], marks = [], ...rest } = stored;
  const nation = stored.nations?.at(-1)?.code ?? '';
  return {
    id,
    roles: ['athlete'],
    nations: [],
    aliases: [],
    relations: [],
    life: [],
    records: [],
    claims: [],
    ...rest,
    statements: statements.map((each) => ({ ...each, rank: each.rank ?? 'normal' })),
    marks: marks.map((each) => ({ ...each, nation: each.nation ?? nation })),
  };
}

/** What a page holds of a person: the inverse of {@link personFrom}. */
export function storedPerson(person: Person): StoredPerson {
  const { id: _id, statements, marks, roles, ...rest } = person;
  const nation = person.nations.at(-1)?.code ?? '';
  const filled = Object.entries(rest).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  const stored: StoredPerson = {
    ...(Object.fromEntries(filled) as unknown as StoredPerson),
    ...(roles.length === 1 && roles[0] === 'athlete' ? {} : { roles }),
    ...(statements.length > 0 ? { statements: statements.map(withoutNormal) } : {}),
    ...(marks.length > 0 ? { marks: marks.map((mark) => withoutNation(mark, nation)) } : {}),
  };
  return stored;
}

function withoutNormal({ rank, ...rest }: Statement): Omit<Statement, 'rank'> & { rank?: Rank } {
  return rank === 'normal' ? rest : { ...rest, rank };
}

function withoutNation(
  { nation, ...rest }: Performance,
  usual: string,
): Omit<Performance, 'nation'> & { nation?: string } {
  return nation === usual ? rest : { ...rest, nation };
}

/** What a page holds of a name: kind and words only where it is an alias, or its words are not those of the id. */
export interface StoredName {
  readonly id: string;
  readonly fame: number;
  readonly kind?: NameEntry['kind'];
  readonly folded?: string;
}

/** What a page holds of a word that very many names have: the best known, each person once. */
export interface CommonWord {
  readonly best: readonly StoredName[];
}

export function nameFrom({ id, fame, kind = 'name', folded = id.replaceAll('-', ' ') }: StoredName): NameEntry {
  return { id, kind, folded, fame };
}
