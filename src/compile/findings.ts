/** What the rules find, in their order; of each rule no more than anyone reads, and how many there were. */
import type { AnyPerson, DataIndex } from './index-data.ts';
import type { Frame, Rule, Totals } from './lint/rule.ts';
import type { Placed } from './load.ts';
import type { Problem } from './problem.ts';
import type { ListedPerson, Mark } from './schema.ts';

/** Problems kept of each rule. */
const KEPT = 1000;

export interface Findings {
  readonly frame: (data: Frame, index: DataIndex) => void;
  readonly line: (person: Placed<ListedPerson>) => void;
  readonly person: (person: Placed<AnyPerson>, before: Placed<AnyPerson> | undefined, index: DataIndex) => void;
  readonly mark: (mark: Placed<Mark>, owner: AnyPerson | undefined, index: DataIndex) => void;
  readonly totals: (totals: Totals, data: Frame, index: DataIndex) => void;
  /** Those kept. */
  readonly problems: () => Problem[];
  readonly count: () => number;
}

export function findings(rules: readonly Rule[]): Findings {
  const found = new Map<string, Problem[]>(rules.map(({ name }) => [name, []]));
  let count = 0;
  let before: Placed<ListedPerson> | undefined;
  const note = ({ name }: Rule, problems: Iterable<Omit<Problem, 'rule'>>) => {
    for (const problem of problems) {
      count += 1;
      const kept = found.get(name) ?? [];
      if (kept.length < KEPT) kept.push({ ...problem, rule: name });
    }
  };
  const asking = <Hook extends keyof Rule>(hook: Hook) => rules.filter((rule) => rule[hook] !== undefined);
  const [checks, lines, people, marks, ends] = [
    asking('check'),
    asking('line'),
    asking('person'),
    asking('mark'),
    asking('totals'),
  ];
  return {
    frame: (data, index) => {
      for (const rule of checks) note(rule, rule.check?.(data, index) ?? []);
    },
    line: (person) => {
      for (const rule of lines) note(rule, rule.line?.(person, before) ?? []);
      before = person;
    },
    person: (person, earlier, index) => {
      for (const rule of people) note(rule, rule.person?.(person, earlier, index) ?? []);
    },
    mark: (mark, owner, index) => {
      for (const rule of marks) note(rule, rule.mark?.(mark, owner, index) ?? []);
    },
    totals: (totals, data, index) => {
      for (const rule of ends) note(rule, rule.totals?.(totals, data, index) ?? []);
    },
    problems: () => [...found.values()].flat(),
    count: () => count,
  };
}
