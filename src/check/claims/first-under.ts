/**
 * Barriers: `the first man under 2:01`, `first woman to break 29 minutes`, `the only person to run under 2:01:00`, `the
 * first to clear six metres`, `the second man under two hours`, `hopes to become the first to ...`.
 *
 * Contradicted when the person's mark did not go through the barrier by the day of the text, or somebody's had before.
 * A first stays one; `only` and `nobody yet` are outdated from the day somebody else went through it.
 */
import type { Discipline, Person } from '../../dataset/entries.ts';
import { dateOf } from '../../domain/date.ts';
import { compareMarks } from '../../domain/discipline.ts';
import { formatMark } from '../../domain/mark.ts';
import { ordinal } from '../../domain/ordinal.ts';
import { type Basis, type Claim, type ClaimReader, contradictedIf, outdated, supported, unknown } from '../claim.ts';
import type { Amount } from '../reading/span.ts';
import { castOf, type Scene } from '../scene.ts';
import { achievementsOf } from '../verify/achievements.ts';
import { type Barrier, barriersOf } from '../verify/barrier-words.ts';
import { type Crossing, crossingsOf } from '../verify/barriers.ts';
import { dateWords } from '../verify/dates.ts';
import { disciplinesAt } from '../verify/record-meant.ts';

export const firstUnder: ClaimReader = {
  types: ['first-under'],
  cue: /first|only|second|third|fourth|fifth|sixth|\dth|\drd|\dnd/,
  async read(scene) {
    const claims: Claim[] = [];
    for (const barrier of barriersOf(scene)) {
      const claim = await judge(scene, barrier);
      if (claim) claims.push(claim);
    }
    return claims;
  },
};

/** Performances outside competition that reports count all the same. */
const EXHIBITIONS = [{ person: 'eliud-kipchoge', discipline: 'marathon', value: 7_180_200, day: '2019-10-12' }];

