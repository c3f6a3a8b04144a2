/** What relay teams did: the marks and records of nations in a relay, as the lists of the dataset have them. */
import type { Discipline, RecordEntry } from '../../../dataset/entries.ts';
import { dateOf } from '../../../domain/date.ts';
import { type Sex, unitOf } from '../../../domain/discipline.ts';
import { isMark, readMark } from '../../../domain/mark.ts';
import type { AmountSpan } from '../../reading/span.ts';
import { type Scene, sexOf, spansOf } from '../../scene.ts';
import { type Achievement, overlaps } from '../achievements.ts';
import { isRelated } from '../people/nation.ts';
import { recordLists } from '../records/progression.ts';
import type { Setting } from '../setting.ts';

/** What one team did. */
export interface TeamMark extends Achievement {
  readonly sex: Sex;
  readonly team: string;
  readonly nation: string;
  /** No heat: lists have places of finals only. */
  readonly final: boolean;
}

/** Marks of a list are read no deeper. */
const DEEPEST = 3000;
/** Relays that a word like `quartet` alone can mean. */
const COMMON = ['4x100m-relay', '4x400m-relay'];

const isRelay = ({ id }: Discipline): boolean => /^\dx.*relay$/.test(id);

/** The relays a sentence is of; empty where another discipline, or none, is spoken of. */
export function relaysAt(scene: Scene): readonly Discipline[] {
  for (const each of [scene, ...scene.before.slice(0, 2)]) {
    const named = spansOf(each, 'discipline').flatMap(({ disciplines }) => disciplines);
    const relays = named.filter(isRelay);
    if (relays.length > 0) return relays;
    if (each === scene && !/\b(?:relay|quartet|foursome|baton|team)\b/.test(scene.reading.lower) && named.length > 0)
      return [];
  }
  if (!/\b(?:relay|quartet|foursome|baton)\b/.test(scene.reading.lower)) return [];
  return COMMON.flatMap((id) => scene.facts.lexicons.rules.get(id) ?? []);
}

/** `women's`, `mixed`, as this sentence or the one before says; undefined where neither does. */
export function teamSexOf(scene: Scene): Sex | undefined {
  if (/\bmixed\b/.test(scene.reading.lower)) return 'X';
  return sexOf(scene);
}

/** Everything the dataset has of the teams of some nations in a relay. */
export async function teamMarksOf(
  scene: Scene,
  discipline: Discipline,
  sexes: readonly Sex[],
  codes: readonly string[],
): Promise<readonly TeamMark[]> {
  const { facts, today } = scene;
  const isTeam = (nation: string) => codes.some((code) => isRelated(code, nation, facts.lexicons.countries));
  const found: TeamMark[] = [];
  const add = (each: Omit<TeamMark, keyof Measured> & { readonly mark: string }) => {
    const measured = measuredOf(discipline, each.mark);
    if (!measured) return;
    const same = found.findIndex(
      (other) => other.sex === each.sex && other.value === measured.value && overlaps(other.date, each.date),
    );
    if (same < 0) found.push({ ...each, ...measured });
    else found[same] = { ...(found[same] as TeamMark), final: found[same]?.final === true || each.final };
  };
  for (const sex of sexes) {
    for (const environment of discipline.environments) {
      let read = 0;
      for await (const { value: stretch } of facts.dataset.marks(discipline.id, sex, environment)) {
        for (const { nation, name, date, mark, value: _, person: __, timing: ___, wind: ____, ...rest } of stretch)
          if (isTeam(nation))
            add({
              ...rest,
              ...PLAIN,
              discipline,
              nation,
              team: name,
              mark,
              date: dateOf(date),
              aided: false,
              final: rest.place !== undefined,
            });
        read += stretch.length;
        if (read > DEEPEST) break;
      }
    }
  }
  for (const area of ['world', ...codes]) {
    for (const list of await recordLists(facts, area, discipline, today.last)) {
      if (!sexes.includes(list.sex)) continue;
      for (const { step } of list.steps) {
        const nation = nationOf(step);
        if (nation === undefined || !isTeam(nation)) continue;
        const { mark, set, city, country, sources } = step;
        add({
          ...PLAIN,
          discipline,
          environment: list.environment,
          sex: list.sex,
          nation,
          team: nation,
          mark,
          date: dateOf(set),
          ...(city === undefined ? {} : { city }),
          ...(country === undefined ? {} : { country }),
          aided: false,
          final: true,
          sources,
        });
      }
    }
  }
  return found;
}

/**
 * Whose the very mark is, in the race of these days or of the day that is named, where it is not that of the team it is
 * given to.
 */
export async function doerOf(
  scene: Scene,
  span: AmountSpan,
  relays: readonly Discipline[],
  team: { readonly codes: readonly string[] },
  { dates }: Pick<Setting, 'dates'>,
): Promise<TeamMark | undefined> {
  const { facts, published, today } = scene;
  const said = teamSexOf(scene);
  const week = published?.precision === 'day' ? { first: published.first - 7, last: published.last } : undefined;
  const found: TeamMark[] = [];
  for (const relay of relays)
    for (const list of await recordLists(facts, 'world', relay, today.last))
      for (const { step } of list.steps) {
        const nation = nationOf(step);
        const measured = measuredOf(relay, step.mark);
        const date = dateOf(step.set);
        const isThen =
          dates.length > 0 ? dates.some((each) => overlaps(each.date, date)) : week && overlaps(date, week);
        if (!nation || !measured || !isThen || (said && list.sex !== said)) continue;
        if (team.codes.some((code) => isRelated(code, nation, facts.lexicons.countries))) continue;
        if (!span.readings.some(({ unit, value }) => unit === measured.unit && value === measured.value)) continue;
        const name = facts.lexicons.countries.find(({ code }) => code === nation)?.name ?? nation;
        found.push({
          ...PLAIN,
          ...measured,
          discipline: relay,
          environment: list.environment,
          sex: list.sex,
          nation,
          team: name,
          date,
          ...(step.city === undefined ? {} : { city: step.city }),
          aided: false,
          final: true,
          sources: step.sources,
        });
      }
  const [only] = found;
  return found.every(({ nation }) => nation === only?.nation) ? only : undefined;
}

const PLAIN = { debut: false, records: [] } as const;

type Measured = Pick<Achievement, 'value' | 'unit' | 'step' | 'mark'>;

function measuredOf({ kind }: Discipline, mark: string): Measured | undefined {
  const read = readMark(mark, kind);
  return isMark(read) ? { mark, value: read.value, unit: unitOf(kind), step: read.step } : undefined;
}

/** The nation whose team set a record. */
export function nationOf({ holders }: RecordEntry): string | undefined {
  return holders[0]?.nation;
}
