/**
 * The deed a tale means: the one that agrees in all it tells; where none does, the one that agrees in all but one trait,
 * and in two at least, which then is what the text has wrong.
 */
import type { Discipline } from '../../../dataset/entries.ts';
import { compareMarks } from '../../../domain/discipline.ts';
import { disciplinesOf, type Scene } from '../../scene.ts';
import { type Achievement, achievementsOf } from '../achievements.ts';
import { countriesOf, stateOf } from '../people/whereabouts.ts';
import { CHAMPIONSHIPS } from '../races/championships.ts';
import { type Agreement, agreementOf, type Knowledge, type Trait } from './agreement.ts';
import type { Tale } from './tale.ts';

const TRAITS: readonly Trait[] = ['mark', 'day', 'place', 'how'];

export interface Meant {
  readonly deed: Achievement;
  readonly agreement: Agreement;
  /** What the text has wrong; undefined where the deed agrees in all. */
  readonly wrong: Trait | undefined;
  /** All that the tale can mean as well as this one. */
  readonly alike: readonly [Achievement, ...Achievement[]];
  /** There is no other the words can mean. */
  readonly isCertain?: true;
}

interface Judged {
  readonly deed: Achievement;
  readonly agreement: Agreement;
  readonly right: number;
  readonly wrong: readonly Trait[];
}

export async function meantBy(scene: Scene, tale: Tale): Promise<Meant | undefined> {
  const day = (scene.published ?? scene.today).last;
  const all = achievementsOf(tale.subject.person, scene.facts.lexicons.rules);
  const done = contested(scene, tale, all).filter(({ date }) => date.first <= day);
  if (done.length === 0) return undefined;
  const known = await knowledgeOf(scene, tale, done);
  const judged = done.map((deed): Judged => {
    const agreement = agreementOf(scene, tale, deed, known);
    const wrong: Trait[] = [];
    let right = 0;
    for (const trait of TRAITS) {
      if (agreement[trait] === true) right += 1;
      else if (agreement[trait] === false) wrong.push(trait);
    }
    return { deed, agreement, right, wrong };
  });
  const most = Math.max(...judged.map(({ right, wrong }) => (wrong.length === 0 ? right : 0)));
  if (most > 0) return meant(judged.filter(({ right, wrong }) => wrong.length === 0 && right === most && most >= 2));
  const near = judged.filter(({ right, wrong, agreement }) =>
    tale.isOfMark
      ? wrong.length === 1 && agreement.mark === true && (right >= 2 || tale.races.length === 0)
      : wrong.length === 1 && right >= 2,
  );
  // That somebody has the very mark that is told is no accident.
  const marked = near.filter(({ agreement }) => agreement.mark === true);
  return meant(marked.length > 0 ? marked : near);
}

/** Undefined where something else could be what is wrong. */
function meant(some: readonly Judged[]): Meant | undefined {
  const [first, ...rest] = some;
  if (!first) return undefined;
  const [wrong] = first.wrong;
  if (rest.some((other) => other.wrong[0] !== wrong)) return undefined;
  return { ...first, wrong, alike: [first.deed, ...rest.map(({ deed }) => deed)] };
}

/** Those in the discipline that is spoken of, of a kind the marks can be of. */
function contested(scene: Scene, { disciplines, marks }: Tale, all: readonly Achievement[]): readonly Achievement[] {
  const units = new Set(marks.flatMap(({ readings }) => readings.map(({ unit }) => unit)));
  const fitting = all.filter(({ unit }) => units.size === 0 || units.has(unit));
  const here = disciplines.flatMap((span) => span.disciplines);
  const within = (named: readonly Discipline[]) =>
    fitting.filter(({ discipline: { id } }) => named.some((each) => each.id === id));
  if (here.length > 0) return within(here);
  const spoken = within(disciplinesOf(scene));
  return spoken.length > 0 ? spoken : fitting;
}

/** Days that championships take. */
const GAMES = 12;

/** The series of the edition it was done at. */
export const seriesOf = ({ event }: Achievement): string | undefined => event?.replace(/-\d{4}$/, '');

export async function knowledgeOf(scene: Scene, tale: Tale, done: readonly Achievement[]): Promise<Knowledge> {
  const { facts } = scene;
  const cities = new Set<string>();
  for (const { name, known } of tale.places)
    if (known && stateOf(name) === undefined && (await countriesOf(facts, name)).length > 0) cities.add(name);
  const others = new Set<string>();
  if (tale.titled)
    for (const id of new Set(done.flatMap((each) => seriesOf(each) ?? [])))
      if (!CHAMPIONSHIPS.has((await facts.series(id))?.kind ?? '')) others.add(id);
  // Asked of every deed.
  const at = new Map<string, readonly Achievement[]>();
  return {
    cities,
    isNoChampionship: (each) => others.has(seriesOf(each) ?? ''),
    isElsewhen: (each, series, year) => {
      const editions = series.map((id) => `${id}-${year}`);
      const key = editions.join(' ');
      const there =
        year === undefined ? [] : (at.get(key) ?? done.filter(({ event = '' }) => editions.includes(event)));
      at.set(key, there);
      return there.length > 0 && there.every(({ date }) => Math.abs(date.first - each.date.first) > GAMES);
    },
    isBestThen: (each) =>
      each.value !== null &&
      done.every(
        (other) =>
          other.discipline !== each.discipline ||
          other.environment !== each.environment ||
          other.value === null ||
          other.date.first > each.date.last ||
          compareMarks(each.discipline.kind, each.value as number, other.value) <= 0,
      ),
  };
}