async function judge(scene: Scene, barrier: Barrier): Promise<Claim | undefined> {
  const subject = barrier.prospective ? undefined : subjectOf(scene, barrier);
  const chosen = disciplineOf(scene, barrier, subject?.person);
  const span = { start: barrier.start, end: barrier.end };
  const basis = (claimed: string, sources: readonly string[], asOf?: string): Basis => ({
    type: 'first-under',
    span,
    subject: subject?.person,
    claimed,
    sources,
    asOf,
  });
  if (!chosen) {
    return subject && !barrier.prospective
      ? unknown(
          basis(scene.reading.text.slice(span.start, span.end), []),
          'ambiguous',
          'it is not clear in which discipline',
        )
      : undefined;
  }
  const { discipline, amount } = chosen;
  const sex = barrier.sex ?? subject?.person.sex ?? spansSex(scene);
  if (!sex) return undefined;
  const says = (value: number) =>
    `${amount.unit === 'ms' ? 'under' : 'over'} ${formatMark(value, amount.unit, amount.step > 1000 ? 1000 : amount.step)}${amount.unit === 'mm' ? ' m' : ''}`;
  const claimed = `${barrier.only ? 'only' : barrier.rank === 1 ? 'first' : ordinal(barrier.rank)} ${says(amount.value)}`;
  if (barrier.limited)
    return unknown(basis(claimed, []), 'not-in-data', `the dataset does not know who counts as ${barrier.limited}`);
  const nations = await nationsOf(scene, barrier);
  const all = await crossingsOf(scene.facts, discipline, sex, amount.value, nations, scene.today);
  const by = scene.published?.last ?? scene.today.last;
  const then = all.filter(({ date }) => date.first <= by);
  const told = (each: Crossing) => `${each.name} (${each.mark}, ${each.date.text})`;
  const place = `${says(amount.value)} in the ${discipline.name.toLowerCase()}`;
  if (barrier.prospective) {
    const [first] = all;
    if (then[0])
      return contradictedIf(
        !barrier.official || then[0].date.last < by - 8,
        basis(`nobody ${says(amount.value)}`, then[0].sources, scene.published?.text),
        { actual: then[0].name, reason: `${told(then[0])} was ${place} before` },
      );
    if (!scene.published) return undefined;
    const none = basis(`nobody ${says(amount.value)}`, first?.sources ?? [], scene.published.text);
    return first
      ? outdated(none, { actual: first.name, until: first.date.text, reason: `${told(first)} was the first ${place}` })
      : supported(none, { reason: `no mark of the dataset is ${place}` });
  }
  if (!subject) return undefined;
  const { person, sure } = subject;
  const exhibition = EXHIBITIONS.find(
    (each) =>
      each.person === person.id &&
      each.discipline === discipline.id &&
      each.value < amount.value &&
      dateOf(each.day).first <= by &&
      !then.some((one) => one.person === person.id),
  );
  if (exhibition)
    return unknown(
      basis(claimed, [], exhibition.day),
      'not-in-data',
      `${formatMark(exhibition.value, 'ms', 100)} by ${person.name} on ${exhibition.day} was no race: no list has it`,
    );
  const at = then.findIndex((each) => each.person === person.id);
  const own = then[at];
  const asOf = own?.date.text ?? scene.published?.text;
  if (!own) {
    const best = bestOf(person, discipline, by, scene.facts.lexicons.rules);
    if (!best)
      return unknown(
        basis(claimed, []),
        'not-in-data',
        `the dataset has no mark of ${person.name} in the ${discipline.name.toLowerCase()}`,
      );
    const grain = grainOf(amount);
    const nearest =
      amount.unit === 'ms' ? Math.floor(best.value / grain) * grain + grain : Math.floor(best.value / grain) * grain;
    const fitting = grain > 0 && Math.abs(nearest - amount.value) <= grain * 10;
    return contradictedIf(sure, basis(claimed, best.sources, best.date), {
      actual: fitting ? says(nearest) : best.mark,
      reason: `the best of ${person.name} by then is ${best.mark} (${best.date}), not ${place}`,
    });
  }
  const date = barrier.dates[0];
  if (
    date &&
    !barrier.dates.some((each) => each.date.first <= own.date.last + 1 && own.date.first <= each.date.last + 1)
  )
    return contradictedIf(sure && barrier.tight && !nations, basis(claimed, own.sources, asOf), {
      actual: own.date.text,
      reason: `${told(own)} was first ${place} then, not ${dateWords(date.date)}`,
    });
  const others = then.filter((each) => each.person !== person.id);
  const earlier = others.filter((each) => each.date.last < own.date.first);
  const same = others.filter((each) => each.date.last >= own.date.first && each.date.first <= own.date.last);
  if (barrier.only) {
    if (others[0])
      return contradictedIf(sure, basis(claimed, [...own.sources, ...others[0].sources], asOf), {
        actual: `${then.length} by then`,
        reason: `${told(others[0])} was ${place}, too`,
      });
    const next = all.find((each) => each.person !== person.id);
    return next
      ? outdated(basis(claimed, [...own.sources, ...next.sources], scene.published?.text), {
          actual: next.name,
          until: next.date.text,
          reason: `only ${person.name} was ${place} until ${told(next)}`,
        })
      : supported(basis(claimed, own.sources, scene.published?.text), { reason: `nobody else was ${place}` });
  }
  const rank = earlier.length + 1;
  if (rank <= barrier.rank && barrier.rank <= rank + same.length)
    return supported(basis(claimed, own.sources, asOf), {
      actual: told(own),
      reason: `${told(own)} was ${ordinal(barrier.rank)} ${place}`,
    });
  const [first] = then;
  if (barrier.rank === 1 && first)
    return contradictedIf(sure, basis(claimed, [...own.sources, ...first.sources], asOf), {
      actual: told(first),
      reason: `${told(first)} was ${place} before ${told(own)}`,
    });
  return unknown(
    basis(claimed, own.sources, asOf),
    'not-in-data',
    `${person.name} is ${ordinal(rank)} ${place} in the lists of the dataset, which may lack some`,
  );
}

