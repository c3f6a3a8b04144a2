/** The barrier that somebody's best went through, where a text tells another one. */
import type { Discipline, Person } from '../../../dataset/entries.ts';
import { compareMarks } from '../../../domain/discipline.ts';
import type { Amount } from '../../reading/span.ts';
import type { Scene } from '../../scene.ts';
import { crossingsOf, firstByHand } from './barriers.ts';

/** The barrier that the best of somebody went through, if it is of the kind that is said; the roundest nobody had before. */
export async function ownBarrier(
  { facts, today }: Scene,
  amount: Amount,
  discipline: Discipline,
  sex: 'M' | 'W',
  own: {
    readonly person: Pick<Person, 'id'>;
    readonly best: { readonly value: number };
    readonly by: number;
    readonly nations: ReadonlySet<string> | undefined;
  },
): Promise<{ readonly value: number; readonly first: boolean } | undefined> {
  let fitting: { readonly value: number; readonly first: boolean } | undefined;
  for (const grain of grainsOf(amount)) {
    const whole = Math.floor(own.best.value / grain) * grain;
    const value = amount.unit === 'ms' ? whole + grain : whole;
    if (Math.abs(value - amount.value) > grain * 10) continue;
    const through = await crossingsOf(facts, discipline, sex, value, own.nations, today);
    const mine = through.find(({ person, date }) => person === own.person.id && date.first <= own.by);
    fitting ??= { value, first: false };
    const watch =
      own.nations || discipline.kind !== 'time' ? [] : await firstByHand(facts, discipline, sex, value, today);
    const [timed] = watch;
    const isBefore = (day: number) => timed !== undefined && timed.date.last < day;
    if (watch.some(({ person }) => person === own.person.id) && !(through[0] && !isBefore(through[0].date.first)))
      return { value, first: true };
    if (!mine) continue;
    // Of two who went through it in one race the better one was the first.
    const before =
      isBefore(mine.date.first) ||
      through.some(
        (each) =>
          each !== mine &&
          (each.date.last < mine.date.first ||
            (each.date.first <= mine.date.last && compareMarks(discipline.kind, each.value, mine.value) <= 0)),
      );
    if (!before) return { value, first: true };
    fitting = { value, first: false };
  }
  return fitting;
}

/** Steps between barriers of one kind, the roundest first: minutes, seconds, half metres; none less round than the one that is said. */
function grainsOf({ unit, value }: Amount): readonly number[] {
  const upTo = (steps: readonly number[]) => {
    const at = steps.findIndex((step) => value % step === 0);
    return at < 0 ? steps : steps.slice(0, at + 1);
  };
  if (unit === 'ms') return upTo(value > 600_000 ? [60_000, 10_000, 1000] : [1000, 100, 10]);
  if (unit === 'points') return upTo([100, 10]);
  return upTo(value >= 10_000 ? [5000, 1000] : [500, 100, 10]);
}
