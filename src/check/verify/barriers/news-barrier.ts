/** A barrier that is told to have been gone through in the days before the text, before anybody is named. */
import type { Discipline } from '../../../dataset/entries.ts';
import { dateOf } from '../../../domain/date.ts';
import { type Basis, type Claim, contradicted, supported } from '../../claim.ts';
import type { Amount } from '../../reading/span.ts';
import { castOf, type Scene, spansOf } from '../../scene.ts';
import { overlaps } from '../achievements.ts';
import { recordLists } from '../records/progression.ts';
import type { Barrier } from './barrier-words.ts';
import type { Crossing } from './barriers.ts';
import { ownBarrier } from './own-barrier.ts';

/** Words of what has just come to pass. */
const NOW =
  /\b(?:saw|sees|seen|witness(?:ed|es)?|here|now|tonight|today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;

interface Wording {
  readonly says: (value: number) => string;
  readonly told: (each: Crossing) => string;
  readonly place: string;
  readonly basis: Basis;
}

/** Days a report may come after the race. */
const REPORTED = 8;

/** `London saw the first man under 1:41 on Thursday`, before anybody is named: whoever set the record in those days. */
export async function barrierInTheNews(
  scene: Scene,
  barrier: Barrier,
  { discipline, amount }: { readonly discipline: Discipline; readonly amount: Amount },
  sex: 'M' | 'W',
  then: readonly Crossing[],
  { says, told, place, basis }: Wording,
): Promise<Claim | undefined> {
  const { published, facts, today } = scene;
  const isPlain = barrier.rank === 1 && !barrier.only && !barrier.none && !barrier.area && barrier.codes.length === 0;
  if (!isPlain || published?.precision !== 'day' || spansOf(scene, 'discipline').length === 0) return undefined;
  if (castOf(scene).length > 0 || /\bindoor/.test(scene.reading.lower)) return undefined;
  const news = { first: published.first - REPORTED, last: published.last };
  const [first] = then;
  if (first && overlaps(first.date, news))
    return supported(
      { ...basis, sources: first.sources, asOf: first.date.text },
      { actual: told(first), reason: `${told(first)} was first ${place}` },
    );
  const steps = (await recordLists(facts, 'world', discipline, today.last))
    .filter((list) => list.sex === sex && list.environment !== 'indoor' && list.category !== 'women-only')
    .flatMap((list) => list.steps.filter(({ step, stood }) => stood && overlaps(dateOf(step.set), news)));
  // `The first woman under 30 minutes was Chinese`: long ago.
  if (first && !NOW.test(scene.reading.lower)) return undefined;
  const step = steps.at(-1)?.step;
  const [holder] = step?.holders ?? [];
  if (!step || holder?.id === undefined) return undefined;
  const { id, name } = holder;
  const own = await ownBarrier(scene, amount, discipline, sex, {
    person: { id },
    best: step,
    by: published.last,
    nations: undefined,
  });
  if (!own?.first) return undefined;
  return contradicted(
    { ...basis, subject: { id, name }, sources: step.sources, asOf: step.set },
    {
      actual: `${name} was first ${says(own.value)}`,
      reason: first
        ? `${told(first)} was ${place} before ${name}'s ${step.mark} (${step.set})`
        : `nobody was ${place}; ${name} had ${step.mark} (${step.set})`,
    },
  );
}
