/** From what a table calls a contest to its discipline, and the sex where the name tells it: `Women's 100m`. */
import type { Discipline, Environment } from '../../domain/discipline.ts';
import { fold } from '../../domain/name.ts';
import { disciplineTable } from '../import/disciplines.ts';
import type * as schema from '../schema.ts';
import { inEnglish } from './languages.ts';
import { type Fault, sexOfWord } from './values.ts';

export interface Contest {
  readonly discipline: Discipline;
  readonly environment: Environment;
  readonly sex?: 'M' | 'W' | 'X';
  /** Set where the table does not say where, and the usual is taken. */
  readonly assumed?: true;
}

export type ReadContest = (cell: string, environment: Environment | undefined) => Contest | Fault;

/** @param all the disciplines of the folder */
export function contestReader(all: readonly schema.Discipline[]): ReadContest {
  const table = disciplineTable(all);
  const called = new Map<string, Discipline[]>();
  for (const discipline of all as readonly Discipline[]) {
    const names = [
      discipline.id,
      discipline.name,
      ...(discipline.code ? [discipline.code] : []),
      ...discipline.aliases,
    ];
    for (const name of new Set(names.flatMap((each) => [fold(each), fold(each).replaceAll(' ', '')]))) {
      called.set(name, [...(called.get(name) ?? []), discipline]);
    }
  }
  const find = (cell: string): readonly Discipline[] => {
    const plain = table.of(cell) as Discipline | undefined;
    if (plain) return [plain];
    const folded = fold(cell);
    return called.get(folded) ?? called.get(folded.replaceAll(' ', '')) ?? [];
  };
  const read = (cell: string, environment: Environment | undefined): Contest | Fault => {
    const direct = find(cell);
    const { rest, sex, indoors } = direct.length > 0 ? { rest: cell, sex: undefined, indoors: false } : parts(cell);
    const own = direct.length > 0 ? direct : find(rest);
    const found = own.length > 0 ? own : find(inEnglish(rest));
    const where = environment ?? (indoors ? 'indoor' : undefined);
    const fitting = where === undefined ? found : found.filter(({ environments }) => environments.includes(where));
    const [first, ...others] = fitting;
    if (!first) {
      if (found.length > 0) return { fault: `${found[0]?.id} is not contested ${where}` };
      return { fault: `${JSON.stringify(cell)} is no discipline that is known` };
    }
    if (others.length > 0) {
      return { fault: `${JSON.stringify(cell)} can be ${fitting.map(({ id }) => id).join(' or ')}` };
    }
    const usual = first.environments[0] as Environment;
    return {
      discipline: first,
      environment: where ?? usual,
      ...(sex && { sex }),
      ...(where === undefined && first.environments.length > 1 && { assumed: true as const }),
    };
  };
  const known = new Map<string, Contest | Fault>();
  return (cell, environment) => {
    const key = `${environment ?? ''}|${cell}`;
    let contest = known.get(key);
    if (!contest) {
      contest = read(cell, environment);
      if (known.size < 5000) known.set(key, contest);
    }
    return contest;
  };
}

/** `Women's 100m final indoor` is 100m, W, indoors. */
function parts(cell: string): { rest: string; sex: 'M' | 'W' | 'X' | undefined; indoors: boolean } {
  let sex: 'M' | 'W' | 'X' | undefined;
  let indoors = false;
  const rest = fold(cell)
    .split(' ')
    .filter((word) => {
      const own = sexOfWord(word);
      // A letter alone may be a unit: `100 m`.
      if (own && word.length > 1 && sex === undefined) sex = own;
      if (word === 'indoor' || word === 'indoors' || word === 'sh') indoors = true;
      const said =
        (own && word.length > 1) || ['indoor', 'indoors', 'outdoor', 'outdoors', 'sh', 'final'].includes(word);
      return !said;
    });
  return { rest: rest.join(' '), sex, indoors };
}
