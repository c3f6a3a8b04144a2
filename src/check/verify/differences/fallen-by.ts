/** By how much a record fell, told of the record and not of its breaker: `Kipchoge's mark was beaten by 34 seconds`. */
import { dateOf } from '../../../domain/date.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { before, castOf, type Scene, spansOf } from '../../scene.ts';
import { overlaps } from '../achievements.ts';
import { isSame } from '../marks/performance.ts';
import { holdersOf, isHeldBy, recordLists, recordWords } from '../records/progression.ts';
import { disciplinesAt, isUnheld } from '../records/record-meant.ts';
import type { Found, Improvement } from './improvements.ts';
import { FELL_BY } from './race-gap.ts';

/** Days a report may come after the race. */
const REPORTED = 8;

/** @returns undefined where the words tell of no record that fell */
export async function fallenBy(scene: Scene, span: AmountSpan): Promise<Found | undefined> {
  const left = before(scene, span, 240);
  const fell = FELL_BY.exec(left);
  if (!fell) return undefined;
  const at = span.start - (left.length - fell.index);
  const record = spansOf(scene, 'record').find(({ start, end }) => start <= at + 12 && end > at);
  if (record && (isUnheld(scene, record) || (record.scope !== 'world' && record.scope !== 'any'))) return undefined;
  const holders = castOf(scene).filter(({ span: each }) => each.possessive && each.end <= at + 1);
  const holder = holders.at(-1) ?? settersOf(scene, at, span);
  const marks = spansOf(scene, 'amount').filter((each) => each !== span);
  const disciplines = disciplinesAt(scene, { start: at, end: span.end });
  const rules = scene.facts.lexicons.rules;
  const people = holder ? [holder] : castOf(scene);
  const own = people.flatMap(({ person }) =>
    person.records.flatMap(({ area, discipline }) => (area === 'world' ? (rules.get(discipline) ?? []) : [])),
  );
  const named = disciplines.length > 0 ? disciplines : [...new Set(own)];
  const found: Improvement[] = [];
  for (const discipline of named)
    for (const list of await recordLists(scene.facts, 'world', discipline, scene.today.last)) {
      const stood = list.steps.filter((each) => each.stood && list.category !== 'women-only');
      for (const { step, ended } of stood) {
        const next = stood.find((each) => each.step.set === ended)?.step;
        if (!next || !isMeant(scene, next.set)) continue;
        if (holder && !isHeldBy(step, holder.person)) continue;
        const given = marks.filter(({ readings }) =>
          readings.some((reading) => isSame(reading, step) || isSame(reading, next)),
        );
        found.push({
          value: Math.abs(next.value - step.value),
          unit: next.unit,
          step: Math.max(next.step, step.step),
          certain: given.length > 0,
          from: step.holders.flatMap(({ id }) => id ?? []),
          asOf: next.set,
          reason: `${holdersOf(next)}'s ${next.mark} of ${next.set} replaced the ${recordWords(list)} of ${step.mark} by ${holdersOf(step)} (${step.set})`,
          sources: [...next.sources, ...step.sources],
        });
      }
    }
  return { improvements: found, pinned: found.length === 1 };
}

/** `The record, set by Kipchoge in Berlin, was cut by`: the only one it is said to be of. */
function settersOf(scene: Scene, from: number, { start }: AmountSpan): Runner | undefined {
  const { lower } = scene.reading;
  const [only, other] = castOf(scene).filter(
    ({ span }) => span.start >= from && span.end <= start && SET_BY.test(lower.slice(from, span.start)),
  );
  return other ? undefined : only;
}

type Runner = ReturnType<typeof castOf>[number];

const SET_BY =
  /\b(?:set|held|run|owned|achieved|established|clocked|recorded|posted|registered|thrown|jumped|cleared)\sby\s(?:[a-zà-ɏ'’-]+\s){0,5}$/;

/** Broken in the days before the text, or in a year it names. */
function isMeant(scene: Scene, set: string): boolean {
  const { published } = scene;
  const day = dateOf(set);
  return (
    (published !== undefined && overlaps(day, { first: published.first - REPORTED, last: published.last })) ||
    spansOf(scene, 'date').some(({ date, relative }) => !relative && overlaps(date, day))
  );
}