/** Steps between barriers of one kind: minutes, seconds, half metres. */
function grainOf({ unit, value }: Amount): number {
  if (unit === 'ms') return value % 60_000 === 0 && value > 600_000 ? 60_000 : 1000;
  return unit === 'mm' ? (value % 1000 === 0 && value < 10_000 ? 500 : 1000) : 100;
}

function bestOf(person: Person, discipline: Discipline, by: number, rules: ReadonlyMap<string, Discipline>) {
  const done = achievementsOf(person, rules).filter(
    (each) => each.discipline.id === discipline.id && each.value !== null && each.date.first <= by && !each.wind,
  );
  const [best] = done.sort((a, b) => compareMarks(discipline.kind, a.value as number, b.value as number));
  return (
    best && { value: best.value as number, mark: best.mark as string, date: best.date.text, sources: best.sources }
  );
}

function spansSex(scene: Scene): 'M' | 'W' | undefined {
  return /\bwom[ae]n/.test(scene.reading.lower) ? 'W' : /\bm[ae]n\b/.test(scene.reading.lower) ? 'M' : undefined;
}

/** Who is said to be the first: `Chebet's victory made her the first`, `Jim Hines, first man to`. */
function subjectOf(scene: Scene, { start, end }: Barrier): { person: Person; sure: boolean } | undefined {
  const people = castOf(scene);
  const preceding = people.filter(({ span }) => span.end <= start);
  const acting = preceding.filter(({ span }) => !span.possessive);
  const last = acting.at(-1) ?? preceding.at(-1);
  if (last) return last;
  // `The first man under 2:02, Kipchoge`, `The first man under four minutes was Roger Bannister`.
  const next = people.find(({ span }) => span.start >= end && !span.possessive);
  if (next && scene.reading.text.slice(end, next.span.start).length < 60) return next;
  for (const earlier of scene.before.slice(0, 2)) {
    const found = castOf(earlier);
    const distinct = new Set(found.map(({ person }) => person.id));
    const subject = found.find(({ span }) => !span.possessive) ?? found[0];
    if (subject) return { person: subject.person, sure: subject.sure && distinct.size === 1 };
  }
  return undefined;
}

/** The discipline in which the barrier is one, with the reading of its amount. */
function disciplineOf(
  scene: Scene,
  barrier: Barrier,
  person: Person | undefined,
): { discipline: Discipline; amount: Amount } | undefined {
  const rules = scene.facts.lexicons.rules;
  const named = disciplinesAt(scene, barrier);
  const own = person
    ? new Set(achievementsOf(person, rules).map(({ discipline }) => discipline))
    : new Set<Discipline>();
  for (const discipline of named) {
    const amount = barrier.readings.find((each) => isBarrierOf(discipline, each));
    if (amount) return { discipline, amount };
  }
  if (named.length > 0) return undefined;
  const fitting = [...own].flatMap((discipline) => {
    const amount = barrier.readings.find((each) => isBarrierOf(discipline, each));
    return amount ? [{ discipline, amount }] : [];
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Speeds, in metres a second, between which a barrier makes sense. */
function isBarrierOf({ kind, metres, id }: Discipline, { unit, value }: Amount): boolean {
  if (kind === 'time') {
    if (unit !== 'ms' || !metres) return false;
    const speed = metres / (value / 1000);
    return speed > (/walk/.test(id) ? 2 : 3.6) && speed < 11.5;
  }
  return kind === 'points' ? unit === 'points' : unit === 'mm' && value >= 1500;
}

async function nationsOf(scene: Scene, { codes, area }: Barrier): Promise<ReadonlySet<string> | undefined> {
  if (codes.length > 0) return new Set(codes);
  if (!area) return undefined;
  return new Set(scene.facts.lexicons.countries.filter((country) => country.area === area).map(({ code }) => code));
}
